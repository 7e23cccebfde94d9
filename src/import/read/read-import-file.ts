import { readCsv } from '../../catalog/read-sheet.js';
import { readWorkbook } from '../../catalog/read-workbook.js';
import { readBase, type WorkbookBase } from '../../catalog/cells/base-lines.js';
import type { Sheet, SheetProblem } from '../../catalog/sheet.js';
import { TEMPLATE_BASE_SHEET } from '../../model/keys.js';
import { IMPORT_MESSAGES as M } from '../messages.js';

/** Files that can be imported, by the end of their name. */
export const IMPORT_KINDS = ['.xlsx', '.xlsm', '.xls', '.et', '.csv'] as const;

/** A workbook or a CSV file as it was handed in. */
export interface ImportFile {
  /** As typed. */
  readonly file: string;
  /** Those that are shown, in the order of the tabs. */
  readonly sheets: readonly Sheet[];
  readonly hasMacros: boolean;
  /** What the catalog held when the workbook was made, as far as the workbook remembers. */
  readonly base?: WorkbookBase;
}

/** Reads bytes by the end of the file's name, or says why that cannot be. */
export async function readImportFile(file: string, bytes: Uint8Array): Promise<ImportFile | SheetProblem> {
  if (/\.csv$/iu.test(file)) {
    const sheet = await readCsv(bytes);
    return 'problem' in sheet ? sheet : { file, sheets: [sheet], hasMacros: false };
  }
  const book = await readWorkbook(bytes);
  if ('problem' in book) return book;
  const sheets = book.sheets.filter(({ isHidden }) => isHidden !== true);
  const base = book.sheets.find(({ name }) => name === TEMPLATE_BASE_SHEET);
  if (sheets.every(({ rows }) => rows.length === 0)) return { problem: M.noSheets };
  return { file, sheets, hasMacros: book.hasMacros, ...(base && { base: readBase(base.rows) }) };
}
