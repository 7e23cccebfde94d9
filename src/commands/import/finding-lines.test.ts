import { expect, it } from 'vitest';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { findingLines } from './finding-lines.js';

const fault = (cell: string): Diagnostic => ({
  code: 'data-file',
  severity: 'error',
  message: '请改正。',
  place: { file: '填报表.xlsx', sheet: '05-02-03', cell },
});

it('goes through a sheet from top to bottom, and from left to right', () => {
  const lines = findingLines(['A11', 'K6', 'AA6', 'D9'].map(fault));
  expect(lines.slice(0, 4).map((line) => /!([A-Z]+\d+)/u.exec(line)?.[1])).toEqual(['K6', 'AA6', 'D9', 'A11']);
});
