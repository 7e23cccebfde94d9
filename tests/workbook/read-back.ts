import { strFromU8, unzipSync } from 'fflate';
import { read, utils, type WorkBook } from 'xlsx';

/** What a written workbook turns out to hold, read by another library than ours and as raw parts. */
export interface ReadBack {
  readonly workbook: WorkBook;
  /** Path in the package -> text. */
  readonly parts: ReadonlyMap<string, string>;
  /** The cells of a sheet as shown, row by row; covered and empty cells are ''. */
  table(sheet: string): string[][];
  /** Merged ranges as `A1:B2`. */
  merges(sheet: string): string[];
  /** The raw XML of the n-th sheet, from 1. */
  sheetXml(number: number): string;
}

/** Opens the bytes of a workbook. */
export function readBack(bytes: Uint8Array): ReadBack {
  const workbook = read(bytes, { cellStyles: true, cellNF: true });
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  const sheetOf = (name: string) => {
    const sheet = workbook.Sheets[name];
    if (!sheet) throw new Error(`no sheet ${name} among ${workbook.SheetNames.join(', ')}`);
    return sheet;
  };
  return {
    workbook,
    parts,
    table: (name) => utils.sheet_to_json<string[]>(sheetOf(name), { header: 1, raw: false, defval: '' }),
    merges: (name) => (sheetOf(name)['!merges'] ?? []).map((range) => utils.encode_range(range)),
    sheetXml: (number) => {
      const xml = parts.get(`xl/worksheets/sheet${number}.xml`);
      if (xml === undefined) throw new Error(`no sheet ${number}`);
      return xml;
    },
  };
}

/** The children of CT_Worksheet in the order in which the schema (ECMA-376 part 1, 18.3.1.99) wants them. */
const WORKSHEET_CHILDREN = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
];

/** The names of a worksheet's child elements as they stand, and the same names as the schema orders them. */
export function worksheetChildren(xml: string): { found: string[]; ordered: string[] } {
  const found: string[] = [];
  let depth = 0;
  for (const [, closing, name = '', selfClosing] of xml.matchAll(/<(\/?)([A-Za-z]+)[^<>]*?(\/?)>/gu)) {
    if (closing) depth -= 1;
    else {
      if (depth === 1) found.push(name);
      if (!selfClosing) depth += 1;
    }
  }
  if (depth !== 0) throw new Error('the elements of the sheet do not close');
  const rank = (name: string): number => {
    const index = WORKSHEET_CHILDREN.indexOf(name);
    if (index === -1) throw new Error(`${name} is no child of worksheet`);
    return index;
  };
  return { found, ordered: found.toSorted((a, b) => rank(a) - rank(b)) };
}

/** The style of a cell in full, from styles.xml: the texts of its font, fill, border and alignment. */
export function cellLook(
  book: ReadBack,
  sheetNumber: number,
  address: string,
): { font: string; fill: string; border: string; xf: string } {
  const styles = book.parts.get('xl/styles.xml') ?? '';
  const index = Number(new RegExp(`<c r="${address}" s="(\\d+)"`, 'u').exec(book.sheetXml(sheetNumber))?.[1]);
  const xf = childrenOf(styles, 'cellXfs', 'xf')[index];
  if (xf === undefined) throw new Error(`${address} has no style`);
  const pick = (list: string, element: string, attribute: string): string =>
    childrenOf(styles, list, element)[Number(new RegExp(`${attribute}="(\\d+)"`, 'u').exec(xf)?.[1])] ?? '';
  return {
    xf,
    font: pick('fonts', 'font', 'fontId'),
    fill: pick('fills', 'fill', 'fillId'),
    border: pick('borders', 'border', 'borderId'),
  };
}

function childrenOf(xml: string, list: string, element: string): string[] {
  const inside = new RegExp(`<${list} [^>]*>(.*?)</${list}>`, 'su').exec(xml)?.[1] ?? '';
  return [
    ...inside.matchAll(new RegExp(`<${element}(?: [^>]*)?/>|<${element}(?: [^>]*)?>.*?</${element}>`, 'gsu')),
  ].map(([match]) => match);
}
