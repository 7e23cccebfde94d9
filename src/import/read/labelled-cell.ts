import { cellForm } from '../../catalog/cells/base-lines.js';
import type { Sheet } from '../../catalog/sheet.js';

/** Labels stand near the top. */
const MAX_ROWS = 30;

/** A cell and what it holds. */
export interface LabelledCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The cell to the right of a label, or the rest of the label's own cell behind a colon; with no text when nothing is filled in. */
export function labelledCell({ rows }: Sheet, label: string, before = MAX_ROWS): LabelledCell | undefined {
  for (const [row, cells] of rows.slice(0, before).entries()) {
    for (const [column, cell] of cells.entries()) {
      const form = cellForm(cell);
      if (!form.startsWith(label)) continue;
      const rest = form.slice(label.length).replace(/^\s*[:\uFF1A]\s*/u, '');
      const isWhole = form.slice(label.length).replace(/^\s*[:\uFF1A]\s*$/u, '') === '';
      if (!isWhole && rest.length < form.length - label.length) return { text: rest, row, column };
      if (!isWhole) continue;
      const next = cells.findIndex((each, index) => index > column && cellForm(each) !== '');
      return next < 0
        ? { text: '', row, column: column + 1 }
        : { text: cellForm(cells[next] ?? ''), row, column: next };
    }
  }
  return undefined;
}
