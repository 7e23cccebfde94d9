import { expect, it } from 'vitest';
import { points, score } from './points.js';

it.each([
  [-1e-14, '0.00', 0],
  [33.333_333, '33.33', 33.33],
  [100, '100.00', 100],
])('%f is %s', (value, words, number) => {
  expect(score(value)).toBe(words);
  expect(points(value).number).toBe(number);
});
