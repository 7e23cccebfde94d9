import { expect, test } from 'vitest';
import type { Finding } from './finding.js';
import { applySuppressions, readSuppressions } from './suppress.js';

const FILE = 'catalogs/隆回县/05-义务教育.yaml';
const rules = { isKnown: (rule: string) => rule !== 'date-ordre', isOn: (rule: string) => rule !== 'due-soon' };
const nowhere = () => false;

function finding(line: number, code = 'date-order'): Finding {
  const place = { file: FILE, pointer: '/事项', target: 'key' as const };
  return {
    diagnostic: { code, severity: 'error', message: '有误。', place },
    range: { line, column: 1, endLine: line, endColumn: 5 },
    isFixable: false,
  };
}

function run(text: string, findings: readonly Finding[]) {
  const { kept, diagnostics } = applySuppressions(FILE, findings, readSuppressions(text, nowhere), rules);
  return { kept: kept.map(({ range }) => range.line), faults: diagnostics.map(({ code }) => code) };
}

test('a suppression with a reason takes out the named rule on the next line only', () => {
  const text = '# zwgk-disable-next-line date-order -- 原件日期即如此\n公开日期: 2020-10-09\n';
  expect(run(text, [finding(2), finding(3), finding(2, 'future-date')])).toEqual({ kept: [3, 2], faults: [] });
});

test('blank lines and other comments may stand between', () => {
  const text = '# zwgk-disable-next-line date-order -- 原件如此\n\n  # 见会议纪要\n公开日期: 2020-10-09\n';
  expect(run(text, [finding(4)])).toEqual({ kept: [], faults: [] });
});

test('several rules, and the dash that an input method makes', () => {
  const text = '# zwgk-disable-next-line date-order，future-date —— 原件如此\r\n公开日期: 2020-10-09\r\n';
  expect(run(text, [finding(2), finding(2, 'future-date')])).toEqual({ kept: [], faults: [] });
});

test('without a reason it does nothing but get reported', () => {
  expect(run('# zwgk-disable-next-line date-order\na: 1', [finding(2)])).toEqual({
    kept: [2],
    faults: ['suppression-without-reason'],
  });
  expect(run('# zwgk-disable-next-line date-order --  \na: 1', [finding(2)]).faults).toEqual([
    'suppression-without-reason',
  ]);
});

test('one that suppresses nothing is reported, by rule', () => {
  const text = '# zwgk-disable-next-line date-order, future-date -- 原件如此\na: 1';
  expect(run(text, [finding(2)])).toEqual({ kept: [], faults: ['unused-suppression'] });
});

test('an unknown rule is reported, a rule that is off is not', () => {
  expect(run('# zwgk-disable-next-line date-ordre -- 原件如此\na: 1', []).faults).toEqual(['unused-suppression']);
  expect(run('# zwgk-disable-next-line due-soon -- 原件如此\na: 1', []).faults).toEqual([]);
  expect(run('# zwgk-disable-next-line\na: 1', []).faults).toEqual(['unused-suppression']);
});

test('one that stands behind something, or is called otherwise, is reported and does nothing', () => {
  for (const line of [
    '公开日期: 2020-10-09 # zwgk-disable-next-line date-order -- 原件如此\na: 1',
    '公开日期: 2020-10-09 # zwgk-disable-line date-order -- 原件如此\na: 1',
    '- # zwgk-disable-next-line date-order -- 原件如此\n  a: 1',
    '# zwgk-disable date-order -- 原件如此\na: 1',
    '# zwgk-disable-next-lines date-order -- 原件如此\na: 1',
  ]) {
    expect(run(line, [finding(1), finding(2)]), line).toEqual({ kept: [1, 2], faults: ['unused-suppression'] });
  }
  const text = '公开日期: 2020-10-09 # zwgk-disable-line date-order\n';
  const { diagnostics } = applySuppressions(FILE, [], readSuppressions(text, nowhere), rules);
  expect(diagnostics[0]?.place).toEqual({ file: FILE, start: text.indexOf('#'), end: text.length - 1 });
  expect(run('网址: https://www.shaoyang.example/a#zwgk-disable\n', [])).toEqual({ kept: [], faults: [] });
});

test('a line of a text block that looks like a suppression is none', () => {
  const text = '正文: |\n  # zwgk-disable-next-line date-order -- 摘自说明书\n  下一行\n';
  expect(readSuppressions(text, (offset) => offset >= 5)).toEqual([]);
  expect(readSuppressions(text, nowhere)).toHaveLength(1);
});

test('the place of a faulty suppression is the comment itself', () => {
  const text = '领域: 义务教育\n  # zwgk-disable-next-line date-order\na: 1';
  const { diagnostics } = applySuppressions(FILE, [], readSuppressions(text, nowhere), rules);
  expect(diagnostics[0]?.place).toEqual({ file: FILE, start: 11, end: text.indexOf('\na:') });
});

test('findings of a table that the file refers to are not touched', () => {
  const cell = {
    ...finding(2),
    cell: 'A2',
    diagnostic: { ...finding(2).diagnostic, place: { file: '数据.csv', cell: 'A2' } },
  };
  const text = '# zwgk-disable-next-line date-order -- 原件如此\na: 1';
  expect(run(text, [cell]).kept).toEqual([2]);
});
