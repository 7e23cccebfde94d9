import { ENTRY_KEYS } from '../../model/keys.js';
import type { Sheet } from '../sheet.js';

/** A table may have a title, hints and blank lines above its header, but not more than this. */
const MAX_LEAD_ROWS = 30;

/** The name that a header cell gives its column: a mark of a required one, or that it may be left out, is no part of it. */
export function columnTitle(cell: string): string {
  return cell
    .normalize('NFC')
    .replaceAll(/[\r\n]+/gu, '')
    .replaceAll(/^[*\uFF0A\s]+|[*\uFF0A\s]+$|[(\uFF08][\u5FC5\u9009]\u586B[)\uFF09]\s*$/gu, '')
    .trim();
}

/**
 * The row that names the columns: the first, or the first further down that names 名称 and one more column known to the item.
 * Answers undefined when no row does; then the first row is as good as any.
 */
export function findHeader({ rows }: Pick<Sheet, 'rows'>, knows: (name: string) => boolean): number | undefined {
  for (const [index, row] of rows.slice(0, MAX_LEAD_ROWS).entries()) {
    const names = row.map(columnTitle);
    if (!names.includes(ENTRY_KEYS.name)) continue;
    const known = new Set(names.filter((name) => name !== ENTRY_KEYS.name && name !== '' && knows(name)));
    if (index === 0 || known.size > 0) return index;
  }
  return undefined;
}
