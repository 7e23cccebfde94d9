import { expect, test } from 'vitest';
import { exitCodeOf } from './exit-code.js';

const counts = (errors: number, warnings: number, infos: number) => ({ errors, warnings, infos, files: 1 });

test('only errors fail by default', () => {
  expect(exitCodeOf(counts(1, 0, 0), { failOn: 'error' })).toBe(1);
  expect(exitCodeOf(counts(0, 5, 5), { failOn: 'error' })).toBe(0);
});

test('a lower threshold fails on warnings, then on advice', () => {
  expect(exitCodeOf(counts(0, 1, 0), { failOn: 'warning' })).toBe(1);
  expect(exitCodeOf(counts(0, 0, 1), { failOn: 'warning' })).toBe(0);
  expect(exitCodeOf(counts(0, 0, 1), { failOn: 'info' })).toBe(1);
});

test('more warnings than allowed fail, as many as allowed do not', () => {
  expect(exitCodeOf(counts(0, 3, 0), { failOn: 'error', maxWarnings: 3 })).toBe(0);
  expect(exitCodeOf(counts(0, 4, 0), { failOn: 'never', maxWarnings: 3 })).toBe(1);
});

test('never fails for findings when told so', () => {
  expect(exitCodeOf(counts(9, 9, 9), { failOn: 'never' })).toBe(0);
});
