import { expect, test } from 'vitest';
import { displayWidth } from './display-width.js';
import { cutToWidth, fitToWidth } from './fit-width.js';

test('what fits stays', () => {
  expect(cutToWidth('义务教育', 8)).toBe('义务教育');
});

test('a Han character is not cut in half', () => {
  expect(cutToWidth('义务教育', 7)).toBe('义务教…');
  expect(cutToWidth('义务教育', 6)).toBe('义务…');
  expect(cutToWidth('义务教育', 1)).toBe('…');
  expect(cutToWidth('义务教育', 0)).toBe('');
});

test('a fitted text is exactly as wide as asked', () => {
  for (const width of [1, 2, 5, 6, 7, 8, 20]) expect(displayWidth(fitToWidth('义务a教育', width))).toBe(width);
});
