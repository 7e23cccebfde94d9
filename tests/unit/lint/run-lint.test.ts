import { execFileSync, spawn } from 'node:child_process';
import { lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runProgram } from '../../support/run-program.js';
import { BAD_DATES, lint, parse, places, RELIEF, schools, SCHOOLS, workspace, write } from './workspace.js';

vi.setConfig({ testTimeout: 60_000 }); // several whole runs each, on machines that may be busy

const JSON_FORMAT = ['--format', 'json', '--no-cache'];
const ONLY_DATES = schools(...BAD_DATES, '内容: {}');

test('findings fail the run, and --fail-on, --max-warnings and --rule decide what a finding is', async () => {
  const root = workspace({ [SCHOOLS]: ONLY_DATES });
  const first = await lint(root, ...JSON_FORMAT);
  expect(first.code).toBe(1);
  expect(places(first)).toContain(`${SCHOOLS}:10 date-order`);
  expect((await lint(root, '--fail-on', 'never')).code).toBe(0);
  const softened = await lint(root, ...JSON_FORMAT, '--rule', 'date-order=info', '--rule', 'missing-element=warning');
  expect(parse(softened).summary.errors).toBe(0);
  expect(softened.code).toBe(0);
  expect((await lint(root, '--rule', 'date-order=info', '--max-warnings', '0')).code).toBe(1);
  expect((await lint(root, '--rule', 'date-order=info', '--fail-on', 'warning')).code).toBe(1);
});

