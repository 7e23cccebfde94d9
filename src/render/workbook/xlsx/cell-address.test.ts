import { expect, it } from 'vitest';
import { cellAddress } from './cell-address.js';

it.each([
  [0, 0, 'A1'],
  [25, 8, 'Z9'],
  [26, 0, 'AA1'],
  [701, 0, 'ZZ1'],
  [702, 99, 'AAA100'],
])('column %i, row %i: %s', (column, row, address) => {
  expect(cellAddress(column, row)).toBe(address);
});
