import { displayWidth } from '../../text/display-width.js';
import { cutToWidth } from '../../text/fit-width.js';

/** A cell of a table on a terminal; `paint` colours it after it was fitted. */
export interface TextCell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** How a column behaves: a `flexible` one gives way when the line is too narrow. */
export interface TextColumn {
  readonly flexible?: boolean;
  readonly align?: 'right';
}

const GAP = 2;
/** A flexible column keeps at least so many columns. */
const LEAST = 6;

/** Lays rows out in columns that fit a line; Han characters take two columns. */
export function layColumns(
  rows: readonly (readonly TextCell[])[],
  columns: readonly TextColumn[],
  lineWidth: number,
): string[] {
  const widths = columns.map((_, index) => Math.max(0, ...rows.map((row) => displayWidth(row[index]?.text ?? ''))));
  shrink(widths, columns, lineWidth - GAP * (columns.length - 1));
  return rows.map((row) =>
    columns
      .map((column, index) => {
        const width = widths[index] ?? 0;
        const cell = row[index] ?? { text: '' };
        const text = cutToWidth(cell.text, width);
        const isLast = index === columns.length - 1;
        const blank = ' '.repeat(Math.max(0, width - displayWidth(text)));
        const painted = cell.paint ? cell.paint(text) : text;
        if (column.align === 'right') return blank + painted;
        return isLast ? painted : painted + blank;
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

/** Takes what is too much from the flexible columns, the widest first. */
function shrink(widths: number[], columns: readonly TextColumn[], available: number): void {
  let excess = widths.reduce((sum, width) => sum + width, 0) - available;
  while (excess > 0) {
    let widest = -1;
    for (const [index, column] of columns.entries()) {
      if (!column.flexible || (widths[index] ?? 0) <= LEAST) continue;
      if (widest < 0 || (widths[index] ?? 0) > (widths[widest] ?? 0)) widest = index;
    }
    if (widest < 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
}
