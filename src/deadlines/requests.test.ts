import { describe, expect, it } from 'vitest';
import type { DisclosureRequest } from '../model/request.js';
import { day } from './model.fixture.js';
import { mapRequests, type LoadedRequests } from './read-requests.js';
import { requestClock } from './request-clock.js';

const file = 'catalogs/新宁县/依申请公开.csv';
const read = (...rows: string[]): LoadedRequests =>
  mapRequests('新宁县', file, { rows: rows.map((row) => row.split(',')), isForeignEncoding: false });
const header = '编号,受理日期,延长,答复日期,结果';

describe('mapRequests', () => {
  it('reads numbers, dates and extensions', () => {
    const { requests, diagnostics } = read(
      header,
      '2020-001,2020-09-11,否,2020-10-09,予以公开',
      ',,,,',
      '2020-002,2020年9月15日,是,,',
      '2020-003,2020.9.16,10个工作日,,',
    );
    expect(diagnostics).toEqual([]);
    expect(requests).toMatchObject([
      { number: '2020-001', received: '2020-09-11', extensionWorkdays: 0, answered: '2020-10-09', result: '予以公开' },
      { number: '2020-002', received: '2020-09-15', extensionWorkdays: 20, place: { file, cell: 'A4' } },
      { number: '2020-003', received: '2020-09-16', extensionWorkdays: 10 },
    ]);
  });

  it('refuses a column that looks personal, and never repeats its cells', () => {
    const { requests, diagnostics } = read(`${header},申请人姓名`, '2020-001,2020-09-11,,,,王示例');
    expect(requests).toHaveLength(1);
    expect(JSON.stringify(requests)).not.toContain('王示例');
    expect(diagnostics).toMatchObject([{ code: 'data-file', severity: 'error', place: { file, cell: 'F1' } }]);
    expect(diagnostics[0]?.message).toContain('申请人姓名');
    expect(JSON.stringify(diagnostics)).not.toContain('王示例');
  });

  it('refuses a row that hides personal data in an allowed column, without printing it', () => {
    const { requests, diagnostics } = read(
      header,
      '430528199001011234,2020-09-11,,,',
      '2020-002,2020-09-11,,,13900000000 已电告',
    );
    expect(requests).toEqual([]);
    expect(diagnostics.map(({ place }) => place)).toEqual([
      { file, cell: 'A2' },
      { file, cell: 'E3' },
    ]);
    expect(JSON.stringify(diagnostics)).not.toMatch(/4305281990|1390000/u);
  });

  it.each([
    ['2020-001,2020-02-30,,,', 'B2', '日历'],
    ['2020-001,,,,', 'B2', '没有受理日期'],
    [',2020-09-11,,,', 'A2', '没有编号'],
    ['2020-001,2020-09-11,30,,', 'C2', '最长20个工作日'],
    ['2020-001,2020-09-11,或许,,', 'C2', '看不懂'],
    ['2020-001,2020-09-11,,2020-09-01,', 'D2', '早于受理日期'],
  ])('names the place of a fault: %s', (row, cell, words) => {
    const { diagnostics } = read(header, row);
    expect(diagnostics).toMatchObject([{ place: { file, cell } }]);
    expect(diagnostics[0]?.message).toContain(words);
  });

  it('names a missing, an unknown and a doubled column, and a doubled number', () => {
    expect(read('编号,受理日,结果', '1,2020-09-11,').diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('是不是“受理日期”'),
      expect.stringContaining('没有“受理日期”这一列'),
    ]);
    expect(read('编号,编号,受理日期').diagnostics[0]?.message).toContain('出现了两次');
    expect(read(header, '1,2020-09-11,,,', '1,2020-09-11,,,').diagnostics).toMatchObject([{ place: { cell: 'A3' } }]);
  });

  it('lives with an empty file', () => {
    expect(read('').requests).toEqual([]);
  });
});

describe('requestClock', () => {
  const request = (change: Partial<DisclosureRequest>): DisclosureRequest => ({
    county: '新宁县',
    number: '2020-001',
    received: day('2020-09-11'),
    extensionWorkdays: 0,
    place: { file, cell: 'A2' },
    ...change,
  });

  it('gives 20 working days, and at most 20 more', () => {
    expect(requestClock(request({}), day('2020-09-14'))?.due).toEqual({ certain: true, day: '2020-10-15' });
    expect(requestClock(request({ extensionWorkdays: 20 }), day('2020-09-14'))?.due).toEqual({
      certain: true,
      day: '2020-11-12',
    });
  });

  it('tells on time, late, due and overdue', () => {
    const statusOf = (change: Partial<DisclosureRequest>, asOf: string): string | undefined =>
      requestClock(request(change), day(asOf))?.status;
    expect(statusOf({ answered: day('2020-10-15') }, '2020-12-01')).toBe('on-time');
    expect(statusOf({ answered: day('2020-10-16') }, '2020-12-01')).toBe('late');
    expect(statusOf({ answered: day('2020-10-16') }, '2020-10-15')).toBe('due-soon');
    expect(statusOf({}, '2020-10-16')).toBe('overdue');
    expect(statusOf({}, '2020-09-14')).toBe('not-due');
    expect(requestClock(request({}), day('2020-09-10'))).toBeUndefined();
  });
});
