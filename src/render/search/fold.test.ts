import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTerms } from './fold.js';
import { folder } from './folder.js';

describe('fold', () => {
  it.each([
    ['〔2023〕48号', '[2023]48号'],
    ['【2023】 48 号', '2023】48号'],
    ['迴圈', '回圈'],
    ['義務教育學校', '义务教育学校'],
    ['ＡＢＣ１２３', 'abc123'],
    ['(0739)-000 0001', '0739-0000001'],
    ['“一件事一次办”', '「一件事一次办」'],
    ['《关于…的通知》', '关于的通知'],
    ['二○二○年', '二〇二〇年'],
    ['1,500㎡', '1500m2'],
    ['全县 名录', '全县名录'],
    ['丨公示丨', '公示'],
    ['①', '1'],
    ['e\u0301', 'É'],
  ])('%s = %s', (left, right) => {
    expect(folder.fold(left)).toBe(folder.fold(right));
    expect(folder.fold(left)).not.toBe('');
  });

  it.each([
    ['1.5万元', '15万元'],
    ['100%', '100'],
    ['县', '市'],
  ])('%s stays apart from %s', (left, right) => {
    expect(folder.fold(left)).not.toBe(folder.fold(right));
  });

  it('keeps substrings substrings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.nat(30), fc.nat(30), (text, a, b) => {
        const part = text.slice(Math.min(a, b), Math.max(a, b));
        expect(folder.fold(text)).toContain(folder.fold(part));
      }),
      { numRuns: 300 },
    );
  });

  it('is idempotent, and its offsets never go back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { folded, offsets } = folder.foldWithOffsets(text);
        expect(folded).toBe(folder.fold(text));
        expect(folder.fold(folded)).toBe(folded);
        expect(offsets).toHaveLength(folded.length);
        expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
      }),
    );
  });

  it('parts a query at spaces, dropping words of punctuation and repeats', () => {
    expect(foldTerms(folder, ' 隆回县　學校 —— “学校” ')).toEqual(['隆回县', '学校']);
  });
});
