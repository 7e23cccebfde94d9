import { describe, expect, it } from 'vitest';
import { sampleCatalog, sampleEntry, sampleGuide, sampleItem } from '../../tests/workbook/sample-catalog.js';
import { day } from '../../tests/workbook/sample-report.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ScoringProfile } from '../model/scoring.js';
import { faultyEntries } from './faulty-entries.js';
import { scoreCatalog } from './score-catalog.js';

const profile: ScoringProfile = {
  title: '测评',
  slug: 'own',
  fullScore: 100,
  weights: { standard: 1, byRow: {} },
  keeps: { notApplicable: 0.8, missing: 0, faulty: 0, incomplete: 0.5, unpublished: 0, stale: 0.5, late: 0.9 },
  countsUnseen: true,
  file: 'standards/scoring/own.yaml',
};
const guide = sampleGuide();
const row = guide.rows.find(({ item }) => item === '义务教育学校名录')!;
const content = Object.fromEntries(row.elements.map((name) => [name, { type: 'text', text: '有' } as const]));
const whole = sampleEntry('桃花坪中学', { content, published: day('2020-09-01') });
const wanting = sampleEntry('东方红小学', { published: day('2020-09-01') });
const catalog = sampleCatalog([sampleItem(row, [whole, wanting])]);
const error = (more: Partial<Diagnostic>): Diagnostic => ({
  code: 'privacy-mobile',
  severity: 'error',
  message: '不能公开。',
  place: { ...whole.place },
  ...more,
});

it('judges each row by its entries, its elements and the errors of lint', () => {
  const score = (diagnostics: Diagnostic[]) =>
    scoreCatalog({ guide, catalog, clocks: [], diagnostics, asOf: day('2020-10-09') }, profile).items.find(
      (item) => item.row === row,
    );
  expect(score([])).toMatchObject({ kept: 0.75, reasons: [{ reason: 'incomplete', count: 1 }] });
  expect(score([error({})])).toMatchObject({ kept: 0.25 });
});

it('gives a domain without a catalog nothing', () => {
  const input = { guide, catalog: undefined, clocks: [], diagnostics: [], asOf: day('2020-10-09') };
  expect(scoreCatalog(input, profile).score).toBe(0);
});

describe('faultyEntries', () => {
  const at = (pointer: string) => ({ file: 'a.yaml', pointer, target: 'value' as const });

  it('finds an error anywhere below the entry, and nowhere else', () => {
    const isFaulty = faultyEntries([error({ place: at('/事项/甲/乙/目录/1/内容/电话') })]);
    expect(isFaulty(at('/事项/甲/乙/目录/1'))).toBe(true);
    expect(isFaulty(at('/事项/甲/乙/目录/10'))).toBe(false);
    expect(isFaulty({ ...at('/事项/甲/乙/目录/1'), file: 'b.yaml' })).toBe(false);
  });

  it('finds an error in the row of a table', () => {
    const cell = (name: string) => ({ file: '数据/a.xlsx', sheet: '学校', cell: name });
    const isFaulty = faultyEntries([error({ place: cell('D12') })]);
    expect(isFaulty(cell('A12'))).toBe(true);
    expect(isFaulty(cell('A1'))).toBe(false);
    expect(isFaulty({ file: '数据/a.csv', cell: 'A12' })).toBe(false);
  });

  it.each([{ severity: 'warning' as const }, { code: 'missing-element' }, { code: 'overdue-publication' }])(
    'leaves %j to the other rules of the profile',
    (more) => {
      expect(faultyEntries([error(more)])(whole.place)).toBe(false);
    },
  );
});
