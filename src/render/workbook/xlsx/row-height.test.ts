import { describe, expect, it } from 'vitest';
import { OFFICIAL } from '../official-styles.js';
import type { SheetPlan } from '../sheet-plan.js';
import { text } from '../table-parts.js';
import { countLines, rowHeights } from './row-height.js';

describe('countLines', () => {
  it.each([
    ['', 10, 1],
    ['一二三四五', 10, 1],
    ['一二三四五六', 10, 2],
    ['一二三四五', 9, 2],
    ['甲\n乙', 10, 2],
    ['abcdefghij', 10, 1],
    ['■政府网站 □政府公报', 21, 1],
  ])('%j in %i: %i', (value, capacity, lines) => {
    expect(countLines(value, capacity)).toBe(lines);
  });
});

describe('rowHeights', () => {
  it('shares what a merged text lacks among its rows', () => {
    const sheet: SheetPlan = {
      name: '甲',
      columns: [{ width: 4 }, { width: 20 }],
      rows: [
        { cells: [{ text: '农村集体土地征收与补偿安置公告', style: OFFICIAL.text, rowSpan: 2 }, text('一')] },
        { cells: [undefined, text('二')] },
      ],
      print: { orientation: 'landscape' },
    };
    const [first = 0, second = 0] = rowHeights(sheet);
    expect(first).toBe(second);
    expect(first + second).toBeGreaterThan(100);
  });

  it('never exceeds what a spreadsheet allows', () => {
    const rows = [{ cells: [text('一'.repeat(5000))] }];
    expect(rowHeights({ name: '甲', columns: [{ width: 4 }], rows, print: { orientation: 'landscape' } })).toEqual([
      409,
    ]);
  });
});
