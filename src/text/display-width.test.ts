import { expect, test } from 'vitest';
import { displayWidth, padToWidth } from './display-width.js';

test('a Han character and full-width punctuation take two columns', () => {
  expect(displayWidth('公开日期：2020')).toBe(14);
});

test('Latin letters take one, also with an accent that is a character of its own', () => {
  expect(displayWidth('café')).toBe(4);
  expect(displayWidth('café')).toBe(4);
});

test('characters beyond the basic plane are one character', () => {
  expect(displayWidth('𠮷')).toBe(2);
});

test('padding counts columns, not characters', () => {
  expect(padToWidth('错误', 6)).toBe('错误  ');
  expect(padToWidth('错误', 3)).toBe('错误');
});
