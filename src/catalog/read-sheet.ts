import { decodeBytes } from '../source/decode.js';
import { TABLE_MESSAGES } from './messages.js';
import { readWorkbook } from './read-workbook.js';
import type { Sheet, SheetProblem } from './sheet.js';

/** Reads the first sheet of a workbook, or a CSV file. Answers a sentence when the bytes are neither. */
export async function readSheet(file: string, bytes: Uint8Array): Promise<Sheet | SheetProblem> {
  if (/\.csv$/iu.test(file)) return readCsv(bytes);
  const book = await readWorkbook(bytes);
  if ('problem' in book) return book;
  const [first] = book.sheets;
  return first && first.rows.length > 0 ? first : { problem: TABLE_MESSAGES.emptyWorkbook };
}

/** Reads a CSV file in UTF-8, UTF-16 or GB18030, parted by commas or tabs. */
export async function readCsv(bytes: Uint8Array): Promise<Sheet | SheetProblem> {
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
