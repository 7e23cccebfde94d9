import type { IsoDate } from '../../model/iso-date.js';
import { OFFICIAL } from './official-styles.js';
import type { CellPlan, CellStyle, RowPlan } from './sheet-plan.js';

/** A text cell; an absent text leaves a bordered blank. */
export function text(value: string | undefined, style: CellStyle = OFFICIAL.text): CellPlan {
  return value === undefined ? { style } : { text: value, style };
}

/** A whole number. */
export function integer(value: number, style: CellStyle = OFFICIAL.integer): CellPlan {
  return { number: value, style };
}

/** A share of 1, rounded to a tenth of a percent so that equal counts print equally; blank of nothing. */
export function percent(done: number, total: number, style: CellStyle = OFFICIAL.percent): CellPlan {
  return total === 0 ? { style } : { number: Math.round((done / total) * 1000) / 1000, style };
}

/** A day; blank when there is none. */
export function date(value: IsoDate | undefined, style: CellStyle = OFFICIAL.date): CellPlan {
  return value === undefined ? { style } : { date: value, style };
}

/** A row whose one cell lies across all columns. */
export function acrossRow(value: string, style: CellStyle, columnCount: number, height?: number): RowPlan {
  const cell: CellPlan = columnCount > 1 ? { text: value, style, columnSpan: columnCount } : { text: value, style };
  return height === undefined ? { cells: [cell] } : { height, cells: [cell] };
}

/**
 * The spans of equal neighbours: for each index the number of rows that its cell spans, or 0 where the cell above covers it.
 */
export function runLengths(values: readonly string[]): number[] {
  const spans = values.map(() => 0);
  let start = 0;
  for (let index = 0; index < values.length; index += 1) {
    if (index > 0 && values[index] !== values[index - 1]) start = index;
    spans[start] = (spans[start] ?? 0) + 1;
  }
  return spans;
}

/** A cell over a run of rows; nothing where the cell above covers it. */
export function spanning(cell: CellPlan, span: number | undefined): CellPlan | undefined {
  if (!span) return undefined;
  return span === 1 ? cell : { ...cell, rowSpan: span };
}
