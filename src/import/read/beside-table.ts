import { cellForm } from '../../catalog/cells/base-lines.js';
import { columnTitle } from '../../catalog/cells/find-header.js';
import { REMARK_WORDS, TOTAL_WORDS } from '../../model/keys.js';

/** What a row below the header is when it is no entry: a sum, a remark, the header printed again. */
export function besideTable(
  cells: readonly string[],
  titles: readonly string[],
): 'total' | 'remark' | 'header' | undefined {
  const filled = cells.filter((cell) => cellForm(cell) !== '');
  const first = cellForm(filled[0] ?? '');
  if (TOTAL_WORDS.some((word) => word === first.replaceAll(/[\s:\uFF1A]/gu, ''))) return 'total';
  const head = /^\s*([^:\uFF1A]+)[:\uFF1A]/u.exec(first)?.[1]?.trim();
  if (filled.length === 1 && REMARK_WORDS.some((word) => word === head)) return 'remark';
  const repeated = cells.filter((cell, at) => titles[at] !== '' && columnTitle(cell) === titles[at]);
  return repeated.length >= 2 && repeated.length >= filled.length - 1 ? 'header' : undefined;
}
