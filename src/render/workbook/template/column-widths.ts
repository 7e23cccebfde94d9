import type { Column } from '../../../catalog/cells/item-columns.js';
import { ENTRY_KEYS } from '../../../model/keys.js';
import { displayWidth } from '../../../text/display-width.js';

const NARROWEST = 12;
const WIDEST = 40;
const FIXED: Readonly<Partial<Record<Column['kind'], number>>> = { date: 13, word: 12, words: 22, link: 28 };

/** Wide enough for the heading and most of what stands below; dates and words from a list are all alike. */
export function columnWidth({ name, kind }: Column, cells: readonly string[]): number {
  if (name === ENTRY_KEYS.name) return 34;
  const fixed = FIXED[kind];
  if (fixed !== undefined) return fixed;
  const longest = cells.reduce((most, cell) => Math.max(most, ...cell.split('\n').map(displayWidth)), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, displayWidth(name) * 1.15 + 3, longest + 2));
}