test.each([
  [['--format', 'html']],
  [['--format', 'json', '--format', 'sarif']],
  [['--rule', 'date-ordre=off']],
  [['--rule', 'date-order']],
  [['--fail-on', 'fatal']],
  [['--max-warnings', 'many']],
  [['--stdin']],
  [['--format', 'json', '-o', 'catalogs']],
  [['--format', 'json', '-o', 'zwgk.config.yaml/report.json']],
  [['--format', 'json', '-o', 'zwgk.config.yaml/a/b/report.json']],
  [['-o', SCHOOLS]],
  [['--format', 'json', '-o', 'a.json', '--format', 'junit', '-o', './b/../a.json']],
  [['--stdin', '--stdin-filename', SCHOOLS, '--fix']],
  [['nowhere/']],
  [['/']],
  [['--county', '长沙县']],
  [['--changed-since', 'no-such-ref']],
])('a wrong use is one Chinese sentence and exit code 2: %j', async (args) => {
  const { code, stdout, stderr } = await lint(workspace({ [SCHOOLS]: ONLY_DATES }), ...args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(/[；;].*。/u);
});

test('a part of the workspace gives the findings of the whole for that part', async () => {
  const root = workspace({
    [SCHOOLS]: ONLY_DATES,
    [RELIEF]: '领域: 社会救助\n县市区: 新宁县\n责任单位: 民政局\n',
    'catalogs/新宁县/05-义务教育.yaml': ONLY_DATES,
    'catalogs/隆回县/概况.yaml': '县市区: 新宁县\n标识: longhui\n示例: true\n联系: {}\n',
  });
  const whole = parse(await lint(root, ...JSON_FORMAT)).diagnostics;
  expect(whole.length).toBeGreaterThan(4);
  const parts: readonly (readonly [args: string[], isIn: (file: string) => boolean])[] = [
    [[SCHOOLS], (file) => file === SCHOOLS],
    [['catalogs/隆回县'], (file) => file.startsWith('catalogs/隆回县')],
    [['--county', '新宁县'], (file) => file.startsWith('catalogs/新宁县')],
    [['--domain', '义务教育'], (file) => file.endsWith('05-义务教育.yaml')],
    [['catalogs/隆回县', '--domain', '社会救助'], (file) => file === RELIEF],
  ];
  for (const [args, isIn] of parts) {
    const part = parse(await lint(root, ...JSON_FORMAT, ...args)).diagnostics;
    expect(part).toEqual(whole.filter(({ file }) => isIn(file)));
    expect(part.length).toBeGreaterThan(0);
  }
});

test('paths count from the current folder, and so do the paths of the report', async () => {
  const profile = { 'catalogs/隆回县/概况.yaml': '县市区: 隆回县\n标识: longhui\n示例: true\n联系: {}\n' };
  const root = workspace({ [SCHOOLS]: ONLY_DATES, [RELIEF]: '领域: 社会救助\n', ...profile });
  const run = await runProgram(join(root, 'catalogs', '隆回县'), [
    'lint',
    '--workspace',
    '../..',
    ...JSON_FORMAT,
    '05-义务教育.yaml',
  ]);
  expect(places(run)).toContain(`../../${SCHOOLS}:10 date-order`);
  expect(parse(run).summary.files).toBe(1);
});

test('a pattern stands for the files it names, as a Windows shell leaves it to the program', async () => {
  const root = workspace({ [SCHOOLS]: ONLY_DATES });
  const named = places(await lint(root, SCHOOLS, ...JSON_FORMAT));
  expect(named.length).toBeGreaterThan(0);
  expect(places(await lint(root, 'catalogs/*/05-*.yaml', ...JSON_FORMAT))).toEqual(named);
  expect(places(await lint(root, 'catalogs\\*\\05-*.yaml', ...JSON_FORMAT))).toEqual(named);
  expect((await lint(root, 'catalogs/*/99-*.yaml')).code).toBe(2);
});

test('--stdin checks a text in the place of a file, also one that is not there yet', async () => {
  const root = workspace({ [SCHOOLS]: schools('形成日期: 2020-09-28', '内容: {}') });
  const onDisk = parse(await lint(root, ...JSON_FORMAT, SCHOOLS)).diagnostics;
  const args = ['lint', ...JSON_FORMAT, '--stdin', '--stdin-filename', SCHOOLS];
  const typed = await runProgram(root, args, { stdin: ONLY_DATES });
  expect(places(typed)).toContain(`${SCHOOLS}:10 date-order`);
  expect(onDisk.map(({ code }) => code)).not.toContain('date-order');
  write(root, SCHOOLS, ONLY_DATES);
  expect(parse(typed).diagnostics).toEqual(parse(await lint(root, ...JSON_FORMAT, SCHOOLS)).diagnostics);
  const fresh = await runProgram(root, [...args.slice(0, -1), RELIEF], { stdin: '领域: 社会救助\n县市区: 新宁县\n' });
  expect(places(fresh)).toContain(`${RELIEF}:2 wrong-place`);
  const other = await runProgram(root, [...args.slice(0, -1), 'notes.yaml'], { stdin: 'a: 1' });
  expect(other.code).toBe(2);
});

test('--changed-since checks what differs from a git version, new files too', async () => {
  const root = workspace({ [SCHOOLS]: ONLY_DATES, [RELIEF]: '领域: 社会救助\n县市区: 新宁县\n责任单位: 民政局\n' });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], {
      cwd: root,
      stdio: 'pipe',
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
  const files = async () =>
    new Set(places(await lint(root, ...JSON_FORMAT, '--changed-since', 'HEAD')).map((each) => each.split(':')[0]));
  expect(await files()).toEqual(new Set());
  write(root, RELIEF, '领域: 社会救助\n县市区: 新宁县\n责任单位: 隆回县民政局\n');
  expect(await files()).toEqual(new Set([RELIEF]));
  write(root, 'catalogs/新宁县/05-义务教育.yaml', ONLY_DATES);
  expect(await files()).toEqual(new Set([RELIEF, 'catalogs/新宁县/05-义务教育.yaml']));
  write(
    root,
    'zwgk.config.yaml',
    readFileSync(join(root, 'zwgk.config.yaml'), 'utf8').replace('城市: 邵阳市', '城市: 邵阳市 '),
  );
  expect(await files()).toContain(SCHOOLS);
});

test('a table that changed brings its catalog with it', async () => {
  const table = 'catalogs/隆回县/数据/名录.csv';
  const catalog =
    '领域: 义务教育\n县市区: 隆回县\n责任单位: 隆回县教育局\n事项:\n  教育概况:\n    义务教育学校名录:\n      数据: 数据/名录.csv\n';
  const root = workspace({
    [SCHOOLS]: catalog,
    [RELIEF]: '领域: 社会救助\n县市区: 新宁县\n',
    [table]: '名称,形成日期,公开日期\n甲校,2020-09-28,2020-09-09\n',
  });
  const run = parse(await lint(root, ...JSON_FORMAT, table)).diagnostics;
  expect(run.map(({ file, code }) => `${file} ${code}`)).toContain(`${table} date-order`);
});

test('a workspace that cannot be written to is told in one sentence, not as a bug', async () => {
  const root = workspace({ [SCHOOLS]: ONLY_DATES });
  // Below a file nothing can stand, whoever runs the test.
  symlinkSync('../../zwgk.config.yaml/基线.yaml', join(root, 'catalogs/隆回县/基线.yaml'));
  const baseline = await lint(root, '--update-baseline', '--no-cache');
  expect(baseline).toMatchObject({ code: 2, stdout: '' });
  expect(baseline.stderr).toMatch(/^无法写入“catalogs\/隆回县\/基线.yaml”（ENOTDIR）；/u);
  // A name so long that no file beside it can be called after it.
  const long = `${'a'.repeat(240)}.yaml`;
  write(root, long, ONLY_DATES.replace('领域: ', '领域：'));
  rmSync(join(root, SCHOOLS));
  symlinkSync(`../../${long}`, join(root, SCHOOLS));
  const fix = await lint(root, '--fix', '--no-cache');
  expect(fix.code).toBe(2);
  expect(fix.stderr).toMatch(/^无法写入“catalogs\/隆回县\/05-义务教育.yaml”（ENAMETOOLONG）；/u);
  expect(readFileSync(join(root, long), 'utf8')).toContain('领域：');
});

test('a county folder that is a link is checked like any other', async () => {
  const root = workspace({ [SCHOOLS]: ONLY_DATES });
  renameSync(join(root, 'catalogs/隆回县'), join(root, '移到别处的隆回县'));
  symlinkSync('../移到别处的隆回县', join(root, 'catalogs/隆回县'), 'dir');
  symlinkSync('新宁县', join(root, 'catalogs/新宁县')); // leads back to itself
  const found = places(await lint(root, ...JSON_FORMAT));
  expect(found).toContain(`${SCHOOLS}:10 date-order`);
  expect(found.filter((each) => each.endsWith('unknown-county'))).toEqual(['catalogs/新宁县:1 unknown-county']);
});

test('an attachment that is gone brings the catalog with it that names it, however it is written', async () => {
  const file = 'catalogs/隆回县/附件/Budget.pdf';
  const root = workspace({ [SCHOOLS]: schools(String.raw`内容: {学校地址: {附件: '附件\budget.PDF'}}`), [file]: '' });
  const whole = places(await lint(root, ...JSON_FORMAT));
  expect(whole).toContain(`${SCHOOLS}:9 attachment-missing`);
  expect(places(await lint(root, ...JSON_FORMAT, file))).toEqual(whole);
});

test.skipIf(process.platform === 'win32')('a report goes into a pipe, and the pipe stays one', async () => {
  const root = workspace({ [SCHOOLS]: ONLY_DATES });
  const pipe = join(root, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'ignore'] });
  const read = reader.stdout.setEncoding('utf8').toArray();
  const { code } = await lint(root, ...JSON_FORMAT, '-o', 'pipe');
  expect(code).toBe(1);
  expect(JSON.parse((await read).join(''))).toHaveProperty('summary');
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});

