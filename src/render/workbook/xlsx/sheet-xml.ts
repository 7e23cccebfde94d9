import { cellAddress, columnLetters } from './cell-address.js';
import { PAGE_MESSAGES } from '../messages.js';
import { rowHeights } from './row-height.js';
import { serialDay } from './serial-day.js';
import type { SharedStrings } from './shared-strings.js';
import type { CellPlan, CellStyle, PrintSetup, SheetPlan } from '../sheet-plan.js';
import type { StyleTable } from './style-table.js';
import { validationsXml } from './validations-xml.js';
import { cellText, escapeXml, looksLikeFormula } from './xml-text.js';

/** A4, in the numbering of Windows printers. */
const PAPER_A4 = 9;
/** Excel takes no longer header or footer. */
const HEADER_LIMIT = 200;

/** xl/worksheets/sheetN.xml, in pieces; child elements in the order of CT_Worksheet. */
export function* sheetXml(sheet: SheetPlan, strings: SharedStrings, styles: StyleTable): Generator<string> {
  const merges: string[] = [];
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield `<dimension ref="A1:${cellAddress(sheet.columns.length - 1, Math.max(0, sheet.rows.length - 1))}"/>`;
  yield viewXml(sheet);
  yield '<sheetFormatPr defaultRowHeight="15"/>';
  yield columnsXml(sheet, styles);
  yield '<sheetData>';
  yield* rowsXml(sheet, strings, styles, merges);
  yield '</sheetData>';
  if (sheet.filter) yield `<autoFilter ref="${filterRange(sheet, sheet.filter)}"/>`;
  if (merges.length > 0)
    yield `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
  yield validationsXml(sheet.validations ?? []);
  yield printXml(sheet.print);
  if (sheet.keepsDigitsAsText && sheet.rows.length > 0) yield ignoredErrorsXml(sheet);
  yield '</worksheet>';
}

/** The range of the filter buttons, as `A5:J80`. */
export function filterRange(sheet: SheetPlan, filter: NonNullable<SheetPlan['filter']>): string {
  return `A${filter.headerRow + 1}:${cellAddress(sheet.columns.length - 1, filter.lastRow)}`;
}

function viewXml(sheet: SheetPlan): string {
  const { rows, columns } = sheet.frozen ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return `<sheetViews><sheetView workbookViewId="0"><pane${splits} topLeftCell="${cellAddress(columns, rows)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function columnsXml(sheet: SheetPlan, styles: StyleTable): string {
  const columns = sheet.columns.map(({ width, style }, index) => {
    const look = style === undefined ? '' : ` style="${styles.indexOf(style)}"`;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}"${look} customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

/** Excel marks each number that is stored as text; here that is what is wanted. */
function ignoredErrorsXml(sheet: SheetPlan): string {
  const range = `A1:${cellAddress(sheet.columns.length - 1, sheet.rows.length - 1)}`;
  return `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
}

/** A merge that has begun above: its style goes on into the cells it covers, for their borders. */
interface OpenMerge {
  readonly lastRow: number;
  readonly style: CellStyle;
}

function* rowsXml(sheet: SheetPlan, strings: SharedStrings, styles: StyleTable, merges: string[]): Generator<string> {
  const heights = rowHeights(sheet);
  const open: (OpenMerge | undefined)[] = [];
  const letters = sheet.columns.map((_, column) => columnLetters(column));
  for (const [row, { cells }] of sheet.rows.entries()) {
    let xml = `<row r="${row + 1}" ht="${heights[row]}" customHeight="1">`;
    for (let column = 0; column < sheet.columns.length; column += 1) {
      const cell = cells[column];
      const merge = open[column];
      const address = `${letters[column]}${row + 1}`;
      if (cell && merge && merge.lastRow >= row) throw new Error(`${sheet.name}!${address} stands under a merged cell`);
      if (cell) {
        xml += cellXml(cell, address, strings, styles);
        if (cell.rowSpan !== undefined || cell.columnSpan !== undefined) openMerge(cell, column, row, open, merges);
      } else if (merge && merge.lastRow >= row) xml += `<c r="${address}" s="${styles.indexOf(merge.style)}"/>`;
    }
    yield `${xml}</row>`;
  }
}

function openMerge(
  cell: CellPlan,
  column: number,
  row: number,
  open: (OpenMerge | undefined)[],
  merges: string[],
): void {
  const { rowSpan = 1, columnSpan = 1 } = cell;
  if (rowSpan === 1 && columnSpan === 1) return;
  const lastRow = row + rowSpan - 1;
  for (let each = column; each < column + columnSpan; each += 1) open[each] = { lastRow, style: cell.style };
  merges.push(`${cellAddress(column, row)}:${cellAddress(column + columnSpan - 1, lastRow)}`);
}

function cellXml(cell: CellPlan, address: string, strings: SharedStrings, styles: StyleTable): string {
  if (cell.number !== undefined) return `<c r="${address}" s="${styles.indexOf(cell.style)}"><v>${cell.number}</v></c>`;
  if (cell.date !== undefined)
    return `<c r="${address}" s="${styles.indexOf(cell.style)}"><v>${serialDay(cell.date)}</v></c>`;
  if (cell.text === undefined || cell.text === '') return `<c r="${address}" s="${styles.indexOf(cell.style)}"/>`;
  const text = cellText(cell.text);
  const style = styles.indexOf(cell.style, looksLikeFormula(text));
  return `<c r="${address}" s="${style}" t="s"><v>${strings.indexOf(text)}</v></c>`;
}

function printXml(print: PrintSetup): string {
  const header = print.headerText === undefined ? '' : `<oddHeader>&amp;R${headerText(print.headerText)}</oddHeader>`;
  const left = print.footerText === undefined ? '' : `&amp;L${headerText(print.footerText)}`;
  const breaks = print.pageBreaks ?? [];
  return [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${PAPER_A4}" orientation="${print.orientation}" fitToWidth="1" fitToHeight="${print.onePage ? 1 : 0}"/>`,
    `<headerFooter>${header}<oddFooter>${left}&amp;C${escapeXml(PAGE_MESSAGES.pageNumber)}</oddFooter></headerFooter>`,
    breaks.length === 0
      ? ''
      : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks
          .map((row) => `<brk id="${row}" max="16383" man="1"/>`)
          .join('')}</rowBreaks>`,
  ].join('');
}

/** `&` begins a code there, and a digit right after a code would be read as a font size. */
function headerText(text: string): string {
  const plain = cellText(text).slice(0, HEADER_LIMIT).replaceAll('&', '&&');
  return escapeXml(/^\d/u.test(plain) ? ` ${plain}` : plain);
}
