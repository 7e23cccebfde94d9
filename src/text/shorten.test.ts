import { expect, it } from 'vitest';
import { shorten } from './shorten.js';

it.each([
  ['隆回县教育局', 6, '隆回县教育局'],
  ['隆回县教育局', 4, '隆回县…'],
  ['隆回𠮷县', 4, '隆回…'],
  ['', 3, ''],
])('%s to %i', (text, max, expected) => {
  expect(shorten(text, max)).toBe(expected);
});
