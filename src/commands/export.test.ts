import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readBack, type ReadBack } from '../../tests/workbook/read-back.js';
import { LONGHUI, temporaryWorkspace } from '../../tests/workbook/temporary-workspace.js';
import { testIo } from '../../tests/workbook/test-io.js';
import { UsageError } from '../diagnostics/errors.js';
import { runExportInventory } from './export-inventory.js';
import { runExportIssues } from './export-issues.js';
import { explainWriteError, fileName, targetPath } from './export-output.js';
import { runExportProgress } from './export-progress.js';
import { runExportScores } from './export-scores.js';

vi.setConfig({ testTimeout: 120_000 }); // guides are read from disk; a busy machine is no failure

const open = (root: string, name: string): ReadBack => readBack(readFileSync(join(root, 'dist/reports', name)));

describe('zwgk export progress', () => {
  it('computes the 附件 from the catalogs and marks the sample', async () => {
    const root = temporaryWorkspace(LONGHUI);
    const io = testIo(root);
    expect(await runExportProgress({ workspace: '.' }, io)).toBe(0);
    expect(io.out).toEqual(['已生成 dist/reports/进度表-2020-10-09.xlsx（3个工作表）\n']);
    const table = open(root, '进度表-2020-10-09.xlsx').table('任务进度');
    expect(table[1]?.[0]).toBe('26个领域基层政务公开事项梳理任务安排表（示例）');
    // 24 rows, of which 8 are attested nowhere and so do not count until someone lists them.
    const education = table.find(([number]) => number === '5');
    expect(education?.slice(5, 14)).toEqual(['16', '2', '12.5%', '2020-09-18', '', '6.3%', '0', '1', '已报审']);
    const overdue = open(root, '进度表-2020-10-09.xlsx').table('逾期清单');
    const own = overdue.find((row) => row[1] === '隆回县教育局');
    expect(own?.slice(4, 6)).toEqual(['义务教育学校名录', '=隆回县桃花坪中学']);
    expect(own?.[8]).toBe('2020-08-31');
  });

  it('gives the same bytes for the same day, and leaves no other file', async () => {
    const root = temporaryWorkspace(LONGHUI);
    await runExportProgress({ workspace: root, output: 'a.xlsx' }, testIo(root));
    await runExportProgress({ workspace: root, output: 'b.xlsx' }, testIo(root, '2020-10-09'));
    expect(readFileSync(join(root, 'a.xlsx'))).toEqual(readFileSync(join(root, 'b.xlsx')));
    expect(readdirSync(root).toSorted()).toEqual(['a.xlsx', 'b.xlsx', 'catalogs', 'zwgk.config.yaml']);
  });

  it('makes the report without any catalog, and says what is missing', async () => {
    const root = temporaryWorkspace({});
    const io = testIo(root);
    expect(await runExportProgress({ workspace: root }, io)).toBe(1);
    expect(io.err.join('')).toMatch(/^catalogs:没有 catalogs\/ 文件夹/u);
    expect(open(root, '进度表-2020-10-09.xlsx').table('任务进度')[5]?.[13]).toBe('逾期未报审');
  });

  it('goes on where a catalog cannot be read', async () => {
    const root = temporaryWorkspace({ ...LONGHUI, 'catalogs/隆回县/06-财政预决算.yaml': '事项: [\n' });
    const io = testIo(root);
    expect(await runExportProgress({ workspace: root }, io)).toBe(1);
    expect(io.err.join('')).toMatch(/06-财政预决算\.yaml:.*\n有1个目录文件读不出来/u);
    expect(existsSync(join(root, 'dist/reports/进度表-2020-10-09.xlsx'))).toBe(true);
  });
});

