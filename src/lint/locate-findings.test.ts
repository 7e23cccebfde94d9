import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Place } from '../model/place.js';
import { sourceFromBytes } from '../source/read-source.js';
import { locateFindings } from './locate-findings.js';

const FILE = 'catalogs/隆回县/05-义务教育.yaml';
const TEXT = '领域: 义务教育\n家庭:\n  - 住址: |\n      甲街道\n      乙路8号\n    13800000000: x\n';
const source = sourceFromBytes('/', FILE, Buffer.from(TEXT));
const at = (place: Place, code = 'date-order'): Diagnostic => ({ code, severity: 'error', message: '有误。', place });

test('a value, and a missing key at its parent', () => {
  const { findings } = locateFindings(source, [
    at({ file: FILE, pointer: '/领域', target: 'value' }),
    at({ file: FILE, pointer: '/家庭/0/电话', target: 'key' }),
  ]);
  expect(findings[0]?.range).toEqual({ line: 1, column: 5, endLine: 1, endColumn: 9 });
  expect(findings[1]?.range.line).toBe(3);
});

test('a cell stands at its row and column number', () => {
  const { findings } = locateFindings(source, [
    at({ file: 'a.xlsx', sheet: '统计', cell: 'AB12' }),
    at({ file: 'a.csv', cell: 'C5' }),
    at({ file: 'a.xlsx', sheet: '统计' }),
  ]);
  expect(findings.map(({ cell, range }) => [cell, range.line, range.column])).toEqual([
    ['统计!AB12', 12, 28],
    ['C5', 5, 3],
    ['统计', 1, 1],
  ]);
});

test('another file, and a file as a whole, stand at 1:1', () => {
  const { findings } = locateFindings(source, [
    at({ file: 'catalogs/隆回县' }),
    at({ file: 'catalogs/新宁县/05-义务教育.yaml', pointer: '/领域', target: 'value' }),
  ]);
  for (const { range } of findings) expect(range).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 1 });
});

test('all lines of a private value are hidden', () => {
  const { hidden } = locateFindings(source, [
    at({ file: FILE, pointer: '/家庭/0/住址', target: 'value' }, 'privacy-address'),
  ]);
  expect(hidden).toEqual([expect.objectContaining({ label: '住址', isWhole: true, line: 4, endLine: 5 })]);
});

test('a key that is a private value does not reach the report', () => {
  const { findings } = locateFindings(source, [at({ file: FILE, pointer: '/家庭/0/13800000000', target: 'key' })]);
  expect(JSON.stringify(findings)).not.toContain('13800000000');
  expect(findings[0]?.range.line).toBe(6);
});
