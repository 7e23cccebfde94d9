import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli.js';
import { packageRoot } from '../../src/source/package-root.js';
import { tempWorkspace } from '../support/temp-workspace.js';
import { testIo } from '../workbook/test-io.js';

// The first run loads the whole program; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const CATALOG = `领域: 义务教育
县市区: 隆回县
责任单位: 隆回县教育局
事项:
  教育概况:
    义务教育学校名录:
      目录:
        - {名称: 隆回县桃花坪中学, 形成日期: 2020-09-11}
        - {名称: 隆回县荷田乡小学, 形成日期: 2020-08-03, 公开日期: 2020-08-20}
`;
const FILE = 'catalogs/隆回县/05-义务教育.yaml';
const LEDGER = 'catalogs/隆回县/依申请公开.csv';

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function deadlines(root: string, ...args: readonly string[]): Promise<Outcome> {
  const io = testIo(root);
  const code = await run(['deadlines', ...args], io);
  return { code, out: io.out.join(''), err: io.err.join('') };
}

const workspace = (files: Readonly<Record<string, string | Uint8Array>> = {}): string =>
  tempWorkspace({ [FILE]: CATALOG, ...files });

describe('zwgk deadlines', () => {
  it('prints the table, and its exit code is 0 without --fail-on', async () => {
    const { code, out, err } = await deadlines(workspace(), '--as-of', '2020-10-20');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('逾期 5 天  公开  2020-10-15  义务教育 义务教育学校名录  隆回县桃花坪中学');
    expect(out).toContain('工作节点');
  });

  it('takes today from the clock when no day is given', async () => {
    expect((await deadlines(workspace())).out).toContain('截至 2020-10-09(周五)');
  });

  it('prints json', async () => {
    const { out } = await deadlines(workspace(), '--as-of', '2020-10-20', '--format', 'json');
    const report = JSON.parse(out) as { entries: object[]; progress: object[]; tasks: object[] }; // our own output
    expect(report.entries).toMatchObject([
      { entry: '隆回县桃花坪中学', due: '2020-10-15', status: 'overdue', daysLate: 5 },
    ]);
    expect(report.progress).toHaveLength(13 * 26);
    expect(report.tasks).toHaveLength(26);
  });

  it.each([
    ['2020-10-09', 'overdue', 0],
    ['2020-10-09', 'due-soon', 1],
    ['2020-10-20', 'overdue', 1],
    ['2020-10-20', 'due-soon', 1],
  ])('on %s, --fail-on %s ends with code %i', async (asOf, failOn, code) => {
    // 新宁县 does not lead 义务教育, so that only the entry counts.
    const own = { 'catalogs/新宁县/05-义务教育.yaml': CATALOG.replaceAll('隆回县', '新宁县') };
    const args = ['--as-of', asOf, '--fail-on', failOn, '--county', '新宁县', '--domain', '义务教育'];
    expect(await deadlines(tempWorkspace(own), ...args)).toMatchObject({ code, err: '' });
  });

  it('fails on a task that is overdue', async () => {
    const args = ['--as-of', '2020-10-09', '--fail-on', 'overdue', '--county', '隆回县', '--domain', '义务教育'];
    expect((await deadlines(workspace(), ...args)).code).toBe(1);
    expect((await deadlines(workspace(), ...args.with(1, '2020-09-28'))).code).toBe(0);
  });

  it('narrows by county, domain, unit and days', async () => {
    const root = workspace({ [LEDGER]: '编号,受理日期\n隆公申〔2020〕1号,2020-09-21\n' });
    const at = ['--as-of', '2020-10-09'];
    expect((await deadlines(root, ...at)).out).not.toContain('隆公申'); // not yet due soon
    expect((await deadlines(root, ...at, '--within', '2w', '--unit', '信息公开工作机构')).out).toContain('隆公申');
    expect((await deadlines(root, ...at, '--within', '10d')).out).toContain('隆回县桃花坪中学');
    expect((await deadlines(root, ...at, '--county', '新宁县')).out).toContain('没有逾期或临期的信息');
    expect((await deadlines(root, ...at, '--domain', '5')).out).toContain('隆回县桃花坪中学');
    expect((await deadlines(root, ...at, '--domain', '扶贫')).out).not.toContain('隆回县桃花坪中学');
  });

  it.each([
    [['--county', '隆会县'], '是不是“隆回县”'],
    [['--domain', '义务教肓'], '是不是“义务教育”'],
    [['--unit', '公安局办'], '没有名称含“公安局办”的责任单位'],
    [['--within', '十天'], '“十天”不是天数'],
    [['--as-of', '2020-02-30'], '不是日历上有的日期'],
    [['--format', 'xml'], '--format'],
    [['--format', 'json', '-o', 'zwgk.config.yaml/提醒.json'], '无法写入“zwgk.config.yaml/提醒.json”'],
    [['--format', 'ics', '-o', 'zwgk.config.yaml/日历'], 'zwgk.config.yaml/日历（EEXIST）；请检查磁盘空间和写入权限'],
  ])('refuses %j with one sentence and code 2', async (args, words) => {
    const { code, out, err } = await deadlines(workspace(), ...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('writes to a file, and calendars to a folder', async () => {
    const root = workspace();
    const report = await deadlines(root, '--as-of', '2020-10-09', '--format', 'markdown', '-o', 'out/提醒.md');
    expect(report).toMatchObject({ code: 0, out: '', err: '已写入 out/提醒.md\n' });
    expect(readFileSync(join(root, 'out/提醒.md'), 'utf8')).toContain('隆回县桃花坪中学');
    await deadlines(root, '--as-of', '2020-10-09', '--format', 'ics', '--county', '隆回县');
    expect(readdirSync(join(root, 'dist/reports/deadlines')).filter((name) => name.endsWith('.ics'))).toEqual([
      '隆回县人民政府.ics',
      '隆回县教育局.ics',
    ]);
  });
});

describe('bad input', () => {
  it('goes on without a catalogs folder', async () => {
    const { code, out, err } = await deadlines(tempWorkspace(), '--as-of', '2020-10-09');
    expect(code).toBe(1);
    expect(err).toBe('catalogs: 没有 catalogs/ 文件夹，还没有任何目录；请新建 catalogs/县市区名称/ 并放入目录文件。\n');
    expect(out).toContain('未启动');
  });

  it('goes on beside an empty file, a folder in place of a file, and a file that is not YAML', async () => {
    const root = workspace({ 'catalogs/新宁县/03-涉农补贴.yaml': '', 'catalogs/新宁县/04-扶贫.yaml': '\u0000\u0001' });
    mkdirSync(join(root, 'catalogs/隆回县/06-财政预决算.yaml'));
    const { code, out, err } = await deadlines(root, '--as-of', '2020-10-20');
    expect(code).toBe(1);
    expect(err).toContain('个目录文件读不出来');
    expect(out).toContain('隆回县桃花坪中学');
  });

  it('names each fault of a ledger with its cell, and never what a personal column holds', async () => {
    const root = workspace({ [LEDGER]: '编号,受理日期,申请人\n1,2020-09-21,王示例\n2,2020-13-01,李示例\n' });
    const { code, out, err } = await deadlines(root, '--as-of', '2020-10-20', '--unit', '信息公开工作机构');
    expect(code).toBe(1);
    expect(err).toContain(`${LEDGER}:C1: 台账里有“申请人”这一列`);
    expect(err).toContain(`${LEDGER}:B3: “受理日期”不是日历上有的日期`);
    expect(out + err).not.toMatch(/王示例|李示例/u);
    expect(out).toContain('依申请公开答复');
  });

  it('lets lint name the faults of a ledger too', async () => {
    const root = workspace({ [LEDGER]: '编号,受理日期,申请人\n1,2020-09-21,王示例\n' });
    const io = testIo(root);
    const args = ['lint', '--as-of', '2020-10-09', '--county', '隆回县', '--format', 'compact', '--no-cache'];
    expect(await run(args, io)).toBe(1);
    const said = io.out.join('');
    expect(said).toContain(`${LEDGER}:C1: 错误 台账里有“申请人”这一列`);
    expect(said).not.toContain('王示例');
  });

  it('names the faults of a plan with their lines and guesses nothing', async () => {
    const plan = readFileSync(join(packageRoot(), 'standards/plans/shaoyang-2020.yaml'), 'utf8');
    const lines = plan.split('\n');
    const change = (from: string, to: string): void => {
      const at = lines.findIndex((line) => line.includes(from));
      lines[at] = lines[at]!.replace(from, to);
    };
    change('领域: 户籍管理', '领域: 户藉管理'); // unknown domain; 户籍管理 is left without a task
    change('领域: 公共文化服务', '领域: 公共法律服务'); // two tasks for one domain
    change('截止: 2020-10-31', '截止: 2020-10-32'); // no day of the calendar
    const lineOf = (text: string): number => lines.findIndex((line) => line.includes(text)) + 1;
    const root = workspace({ 'standards/plans/shaoyang-2020.yaml': lines.join('\n') });
    const { code, err } = await deadlines(root, '--as-of', '2020-10-09');
    expect(code).toBe(1);
    const said = err.trim().split('\n');
    const at = (line: number): string => `standards/plans/shaoyang-2020.yaml:${line}:`;
    expect(said.some((each) => each.startsWith(at(lineOf('户藉管理'))) && each.includes('户籍管理'))).toBe(true);
    expect(said.some((each) => each.startsWith(at(lineOf('序号: 24'))) && each.includes('两条任务'))).toBe(true);
    expect(said.some((each) => each.startsWith(at(lineOf('2020-10-32'))) && each.includes('2020-10-32'))).toBe(true);
  });

  it('names a county that leads nothing', async () => {
    const plan = readFileSync(join(packageRoot(), 'standards/plans/shaoyang-2020.yaml'), 'utf8');
    const idle = plan.replaceAll('主体责任单位: 邵阳经开区', '主体责任单位: 北塔区人民政府');
    const root = workspace({ 'standards/plans/shaoyang-2020.yaml': idle });
    const { code, err } = await deadlines(root, '--as-of', '2020-10-09');
    expect(code).toBe(1);
    expect(err).toMatch(/shaoyang-2020\.yaml:\d+:\d+: “邵阳经开区”没有牵头任何领域/u);
  });
});
