import { printCell } from '../../../catalog/cells/column-cells.js';
import { rawOf, type Column } from '../../../catalog/cells/item-columns.js';
import { itemTitle, type ItemForm } from '../../../catalog/cells/item-form.js';
import { ENTRY_KEYS, TEMPLATE_LABELS } from '../../../model/keys.js';
import { PAGE_MESSAGES } from '../messages.js';
import type { CellStyle, ColumnPlan, RowPlan, SheetPlan, ValidationPlan } from '../sheet-plan.js';
import { blanks } from '../sheet-frame.js';
import { text } from '../table-parts.js';
import type { ChoiceLists } from './choice-lists.js';
import { columnWidth } from './column-widths.js';
import { FORM } from './form-styles.js';
import { TEMPLATE_MESSAGES as M } from './messages.js';
import type { NamedForm } from './template-scope.js';

/** Rows above the header, which stay in sight: title, item, demands, 不涉及. */
const LEAD_ROWS = 4;
const BLANK_ROWS = { directory: 30, notice: 10, document: 20 } as const;
/** Drop-downs reach as far as anybody may fill in. */
const LAST_ROW = 20_000;
/** Wider than this is not seen at once. */
const SIGHT = 120;
/** In points: long texts are read in the cell. */
const TALLEST_ROW = 60;

/** One item to fill in: what it is, what the guide demands, 不涉及, then the table. */
export function itemSheet({ form, sheet, address }: NamedForm, choices: ChoiceLists, isSample: boolean): SheetPlan {
  const columns = form.shownColumns;
  const rows = form.entries.map(({ raw }) => columns.map((column) => printCell(column, rawOf(raw, column))));
  const widths = columns.map((column, index) =>
    columnWidth(
      column,
      rows.map((row) => row[index] ?? ''),
    ),
  );
  const lead = leadRows(form, address, spanOf(widths));
  const isInTable = form.dataFile !== undefined;
  return {
    name: sheet,
    columns: widths.map((width): ColumnPlan => ({ width, style: FORM.blank })),
    rows: isInTable
      ? lead
      : [...lead, headingRow(columns), ...rows.map((row) => dataRow(columns, row)), ...blankRows(form)],
    ...(!isInTable && { frozen: { rows: LEAD_ROWS + 1, columns: 1 } }),
    print: {
      orientation: 'landscape',
      footerText: address,
      ...(isSample && { headerText: PAGE_MESSAGES.sampleMark }),
      ...(!isInTable && { titleRows: [LEAD_ROWS, LEAD_ROWS] }),
    },
    validations: isInTable ? [] : validations(form, choices),
    keepsDigitsAsText: true,
  };
}

/** How many columns a text above the table may lie across, so that it is seen without scrolling. */
function spanOf(widths: readonly number[]): number {
  let width = 0;
  let span = 0;
  while (span < widths.length && (width += widths[span] ?? 0) <= SIGHT) span += 1;
  return Math.max(2, span);
}

function leadRows(form: ItemForm, address: string, span: number): RowPlan[] {
  const { row, dataFile } = form;
  const demand = row ? M.demand(row.kind, row.limit, row.channels) : M.localDemand;
  const line = (label: string, value: string, style: CellStyle): RowPlan => ({
    cells: [text(label, FORM.label), across(value, style, span - 1), ...blanks(span - 2)],
  });
  return [
    { height: 28, cells: [across(itemTitle(form), FORM.title, span)] },
    line(TEMPLATE_LABELS.item, address, FORM.fact),
    line(TEMPLATE_LABELS.demand, demand, FORM.fact),
    dataFile === undefined
      ? line(TEMPLATE_LABELS.notApplicable, form.notApplicable ?? '', FORM.input)
      : line(TEMPLATE_LABELS.dataFile, M.inDataFile(dataFile), FORM.notice),
  ];
}

function across(value: string, style: CellStyle, span: number) {
  return { text: value, style, ...(span > 1 && { columnSpan: span }) };
}

function headingRow(columns: readonly Column[]): RowPlan {
  return {
    cells: columns.map(({ name, kind }) => {
      const isRequired = name === ENTRY_KEYS.name;
      return text(name, isRequired ? FORM.headingRequired : kind === 'value' ? FORM.headingElement : FORM.heading);
    }),
  };
}

function dataRow(columns: readonly Column[], cells: readonly string[]): RowPlan {
  return {
    tallest: TALLEST_ROW,
    cells: columns.map((column, index) => text(cells[index] || undefined, styleOf(column))),
  };
}

function blankRows({ row, shownColumns }: ItemForm): RowPlan[] {
  const count = BLANK_ROWS[row?.kind ?? 'notice'];
  return Array.from({ length: count }, () => ({
    height: 20,
    cells: shownColumns.map((column) => text(undefined, styleOf(column))),
  }));
}

function styleOf({ kind }: Column): CellStyle {
  return kind === 'date' || kind === 'word' ? FORM.cellCentre : FORM.cell;
}

function validations({ row, shownColumns }: ItemForm, choices: ChoiceLists): ValidationPlan[] {
  const lists = shownColumns.flatMap(({ words, kind }, column): ValidationPlan[] => {
    if (!words || words.length === 0) return [];
    const cells = { row: LEAD_ROWS + 1, column, lastRow: LAST_ROW, lastColumn: column };
    return [{ cells, choices: choices.choices(words), ...(kind === 'word' && { isClosed: true }) }];
  });
  const hints = shownColumns.flatMap(({ name, kind }, column): ValidationPlan[] => {
    const hint = kind === 'value' ? M.valueHint : M.hints[name];
    const cells = { row: LEAD_ROWS, column, lastRow: LEAD_ROWS, lastColumn: column };
    return hint === undefined ? [] : [{ cells, hint: { title: name, text: hint } }];
  });
  const at = (line: number) => ({ row: line, column: 1, lastRow: line, lastColumn: 1 });
  return [
    { cells: at(LEAD_ROWS - 1), hint: M.notApplicableHint },
    ...(row && row.basis.length > 0
      ? [{ cells: at(LEAD_ROWS - 2), hint: { title: M.basisTitle, text: row.basis.join('\n') } }]
      : []),
    ...lists,
    ...hints,
  ];
}
