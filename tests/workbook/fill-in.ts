import { read, utils, write, type BookType, type WorkBook } from 'xlsx';
import { itemForms } from '../../src/catalog/cells/item-form.js';
import { planImport, type ImportPlan } from '../../src/import/plan-import.js';
import { readImportFile, type ImportFile } from '../../src/import/read/read-import-file.js';
import type { Guide } from '../../src/model/guide.js';
import { CATALOG_KEYS } from '../../src/model/keys.js';
import { templateWorkbook } from '../../src/render/workbook/template/template-workbook.js';
import { writeWorkbook } from '../../src/render/workbook/write-workbook.js';
import { asMapping, asText, at } from '../../src/source/raw.js';
import { sourceFromBytes } from '../../src/source/read-source.js';
import { day } from './sample-report.js';

/** What a clerk types: by the beginning of a sheet's name, then by cell. `undefined` empties a cell. */
export type Typed = Readonly<Record<string, Readonly<Record<string, string | number | undefined>>>>;

const COUNTY = '隆回县';
const FILE = `catalogs/${COUNTY}/05-义务教育.yaml`;

/** The workbook to fill in of a catalog's text. */
export function templateOf(guide: Guide, text: string, county = COUNTY): Uint8Array {
  const { data } = sourceFromBytes('/', FILE, Buffer.from(text));
  const responsibleUnit = asText(at(asMapping(data), CATALOG_KEYS.responsibleUnit)) ?? '';
  const scope = { county, guide, responsibleUnit, asOf: day('2020-10-09'), isSample: false };
  return writeWorkbook(templateWorkbook(itemForms(guide, data), scope));
}

/** The workbook as a clerk gives it back: opened and saved by another program than ours. */
export function fillIn(bytes: Uint8Array, typed: Typed, bookType: BookType = 'xlsx'): Uint8Array {
  const book = read(bytes, { cellStyles: true });
  for (const [name, cells] of Object.entries(typed)) {
    const sheet = sheetOf(book, name);
    for (const [address, value] of Object.entries(cells)) {
      if (value === undefined) delete sheet[address];
      else utils.sheet_add_aoa(sheet, [[value]], { origin: address });
    }
  }
  return write(book, { type: 'buffer', bookType, compression: true });
}

/** A sheet by the beginning of its name. */
export function sheetOf(book: WorkBook, start: string) {
  const name = book.SheetNames.find((each) => each.startsWith(start));
  const sheet = name === undefined ? undefined : book.Sheets[name];
  if (!sheet) throw new Error(`no sheet ${start} among ${book.SheetNames.join(', ')}`);
  return sheet;
}

/** A workbook as read for an import. */
export async function opened(bytes: Uint8Array, file = '填报表.xlsx'): Promise<ImportFile> {
  const found = await readImportFile(file, bytes);
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

/** Imports a workbook into a catalog's text. */
export async function importInto(
  guide: Guide,
  text: string,
  bytes: Uint8Array,
  { isReplacing = false, item, file }: { isReplacing?: boolean; item?: string; file?: string } = {},
): Promise<ImportPlan & { readonly said: readonly string[] }> {
  const workbook = await opened(bytes, file);
  const source = sourceFromBytes('/', FILE, Buffer.from(text));
  const form = itemForms(guide, source.data).find(({ row }) => row?.code === item);
  const plan = planImport({
    workbook,
    ...(workbook.base && { base: workbook.base }),
    source,
    guide,
    county: COUNTY,
    folder: `catalogs/${COUNTY}`,
    ...(form && { item: form }),
    isReplacing,
  });
  const said = plan.diagnostics.map(({ place, message }) => {
    const { sheet = '', cell = '' } = place as { sheet?: string; cell?: string }; // places of cells; of files both are absent
    return `${sheet.split(' ')[0]}!${cell} ${message}`;
  });
  return { ...plan, said };
}

/** The lines by which two texts differ: `- old`, `+ new`, in order of the lines. */
export function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return [
    ...old.slice(start, old.length - end).map((line) => `- ${line}`),
    ...now.slice(start, now.length - end).map((line) => `+ ${line}`),
  ];
}