describe('zwgk export inventory', () => {
  const run = (root: string, county: string[], domain: string[]) =>
    runExportInventory({ workspace: root, county, domain }, testIo(root));

  it('makes one domain, one county, the lead county’s domain, or the whole city', async () => {
    const root = temporaryWorkspace(LONGHUI);
    for (const [county, domain] of [
      [['隆回县'], ['05']],
      [['longhui'], []],
      [[], ['扶贫']],
      [[], []],
    ] as [string[], string[]][])
      expect(await run(root, county, domain)).toBe(0);
    expect(readdirSync(join(root, 'dist/reports')).toSorted()).toEqual([
      '目录-新邵县-04-扶贫.xlsx',
      '目录-邵阳市-汇总.xlsx',
      '目录-隆回县-05-义务教育.xlsx',
      '目录-隆回县.xlsx',
    ]);
    const city = open(root, '目录-邵阳市-汇总.xlsx').table('目录');
    expect(city.filter(([first]) => /^\d+\..*领域（/u.test(first ?? ''))).toHaveLength(26);
    expect(open(root, '目录-隆回县-05-义务教育.xlsx').table('条目清单')[2]?.[4]).toBe('=隆回县桃花坪中学');
  });

  it('refuses what it cannot make, with the word that was meant', async () => {
    const root = temporaryWorkspace(LONGHUI);
    await expect(run(root, ['隆回'], [])).rejects.toThrow('隆回县');
    await expect(run(root, [], ['义务教'])).rejects.toThrow('义务教育');
    await expect(run(root, ['隆回县', '洞口县'], [])).rejects.toThrow(UsageError);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});

describe('where a workbook goes', () => {
  const io = { cwd: '/office' };

  it.each([
    [{}, '/ws/dist/reports/进度表.xlsx'],
    [{ out: '报表' }, '/office/报表/进度表.xlsx'],
    [{ output: '报送.xlsx' }, '/office/报送.xlsx'],
    [{ output: '/tmp/报送.XLSX' }, '/tmp/报送.XLSX'],
  ])('%j', (target, path) => {
    expect(targetPath(target, '/ws', '进度表.xlsx', io)).toBe(path);
  });

  it('refuses another kind of file, and two targets at once', () => {
    expect(() => targetPath({ output: '报送.xls' }, '/ws', 'a.xlsx', io)).toThrow('报送.xlsx');
    expect(() => targetPath({ output: 'a.xlsx', out: 'b' }, '/ws', 'a.xlsx', io)).toThrow(UsageError);
  });

  it('keeps separators and wildcards out of a name', () => {
    expect(fileName('目录-../../甲:乙*\u0000.xlsx')).toBe('目录-.._.._甲_乙__.xlsx');
  });

  it('leaves the old file whole when the new one cannot be written', async () => {
    const root = temporaryWorkspace(LONGHUI);
    mkdirSync(join(root, 'taken.xlsx'));
    writeFileSync(join(root, 'file'), '');
    await expect(runExportProgress({ workspace: root, output: 'taken.xlsx' }, testIo(root))).rejects.toThrow(
      '是一个文件夹',
    );
    await expect(runExportProgress({ workspace: root, out: 'file/x' }, testIo(root))).rejects.toThrow('上级不是文件夹');
    expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each([
    ['EBUSY', /正在 Excel 或 WPS 中打开/u],
    ['EPERM', /正在 Excel 或 WPS 中打开/u],
    ['EACCES', /权限/u],
    ['EROFS', /权限/u],
    ['ENOSPC', /磁盘空间不足/u],
    ['ENAMETOOLONG', /不能用作文件名/u],
  ])('explains %s to the person at the keyboard', (code, sentence) => {
    const explained = explainWriteError(Object.assign(new Error(code), { code }), '报送.xlsx');
    expect(explained).toBeInstanceOf(UsageError);
    expect(String(explained)).toMatch(sentence);
  });

  it('does not hide an error it does not know', () => {
    const bug = new TypeError('undefined is not a function');
    expect(explainWriteError(bug, '报送.xlsx')).toBe(bug);
  });
});

describe('zwgk export issues', () => {
  it('lists by 责任单位 what lint finds, with its place', async () => {
    const root = temporaryWorkspace(LONGHUI);
    const io = testIo(root);
    expect(await runExportIssues({ workspace: root, county: ['隆回县'], domain: [] }, io)).toBe(0);
    const table = open(root, '问题清单-隆回县-2020-10-09.xlsx').table('问题清单').slice(3);
    const units = new Set(table.map(([, unit]) => unit));
    expect([...units].every((unit) => unit?.startsWith('隆回县'))).toBe(true);
    const overdue = table.find((row) => row[9]?.startsWith('catalogs/隆回县/05-义务教育.yaml:11:'));
    expect(overdue?.slice(1, 4)).toEqual(['隆回县教育局', '隆回县', '义务教育']);
    expect(overdue?.slice(10)).toEqual(['', '']);
    expect(table.filter((row) => row[3] === '财政预决算').length).toBeGreaterThan(0); // a domain without a file
  });

  it('keeps to the domains that were asked for', async () => {
    const root = temporaryWorkspace({ ...LONGHUI, 'catalogs/洞口县/概况.yaml': '县市区: 洞口县\n' });
    await runExportIssues({ workspace: root, county: [], domain: ['义务教育'], output: 'a.xlsx' }, testIo(root));
    const table = readBack(readFileSync(join(root, 'a.xlsx')))
      .table('问题清单')
      .slice(3);
    expect(new Set(table.map((row) => row[3]))).toEqual(new Set(['义务教育']));
    expect(new Set(table.map((row) => row[2]))).toEqual(new Set(['隆回县', '洞口县'])); // 洞口县 has no file for it
  });
});

describe('zwgk export scores', () => {
  const run = (root: string, profile: string, county: string[] = ['隆回县']) =>
    runExportScores({ workspace: root, county, profile, output: 'a.xlsx' }, testIo(root));

  it('scores what the catalogs hold: a 情况说明 keeps what the profile says, an unpublished list nothing', async () => {
    const root = temporaryWorkspace(LONGHUI);
    expect(await run(root, 'keep-80')).toBe(0);
    const rows = readBack(readFileSync(join(root, 'a.xlsx'))).table('隆回县');
    const line = (item: string) => rows.find((row) => row[1]?.endsWith(item))?.slice(2, 5);
    expect(line('民办学校办学基本信息')).toEqual(['6.25', '1.25', '只有情况说明（不涉及）']);
    expect(line('义务教育学校名录')?.slice(0, 2)).toEqual(['6.25', '6.25']);
    expect(rows.some(([banner]) => banner?.startsWith('义务教育领域  得分5.00'))).toBe(true);
  });

  it('refuses a profile that does not exist', async () => {
    await expect(run(temporaryWorkspace(LONGHUI), 'keep80')).rejects.toThrow('keep-80');
  });
});
