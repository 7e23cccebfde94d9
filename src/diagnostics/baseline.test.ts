import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { toIsoDate, type IsoDate } from '../model/iso-date.js';
import { baselineText } from './baseline-text.js';
import { applyBaseline, updateBaseline, type Baseline, type BaselineEntry } from './baseline.js';
import type { Subject } from './diagnostic.js';
import type { Finding } from './finding.js';
import { BaselineFault, readBaseline } from './read-baseline.js';

const FILE = 'catalogs/隆回县/基线.yaml';
const day = (text: string) => toIsoDate(text) as IsoDate; // days of the calendar
const TERMS = { reason: '存量问题，限期整改', until: day('2021-01-07') };

const ENTRY: BaselineEntry = {
  rule: 'missing-element',
  domain: '义务教育',
  item: '05-02-01',
  entry: '隆回县桃花坪中学',
  field: '校长姓名',
  count: 1,
  reason: '校长尚未任命',
  unit: '隆回县教育局',
  until: day('2020-12-31'),
};
const BASELINE: Baseline = { county: '隆回县', file: FILE, entries: [ENTRY] };

function finding(subject: Subject = {}, line = 1, code = 'missing-element'): Finding {
  return {
    diagnostic: {
      code,
      severity: 'error',
      message: '“校长姓名”没有填写；请补上。',
      place: { file: 'catalogs/隆回县/05-义务教育.yaml', pointer: '/事项', target: 'key' },
      subject: {
        county: '隆回县',
        domain: '义务教育',
        item: '05-02-01',
        entry: '隆回县桃花坪中学',
        field: '校长姓名',
        ...subject,
      },
    },
    range: { line, column: 1, endLine: line, endColumn: 3 },
    isFixable: false,
  };
}

test('a known finding is accepted wherever it stands in the file', () => {
  for (const line of [1, 999]) {
    expect(applyBaseline(BASELINE, [finding({}, line)], day('2020-10-09'))).toMatchObject({
      kept: [],
      accepted: 1,
      stale: [],
    });
  }
});

test('another county, entry, field or rule is not', () => {
  const others = [
    finding({ county: '新宁县' }),
    finding({ entry: '隆回县第二中学' }),
    finding({ field: '学校地址' }),
    finding({}, 1, 'placeholder-text'),
  ];
  const result = applyBaseline(BASELINE, others, day('2020-10-09'));
  expect(result.kept).toEqual(others);
  expect(result.stale).toEqual([ENTRY]);
});

test('more findings than were accepted are reported', () => {
  const result = applyBaseline(BASELINE, [finding({}, 1), finding({}, 2)], day('2020-10-09'));
  expect(result.kept.map(({ range }) => range.line)).toEqual([2]);
});

test('an entry accepts through its last day, then fails at its own place', () => {
  expect(applyBaseline(BASELINE, [finding()], day('2020-12-31')).expired).toEqual([]);
  const late = applyBaseline(BASELINE, [finding()], day('2021-01-01'));
  expect(late.kept).toHaveLength(1);
  expect(late.expired[0]?.diagnostic).toMatchObject({
    code: 'baseline-expired',
    severity: 'error',
    place: { file: FILE, pointer: '/基线/0/到期日' },
  });
  expect(late.expired[0]?.diagnostic.message).toContain('隆回县教育局');
});

test('an expired entry that has been mended only awaits pruning', () => {
  expect(applyBaseline(BASELINE, [], day('2021-01-01'))).toMatchObject({ expired: [], stale: [ENTRY] });
});

test('an update keeps what is known, adds what is new on terms, prunes what is mended', () => {
  const mended = { ...ENTRY, entry: '隆回县第九中学' };
  const fresh = finding({ entry: '隆回县第二中学', unit: '隆回县教育局' });
  const next = updateBaseline({ ...BASELINE, entries: [ENTRY, mended] }, [finding(), fresh, fresh], TERMS, () => true);
  expect(next.map(({ entry, reason, count, until }) => ({ entry, reason, count, until }))).toEqual([
    { entry: '隆回县桃花坪中学', reason: '校长尚未任命', count: 1, until: '2020-12-31' },
    { entry: '隆回县第二中学', reason: TERMS.reason, count: 2, until: TERMS.until },
  ]);
});

test('an update of one domain leaves the entries of the others alone', () => {
  const other = { ...ENTRY, domain: '财政预决算' };
  const next = updateBaseline({ ...BASELINE, entries: [other] }, [], TERMS, ({ domain }) => domain === '义务教育');
  expect(next).toEqual([other]);
});

test('what is written can be read again', () => {
  const wholeCounty: BaselineEntry = {
    rule: 'zone-missing',
    count: 3,
    reason: '在建',
    unit: '',
    until: day('2020-12-31'),
  };
  const text = baselineText('隆回县', [ENTRY, wholeCounty], undefined);
  expect(readBaseline(FILE, '隆回县', load(text)).entries).toEqual([ENTRY, wholeCounty]);
  expect(text).toContain('# 基线：');
});

test('an update keeps comments and hand-written values', () => {
  const written = baselineText('隆回县', [ENTRY], undefined).replace(
    '  - 规则',
    '  # 局长办公会 9 月 3 日定\n  - 规则',
  );
  const second = { ...ENTRY, entry: '隆回县第二中学' };
  const text = baselineText('隆回县', [ENTRY, second], written);
  expect(text).toContain('# 局长办公会 9 月 3 日定');
  expect(text.startsWith(written.trimEnd())).toBe(true);
  expect(baselineText('隆回县', [ENTRY], text)).toBe(written);
});

test('an empty file is an empty baseline', () => {
  expect(readBaseline(FILE, '隆回县', null).entries).toEqual([]);
  expect(readBaseline(FILE, '隆回县', { 县市区: '隆回县', 基线: null }).entries).toEqual([]);
});

test.each([
  [{ 规则: 'a', 理由: '在建' }, '到期日'],
  [{ 规则: 'a', 到期日: '2020-12-31' }, '理由'],
  [{ 规则: 'a', 理由: '在建', 到期日: '2020-02-30' }, '到期日'],
  [{ 规则: 'a', 理由: '在建', 到期日: '2020-12-31', 处数: 0 }, '处数'],
  [{ 规则: [], 理由: '在建', 到期日: '2020-12-31' }, '规则'],
])('an entry that cannot be used names its number and key: %j', (entry, key) => {
  const attempt = () => readBaseline(FILE, '隆回县', { 基线: [entry] });
  expect(attempt).toThrow(BaselineFault);
  expect(attempt).toThrow(`1: ${key}`);
});
