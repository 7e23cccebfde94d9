import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { BAD_DATES, lint, parse, places, schools, SCHOOLS, workspace, write } from './workspace.js';

vi.setConfig({ testTimeout: 60_000 }); // several whole runs each, on machines that may be busy

const JSON_FORMAT = ['--format', 'json', '--no-cache'];
const BASELINE = 'catalogs/隆回县/基线.yaml';
const FAULTY = schools(...BAD_DATES, '内容: {}');

test('a comment with a reason takes a finding out, one without is reported', async () => {
  const withReason = schools(BAD_DATES[0] ?? '', '# zwgk-disable-next-line date-order -- 原件如此', BAD_DATES[1] ?? '');
  const root = workspace({ [SCHOOLS]: withReason });
  const codes = async () => parse(await lint(root, ...JSON_FORMAT)).diagnostics.map(({ code }) => code);
  expect(await codes()).not.toContain('date-order');
  write(root, SCHOOLS, withReason.replace(' -- 原件如此', ''));
  expect(await codes()).toEqual(expect.arrayContaining(['date-order', 'suppression-without-reason']));
  write(root, SCHOOLS, withReason.replace('2020-09-09', '2020-09-29'));
  expect(await codes()).toContain('unused-suppression');
  expect(
    parse(await lint(root, ...JSON_FORMAT, '--rule', 'unused-suppression=off')).diagnostics.map(({ code }) => code),
  ).not.toContain('unused-suppression');
});

test('--update-baseline accepts what there is, by subject; new findings still fail', async () => {
  const root = workspace({ [SCHOOLS]: FAULTY });
  const before = parse(await lint(root, ...JSON_FORMAT)).summary;
  expect(before.errors).toBeGreaterThan(0);
  const update = await lint(root, ...JSON_FORMAT, '--update-baseline', '--baseline-reason', '原件日期如此');
  expect(update.code).toBe(0);
  expect(readFileSync(join(root, BASELINE), 'utf8')).toContain('理由: 原件日期如此');
  write(root, SCHOOLS, `# 上面多了一行\n${FAULTY}`);
  expect(places(await lint(root, ...JSON_FORMAT, '--baseline'))).toEqual([]);
  expect(parse(await lint(root, ...JSON_FORMAT)).summary).toEqual(before);
  write(root, SCHOOLS, FAULTY.replace('桃花坪中学', '第二中学'));
  expect((await lint(root, ...JSON_FORMAT, '--baseline')).code).toBe(1);
});

test('an expired entry fails at its own place, together with what it had accepted', async () => {
  const root = workspace({ [SCHOOLS]: FAULTY });
  await lint(root, '--no-cache', '--update-baseline', '--baseline-until', '2020-10-31');
  expect((await lint(root, ...JSON_FORMAT, '--baseline', '--as-of', '2020-10-31')).code).toBe(0);
  const late = parse(await lint(root, ...JSON_FORMAT, '--baseline', '--as-of', '2020-11-01'));
  expect(late.diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(['date-order', 'baseline-expired']));
  const expired = late.diagnostics.find(({ code }) => code === 'baseline-expired');
  const line = readFileSync(join(root, BASELINE), 'utf8').split('\n')[(expired?.line ?? 0) - 1];
  expect(expired?.file).toBe(BASELINE);
  expect(line).toContain('到期日: 2020-10-31');
});

test('what has been mended is named, then pruned by an update', async () => {
  const root = workspace({ [SCHOOLS]: FAULTY });
  await lint(root, '--no-cache', '--update-baseline');
  write(root, SCHOOLS, FAULTY.replace('2020-09-09', '2020-09-29'));
  const run = await lint(root, '--no-cache', '--baseline');
  expect(run.stderr).toContain('隆回县的基线里有 1 条已经整改');
  await lint(root, '--no-cache', '--update-baseline');
  expect(readFileSync(join(root, BASELINE), 'utf8')).not.toContain('date-order');
});

test('an update of one domain leaves the entries of another alone', async () => {
  const relief = 'catalogs/隆回县/17-社会救助.yaml';
  const root = workspace({ [SCHOOLS]: FAULTY, [relief]: '领域: 社会救助\n县市区: 新宁县\n责任单位: 隆回县民政局\n' });
  await lint(root, '--no-cache', '--update-baseline');
  const text = readFileSync(join(root, BASELINE), 'utf8');
  expect(text).toContain('wrong-place');
  await lint(root, '--no-cache', '--update-baseline', SCHOOLS);
  expect(readFileSync(join(root, BASELINE), 'utf8')).toBe(text);
});

test('a county without findings gets no baseline file, and the baseline is no catalog', async () => {
  const root = workspace({ [SCHOOLS]: '领域: 义务教育\n县市区: 隆回县\n责任单位: 隆回县教育局\n事项: {}\n' });
  await lint(root, '--no-cache', '--update-baseline');
  expect(existsSync(join(root, BASELINE))).toBe(false);
  write(root, BASELINE, '县市区: 隆回县\n基线: []\n');
  expect(places(await lint(root, ...JSON_FORMAT)).filter((place) => place.startsWith(BASELINE))).toEqual([]);
});

test.each([
  ['基线:\n  - 规则: date-order\n', '第 1 条的“到期日”'],
  ['基线: [\n', ''],
  ['基线: 无\n', '应当是列表'],
])('a baseline that cannot be used is a configuration error with its file: %j', async (text, sentence) => {
  const root = workspace({ [SCHOOLS]: FAULTY });
  writeFileSync(join(root, BASELINE), text);
  const { code, stderr } = await lint(root, '--no-cache', '--baseline');
  expect(code).toBe(2);
  expect(stderr).toContain(BASELINE);
  expect(stderr).toContain(sentence);
});