test('the github format fills the job summary', async () => {
  const root = workspace({ [SCHOOLS]: ONLY_DATES, 'summary.md': '# 前面的步骤\n' });
  const env = { GITHUB_STEP_SUMMARY: join(root, 'summary.md') };
  await runProgram(root, ['lint', '--no-cache', '--format', 'github'], { env });
  const summary = readFileSync(join(root, 'summary.md'), 'utf8');
  expect(summary).toMatch(/^# 前面的步骤\n# 政务公开目录校验结果/u);
  expect(summary).toContain('date-order');
});

test('--stats says on stderr where the time went, and leaves the report alone', async () => {
  const root = workspace({ [SCHOOLS]: ONLY_DATES });
  const plain = await lint(root, ...JSON_FORMAT);
  const measured = await lint(root, ...JSON_FORMAT, '--stats');
  expect(measured.stdout).toBe(plain.stdout);
  expect(measured.stderr).toMatch(/解析与结构校验 +\d+\.\d/u);
  expect(measured.stderr).toMatch(/date-order +\d+\.\d +1/u);
});

test('a catalog may have more findings than a function takes arguments', async () => {
  const entries = Array.from(
    { length: 40_000 },
    (_, index) => `        - {名称: 第${index}所学校, 形成日期: 2031-01-02, 公开日期: 2031-01-01}\n`,
  );
  const root = workspace({ [SCHOOLS]: schools().replace(/ {8}- 名称.*\n/u, entries.join('')) });
  const run = await lint(root, ...JSON_FORMAT);
  expect(run.code).toBe(1);
  const { errors, warnings } = parse(run).summary;
  expect(errors + warnings).toBeGreaterThan(150_000);
});
