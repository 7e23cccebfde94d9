import type { CellObject, SSF, WorkSheet } from 'xlsx';
import { decodeBytes } from '../source/decode.js';
import { unpackedSize } from '../source/zip-size.js';
import { fromExcelSerial } from '../text/loose-date.js';
import { TABLE_MESSAGES } from './messages.js';

/** A table as rows of text. Days that Excel holds as numbers are written as `YYYY-MM-DD`. */
export interface Sheet {
  /** Absent for CSV. */
  readonly name?: string;
  readonly rows: readonly (readonly string[])[];
  /** The bytes were not UTF-8. */
  readonly isForeignEncoding: boolean;
}

/** More than this, unpacked, is refused unread. */
const MAX_UNPACKED_MEGABYTES = 300;

/** Reads the first sheet of a workbook, or a CSV file. Answers a sentence when the bytes are neither. */
export async function readSheet(file: string, bytes: Uint8Array): Promise<Sheet | { readonly problem: string }> {
  return /\.csv$/iu.test(file) ? readCsv(bytes) : readWorkbook(bytes);
}

async function readCsv(bytes: Uint8Array): Promise<Sheet | { readonly problem: string }> {
  const { parse, CsvError } = await import('csv-parse/sync');
  const decoded = decodeBytes(bytes);
  if (decoded.isDamaged || decoded.text.includes('\0')) return { problem: TABLE_MESSAGES.notText };
  const firstLine = decoded.text.slice(0, decoded.text.search(/[\r\n]|$/u));
  try {
    const rows = parse(decoded.text, {
      delimiter: firstLine.includes('\t') && !firstLine.includes(',') ? '\t' : ',',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return { rows, isForeignEncoding: decoded.encoding !== 'utf-8' };
  } catch (error) {
    if (error instanceof CsvError) return { problem: TABLE_MESSAGES.badCsv };
    throw error;
  }
}

async function readWorkbook(bytes: Uint8Array): Promise<Sheet | { readonly problem: string }> {
  const size = unpackedSize(bytes) ?? 0;
  const megabytes = Math.ceil(size / 1_000_000);
  if (megabytes > MAX_UNPACKED_MEGABYTES) return { problem: TABLE_MESSAGES.zipBomb(megabytes, MAX_UNPACKED_MEGABYTES) };
  const { read, utils, SSF: formats } = await import('xlsx');
  let book;
  try {
    book = read(bytes, { dense: true, cellFormula: false, cellHTML: false, cellNF: true });
  } catch {
    return { problem: TABLE_MESSAGES.badWorkbook }; // xlsx throws plain Errors of many kinds for bytes that are no workbook
  }
  const [name] = book.SheetNames;
  const sheet = name === undefined ? undefined : book.Sheets[name];
  if (name === undefined || !sheet?.['!ref']) return { problem: TABLE_MESSAGES.emptyWorkbook };
  const range = utils.decode_range(sheet['!ref']);
  const data = (sheet as WorkSheet & { '!data'?: (CellObject | undefined)[][] })['!data'] ?? []; // what dense: true adds
  const rows: string[][] = [];
  for (let row = 0; row <= Math.min(range.e.r, data.length - 1); row += 1) {
    const cells = data[row] ?? [];
    rows.push(
      Array.from({ length: Math.min(range.e.c + 1, cells.length) }, (_, column) => cellText(cells[column], formats)),
    );
  }
  return { name, rows, isForeignEncoding: false };
}

function cellText(cell: CellObject | undefined, formats: typeof SSF): string {
  if (!cell || cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'n' && typeof cell.v === 'number' && typeof cell.z === 'string' && formats.is_date(cell.z)) {
    return fromExcelSerial(cell.v) ?? String(cell.v);
  }
  return cell.t === 'n' ? (cell.w ?? String(cell.v)).trim() : String(cell.v);
}
