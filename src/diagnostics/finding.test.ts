import { expect, test } from 'vitest';
import type { Severity } from '../model/severity.js';
import { compareFindings, heaviest, type Finding } from './finding.js';

function finding(file: string, line: number, code: string, severity: Severity = 'error'): Finding {
  return {
    diagnostic: { code, severity, message: '有误。', place: { file } },
    range: { line, column: 1, endLine: line, endColumn: 2 },
    isFixable: false,
  };
}

test('findings stand by file, line and rule, whatever order they came in', () => {
  const sorted = [
    finding('b.yaml', 1, 'date-order'),
    finding('a.yaml', 9, 'link-scheme'),
    finding('a.yaml', 9, 'date-order'),
    finding('a.yaml', 2, 'empty-item'),
  ].toSorted(compareFindings);
  expect(sorted.map(({ diagnostic, range }) => `${diagnostic.place.file}:${range.line} ${diagnostic.code}`)).toEqual([
    'a.yaml:2 empty-item',
    'a.yaml:9 date-order',
    'a.yaml:9 link-scheme',
    'b.yaml:1 date-order',
  ]);
});

test('the rows of one sheet stay together', () => {
  const cell = (sheet: string, row: number): Finding => ({
    diagnostic: {
      code: 'date-order',
      severity: 'error',
      message: '有误。',
      place: { file: 'a.xlsx', sheet, cell: `A${row}` },
    },
    range: { line: row, column: 1, endLine: row, endColumn: 2 },
    isFixable: false,
    cell: `${sheet}!A${row}`,
  });
  const sorted = [cell('乙', 2), cell('甲', 3), cell('乙', 9), cell('甲', 1)].toSorted(compareFindings);
  expect(sorted.map((each) => each.cell)).toEqual(['乙!A2', '乙!A9', '甲!A1', '甲!A3']);
});

test('the weightiest are chosen, and keep their order', () => {
  const all = [
    finding('a.yaml', 1, 'advice', 'info'),
    finding('a.yaml', 2, 'caution', 'warning'),
    finding('a.yaml', 3, 'fault'),
    finding('a.yaml', 4, 'caution', 'warning'),
    finding('a.yaml', 5, 'fault'),
  ];
  expect(heaviest(all, 3).map(({ range }) => range.line)).toEqual([2, 3, 5]);
  expect(heaviest(all, 9)).toBe(all);
});
