import { eastAsianWidth } from 'get-east-asian-width';
import type { CellPlan, SheetPlan } from '../sheet-plan.js';

/** Excel's own limit, in points. */
const TALLEST = 409;
const SHORTEST = 15;
/** The tallest of the fonts that may stand in for 宋体 (Noto CJK) takes this much of its size a line. */
const LINE_SPACING = 1.45;
const CELL_PADDING = 4;

/**
 * The height of every row in points, so that no text is cut: spreadsheets do not fit rows with merged cells by themselves.
 * An estimate on the generous side, from the width of the characters.
 */
export function rowHeights(sheet: SheetPlan): number[] {
  const heights = sheet.rows.map((row) => row.height ?? 0);
  const spanning: { cell: CellPlan; row: number; column: number }[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    let needed = SHORTEST;
    for (const [column, cell] of row.cells.entries()) {
      if (cell?.text === undefined) continue;
      if (cell.rowSpan !== undefined && cell.rowSpan > 1) spanning.push({ cell, row: index, column });
      else needed = Math.max(needed, textHeight(cell, columnWidth(sheet, column, cell.columnSpan)));
    }
    if (row.height === undefined) heights[index] = Math.min(row.tallest ?? TALLEST, needed);
  }
  for (const { cell, row, column } of spanning) stretch(heights, sheet, cell, row, column);
  return heights.map((height) => Math.round(height * 4) / 4);
}

/** Shares what a merged text lacks among the rows it spans. */
function stretch(heights: number[], sheet: SheetPlan, cell: CellPlan, row: number, column: number): void {
  const span = cell.rowSpan ?? 1;
  const has = heights.slice(row, row + span).reduce((sum, height) => sum + height, 0);
  const lacks = textHeight(cell, columnWidth(sheet, column, cell.columnSpan)) - has;
  if (lacks <= 0) return;
  for (let index = row; index < row + span; index += 1)
    heights[index] = Math.min(TALLEST, (heights[index] ?? SHORTEST) + lacks / span);
}

function columnWidth(sheet: SheetPlan, column: number, span = 1): number {
  let width = 0;
  for (let index = column; index < column + span; index += 1) width += sheet.columns[index]?.width ?? 0;
  return width;
}

function textHeight(cell: CellPlan, width: number): number {
  const { text = '', style } = cell;
  if (style.isStacked) return text.length * style.size * LINE_SPACING + CELL_PADDING;
  // A column of width w is 7w + 5 pixels, of which 6 are padding; half a character of n points is 2n/3 pixels.
  const capacity = Math.max(2, Math.floor((7 * width - 1) / ((style.size * 2) / 3) + 0.001));
  return countLines(text, capacity) * style.size * LINE_SPACING + CELL_PADDING;
}

/** How many lines a text takes where `capacity` half-width characters fit on one. */
export function countLines(text: string, capacity: number): number {
  let lines = 1;
  let used = 0;
  for (const character of text) {
    if (character === '\n') {
      lines += 1;
      used = 0;
      continue;
    }
    const width = characterWidth(character.codePointAt(0) ?? 0);
    used += width;
    if (used > capacity) {
      lines += 1;
      used = width;
    }
  }
  return lines;
}

function characterWidth(codePoint: number): number {
  if (codePoint < 0x7f) return 1;
  if (codePoint >= 0x3000 && codePoint <= 0x9fff) return 2; // nearly every character here
  return eastAsianWidth(codePoint, { ambiguousAsWide: true });
}
