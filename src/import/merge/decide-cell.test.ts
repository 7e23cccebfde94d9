import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../catalog/cells/base-lines.js';
import { decideCell, type CellDecision } from './decide-cell.js';

/** Workbook, catalog, what the workbook was made from (`?`: it does not know); then without and with `--replace`. */
const CASES: readonly [mine: string, theirs: string, base: string, plain: CellDecision, replacing: CellDecision][] = [
  ['甲', '甲', '甲', 'same', 'same'],
  ['甲', '甲', '乙', 'same', 'same'],
  ['', '', '?', 'same', 'same'],
  ['【原样】', '甲', '?', 'same', 'same'],
  // The clerk has typed.
  ['乙', '甲', '甲', 'write', 'write'],
  ['乙', '', '', 'write', 'write'],
  ['乙', '甲', '?', 'write', 'write'],
  // Somebody else has changed the catalog, the clerk has not touched the cell.
  ['甲', '乙', '甲', 'newer', 'newer'],
  ['甲', '', '甲', 'newer', 'newer'],
  ['', '乙', '', 'blank', 'blank'],
  // Both have.
  ['丙', '乙', '甲', 'conflict', 'write'],
  // The clerk has emptied a cell.
  ['', '甲', '甲', 'blank', 'erase'],
  ['', '甲', '?', 'blank', 'erase'],
  ['', '乙', '甲', 'blank', 'conflict-erased'],
];

describe('a cell of three sides', () => {
  it.each(CASES)('mine %j, theirs %j, base %j: %s, with --replace %s', (mine, theirs, base, plain, replacing) => {
    const sides = { mine, theirs, ...(base !== '?' && { base: fingerprint(base) }) };
    expect(decideCell({ ...sides, isReplacing: false })).toBe(plain);
    expect(decideCell({ ...sides, isReplacing: true })).toBe(replacing);
  });
});
