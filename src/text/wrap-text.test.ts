import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.js';

test('Han text breaks anywhere but before closing punctuation', () => {
  expect(wrapText('公开日期早于形成日期，请核对。', 20)).toEqual(['公开日期早于形成日', '期，请核对。']);
});

test('a number or Latin word stays whole', () => {
  expect(wrapText('应当在 2020-11-09 前公开', 12)).toEqual(['应当在', '2020-11-09', '前公开']);
});

test('a word longer than the line stands alone rather than vanish', () => {
  expect(wrapText('见 https://example.invalid/a/b/c', 10).join('')).toContain('example.invalid');
});

test('an empty text is one empty line', () => {
  expect(wrapText('', 10)).toEqual(['']);
});
