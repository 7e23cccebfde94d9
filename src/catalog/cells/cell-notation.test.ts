import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_MARKS } from '../../model/keys.js';
import { KEPT, printAttachments, printValue, readAttachments, readValue } from './cell-notation.js';

describe('a value in a cell', () => {
  it.each([
    ['桃花坪街道', '桃花坪街道'],
    ['第一段。\n\n第二段。', '第一段。\n\n第二段。'],
    ['=1+1', '=1+1'],
    ["'0739", "'0739"],
    ['0739', '0739'],
    [{ 无: '本年度无行政处罚' }, '【无】本年度无行政处罚'],
    [{ 链接: 'https://a.example/', 说明: '公告' }, '【链接】https://a.example/【说明】公告'],
    [{ 附件: '附件/预算表.xlsx' }, '【附件】附件/预算表.xlsx'],
    [['甲', '乙\n丙', '丁'], '【列表】\n甲\n乙\n  丙\n丁'],
    ['【无】异议的公告', '【文字】【无】异议的公告'],
    ['【文字】甲', '【文字】【文字】甲'],
    ['【招标公告】某路', '【招标公告】某路'],
  ])('%j is %j and back', (raw, cell) => {
    expect(printValue(raw)).toBe(cell);
    expect(readValue(cell)).toEqual(raw);
  });

  it.each([
    ['', ''],
    [null, ''],
    [[], ''],
    [{ 说明: '只有说明' }, CELL_MARKS.kept],
    [{ 无: '甲', 链接: 'https://a.example/' }, CELL_MARKS.kept],
    [[['甲']], CELL_MARKS.kept],
    ['长'.repeat(32_768), CELL_MARKS.kept],
    ['甲\u0007乙', CELL_MARKS.kept],
    [['甲', ''], CELL_MARKS.kept],
  ])('%j is shown as %j, and never read as something else', (raw, cell) => {
    expect(printValue(raw)).toBe(cell);
    expect(readValue(cell)).toBe(cell === '' ? undefined : KEPT);
  });

  it('comes back the same whatever it is, or is kept', () => {
    const text = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom(...Object.values(CELL_MARKS), '甲\n  乙', '\n', '- 甲', '=甲'),
        fc
          .tuple(fc.constantFrom(...Object.values(CELL_MARKS)), fc.string({ unit: 'grapheme' }))
          .map(([mark, rest]) => mark + rest),
      )
      .map((each) => each.trim().normalize('NFC'))
      .filter((each) => each !== '');
    const raw = fc.oneof(
      text,
      fc.array(text, { minLength: 1 }),
      fc.record({ 链接: text, 说明: text }, { requiredKeys: ['链接'], noNullPrototype: true }),
      fc.record({ 附件: text, 说明: text }, { requiredKeys: ['附件'], noNullPrototype: true }),
      fc.record({ 无: text }, { noNullPrototype: true }),
    );
    fc.assert(
      fc.property(raw, (value) => {
        const cell = printValue(value);
        if (cell !== CELL_MARKS.kept) expect(readValue(cell)).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the files of a document', () => {
  it.each([
    [['附件/a.pdf'], '附件/a.pdf'],
    [['附件/a.pdf', { 附件: '附件/b.pdf', 说明: '申报表' }], '附件/a.pdf\n附件/b.pdf【说明】申报表'],
  ])('%j is %j and back', (raw, cell) => {
    expect(printAttachments(raw)).toBe(cell);
    expect(readAttachments(cell)).toEqual(raw);
  });

  it('may be one alone', () => {
    expect(printAttachments('附件/a.pdf')).toBe('附件/a.pdf');
    expect(printAttachments([{ 文件: 'a' }])).toBe(CELL_MARKS.kept);
  });
});
