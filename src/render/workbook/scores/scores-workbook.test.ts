import { describe, expect, it } from 'vitest';
import { readBack, worksheetChildren } from '../../../../tests/workbook/read-back.js';
import { schoolRow } from '../../../../tests/workbook/sample-catalog.js';
import { day } from '../../../../tests/workbook/sample-report.js';
import type { DeductionReason, ScoringProfile } from '../../../model/scoring.js';
import { scoreCounty, type DomainScore } from '../../../scoring/score-county.js';
import { writeWorkbook } from '../write-workbook.js';
import { scoresWorkbook } from './scores-workbook.js';

const profile: ScoringProfile = {
  title: '情况说明计80%',
  slug: 'keep-80',
  fullScore: 100,
  weights: { standard: 1, byRow: {} },
  keeps: {
    notApplicable: 0.8,
    missing: 0,
    faulty: 0,
    incomplete: 'proportional',
    unpublished: 0,
    stale: 0.5,
    late: 0.9,
  },
  drawnDomains: 1,
  countsUnseen: false,
  file: 'standards/scoring/keep-80.yaml',
};
const domain = (name: string, ...reasons: (DeductionReason | undefined)[]): DomainScore => {
  const points = 100 / reasons.length;
  const items = reasons.map((reason, index) => ({
    row: schoolRow({ code: `05-02-0${index}`, item: `${name}事项${index}` }),
    points,
    kept: reason === undefined ? 1 : reason === 'not-applicable' ? 0.8 : 0,
    reasons: reason === undefined ? [] : [{ reason, count: 3 }],
    deducted: reason === undefined ? 0 : reason === 'not-applicable' ? points * 0.2 : points,
  }));
  return { domain: name, items, score: 100 - items.reduce((sum, { deducted }) => sum + deducted, 0) };
};
const counties = [
  scoreCounty(
    '隆回县',
    [domain('义务教育', undefined, 'missing', 'not-applicable'), domain('扶贫', undefined, 'unpublished')],
    profile,
  ),
  scoreCounty('洞口县', [domain('义务教育', undefined), domain('扶贫', undefined, 'late')], profile),
];
const scope = { city: '邵阳市', asOf: day('2020-10-09'), profile, isSample: false };
const book = readBack(writeWorkbook(scoresWorkbook(counties, scope)));

describe('the assessment workbook', () => {
  it('ranks the counties by the mean and names the worst draw', () => {
    const rows = book.table('得分总表').slice(3, 5);
    expect(rows.map((row) => row.slice(1, 6))).toEqual([
      ['洞口县', '75.00', '50.00', '100.00', '1'],
      ['隆回县', '55.00', '50.00', '60.00', '3'],
    ]);
    expect(rows[1]?.[6]).toBe('扶贫');
    expect(book.table('得分总表')[5]?.[0]).toContain('不涉及计80%');
  });

  it('has a sheet a county with the columns of the city’s assessment', () => {
    const table = book.table('隆回县');
    expect(table[2]?.slice(1)).toEqual(['测评指标', '指标分值', '扣分', '失分原因', '整改情况']);
    expect(table.slice(3).map((row) => row.slice(1, 5))).toEqual([
      ['', '', '', ''],
      ['教育概况：义务教育事项0', '33.33', '0.00', ''],
      ['教育概况：义务教育事项1', '33.33', '33.33', '未梳理，没有内容'],
      ['教育概况：义务教育事项2', '33.33', '6.67', '只有情况说明（不涉及）'],
      ['', '', '', ''],
      ['教育概况：扶贫事项0', '50.00', '0.00', ''],
      ['教育概况：扶贫事项1', '50.00', '50.00', '3条未公开'],
    ]);
    expect(table[3]?.[0]).toBe('义务教育领域  得分60.00');
    expect(table[7]?.[0]).toBe('扶贫领域  得分50.00  ▲列入最低分抽取');
  });

  it('orders what to mend by what it brings', () => {
    expect(
      book
        .table('整改次序')
        .slice(3)
        .map((row) => [...row.slice(1, 3), ...row.slice(5, 8)].join(' ')),
    ).toEqual(['隆回县 扶贫 50.00 25.00 10.00', '隆回县 义务教育 33.33 16.67 0.00', '洞口县 扶贫 50.00 25.00 50.00']);
  });

  it('keeps the child elements in schema order, also without any county', () => {
    const nothing = readBack(writeWorkbook(scoresWorkbook([], { ...scope, isSample: true })));
    expect(nothing.table('得分总表')[3]?.[0]).toBe('没有可以测评的县市区。');
    for (const { found, ordered } of [1, 2, 3, 4].map((number) => worksheetChildren(book.sheetXml(number)))) {
      expect(found).toEqual(ordered);
    }
  });
});
