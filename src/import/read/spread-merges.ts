import type { Sheet } from '../../catalog/sheet.js';

/** Rows in which a merged value stands in every row that it covers. */
export interface SpreadRows {
  readonly rows: readonly (readonly string[])[];
  /** By `row column` of the first cell: how many rows a merge covers. */
  readonly merged: ReadonlyMap<string, number>;
}

/** A person who merges cells down a column means the value for each row; across columns the first one has it. */
export function spreadMerges({ rows, merges = [] }: Sheet, header: number): SpreadRows {
  const merged = new Map<string, number>();
  const spread = [...rows];
  for (const { row, column, lastRow } of merges) {
    if (row <= header || lastRow === row) continue;
    const value = rows[row]?.[column] ?? '';
    merged.set(`${row} ${column}`, lastRow - row + 1);
    if (value === '') continue;
    for (let below = row + 1; below <= Math.min(lastRow, rows.length - 1); below += 1) {
      const cells = [...(spread[below] ?? [])];
      while (cells.length < column) cells.push('');
      cells[column] = value;
      spread[below] = cells;
    }
  }
  return { rows: spread, merged };
}
