import { fingerprint } from '../../catalog/cells/base-lines.js';
import { CELL_MARKS } from '../../model/keys.js';

/** What is to be done with a cell. `newer`: the catalog has been changed since, the cell has not. */
export type CellDecision = 'same' | 'write' | 'erase' | 'blank' | 'newer' | 'conflict' | 'conflict-erased';

/** The three sides of a cell. */
export interface CellSides {
  /** What the workbook has. */
  readonly mine: string;
  /** What the catalog has now, as the same cell would show it. */
  readonly theirs: string;
  /** Fingerprint of what the catalog had when the workbook was made; absent when the workbook does not know. */
  readonly base?: string | undefined;
  /** `--replace`: the workbook is right. */
  readonly isReplacing: boolean;
}

/** Compares the workbook with the catalog and with what both came from. */
export function decideCell({ mine, theirs, base, isReplacing }: CellSides): CellDecision {
  if (mine === theirs || mine.startsWith(CELL_MARKS.kept)) return 'same';
  const isTheirsOld = base === fingerprint(theirs);
  if (mine === '') {
    // Nobody has emptied a cell that was empty.
    if (!isReplacing || base === fingerprint('')) return 'blank';
    return base === undefined || isTheirsOld ? 'erase' : 'conflict-erased';
  }
  if (base === undefined || isTheirsOld || isReplacing)
    return base === fingerprint(mine) && !isTheirsOld ? 'newer' : 'write';
  return base === fingerprint(mine) ? 'newer' : 'conflict';
}
