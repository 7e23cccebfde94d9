import type { CellObject, SSF, WorkBook, WorkSheet } from 'xlsx';
import { isZipWhole, unpackedSize, zipNames } from '../source/zip-size.js';
import { fromExcelSerial } from '../text/loose-date.js';
import { TABLE_MESSAGES } from './messages.js';
import type { CellFault, Sheet, SheetProblem } from './sheet.js';

/** More than this, unpacked, is refused unread. */
const MAX_UNPACKED_MEGABYTES = 300;
/** Excel keeps 15 digits of a number; of a longer one the last are zeros. */
const MAX_EXACT = 1e15;
/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;

/** A workbook as its sheets, hidden ones included, in the order of the tabs. */
export interface WorkbookTables {
  readonly sheets: readonly Sheet[];
  readonly hasMacros: boolean;
}

/** Reads .xlsx, .xls and WPS .et. Of formulas the value that was last shown counts. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookTables | SheetProblem> {
  const refused = refuse(bytes);
  if (refused !== undefined) return { problem: refused };
  const { read, SSF: formats } = await import('xlsx');
  let book: WorkBook;
  try {
    book = read(bytes, { dense: true, cellFormula: false, cellHTML: false, cellNF: true, bookVBA: true });
  } catch (error) {
    // xlsx throws plain Errors of many kinds for bytes that are no workbook
    return { problem: isEncrypted(error) ? TABLE_MESSAGES.encrypted : TABLE_MESSAGES.badWorkbook };
  }
  const epoch = book.Workbook?.WBProps?.date1904 === true ? DAYS_1904 : 0;
  const sheets = book.SheetNames.flatMap((name, index): Sheet[] => {
    const sheet: DenseSheet | undefined = book.Sheets[name];
    const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    return sheet ? [{ name, isForeignEncoding: false, isHidden, ...cellsOf(sheet, epoch, formats) }] : [];
  });
  return { sheets, hasMacros: 'vbaraw' in book };
}

/** What `dense: true` adds. */
type DenseSheet = WorkSheet & { readonly '!data'?: readonly (readonly (CellObject | undefined)[] | undefined)[] };

function cellsOf(sheet: DenseSheet, epoch: number, formats: typeof SSF): Pick<Sheet, 'rows' | 'merges' | 'faults'> {
  const faults: CellFault[] = [];
  const rows = Array.from(sheet['!data'] ?? [], (cells, row) =>
    Array.from(cells ?? [], (cell, column) => {
      const kind = cell && faultOf(cell);
      if (kind) faults.push({ row, column, kind });
      return cellText(cell, epoch, formats);
    }),
  );
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    row: s.r,
    column: s.c,
    lastRow: e.r,
    lastColumn: e.c,
  }));
  return { rows, merges, faults };
}

function faultOf(cell: CellObject): CellFault['kind'] | undefined {
  if (cell.t === 'e') return 'error-value';
  return cell.t === 'n' && typeof cell.v === 'number' && Math.abs(cell.v) >= MAX_EXACT ? 'lost-digits' : undefined;
}

function cellText(cell: CellObject | undefined, epoch: number, formats: typeof SSF): string {
  if (!cell || cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'e') return cell.w ?? '#VALUE!';
  if (cell.t !== 'n' || typeof cell.v !== 'number') return String(cell.v).replaceAll(/\r\n?/gu, '\n');
  if (typeof cell.z === 'string' && formats.is_date(cell.z)) {
    return fromExcelSerial(cell.v + epoch) ?? String(cell.v);
  }
  const shown = (cell.w ?? String(cell.v)).trim();
  // General shows long numbers as 1.38E+10; what was typed is meant.
  return /E\+/u.test(shown) && Number.isSafeInteger(cell.v) ? String(cell.v) : shown;
}

/** Why bytes are not even tried: too large when unpacked, encrypted, another program's, or no workbook at all. */
function refuse(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return TABLE_MESSAGES.emptyFile;
  if (startsWith(bytes, [0x50, 0x4b])) {
    const megabytes = Math.ceil((unpackedSize(bytes) ?? 0) / 1_000_000);
    if (megabytes > MAX_UNPACKED_MEGABYTES) return TABLE_MESSAGES.zipBomb(megabytes, MAX_UNPACKED_MEGABYTES);
    const names = zipNames(bytes);
    if (names === undefined) return TABLE_MESSAGES.truncated;
    if (names.some((name) => name.startsWith('word/'))) return TABLE_MESSAGES.otherDocument;
    if (names.some((name) => name.startsWith('ppt/'))) return TABLE_MESSAGES.otherDocument;
    return isZipWhole(bytes) ? undefined : TABLE_MESSAGES.truncated;
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (holdsName(bytes, 'EncryptedPackage')) return TABLE_MESSAGES.encrypted;
    return holdsName(bytes, 'WordDocument') ? TABLE_MESSAGES.otherDocument : undefined;
  }
  // Old BIFF files begin with a 9; systems that "export to Excel" write HTML or XML under the name of .xls.
  const start = Buffer.from(bytes.subarray(0, 64))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/u, '')
    .trimStart();
  return bytes[0] === 0x09 || start.startsWith('<') ? undefined : TABLE_MESSAGES.badWorkbook;
}

function isEncrypted(error: unknown): boolean {
  return error instanceof Error && /password|encrypt/iu.test(error.message);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Names of streams stand in UTF-16 in the directory of an OLE file. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}
