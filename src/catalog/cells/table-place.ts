import type { CellPlace } from '../../model/place.js';
import type { Sheet } from '../sheet.js';

/** A, B, … Z, AA, … of a column counted from 0. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** A cell of a table, row and column counted from 0. */
export function cellPlace(file: string, sheet: Sheet, row: number, column: number): CellPlace {
  return {
    file,
    ...(sheet.name !== undefined && { sheet: sheet.name }),
    cell: `${columnName(Math.max(0, column))}${row + 1}`,
  };
}
