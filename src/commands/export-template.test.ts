import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readBack } from '../../tests/workbook/read-back.js';
import { LONGHUI, temporaryWorkspace } from '../../tests/workbook/temporary-workspace.js';
import { testIo } from '../../tests/workbook/test-io.js';
import { runExportTemplate, type ExportTemplateOptions } from './export-template.js';

vi.setConfig({ testTimeout: 120_000 }); // guides are read from disk; a busy machine is no failure

const run = (root: string, options: Partial<ExportTemplateOptions>, io = testIo(root)) =>
  runExportTemplate({ workspace: root, county: ['隆回县'], domain: [], item: [], ...options }, io);

describe('zwgk export template', () => {
  it('makes a workbook a domain, of one domain or of all', async () => {
    const root = temporaryWorkspace(LONGHUI);
    const io = testIo(root);
    expect(await run(root, { domain: ['05'] }, io)).toBe(0);
    expect(io.out).toEqual(['已生成 dist/reports/填报表-隆回县-05-义务教育.xlsx（26个工作表）\n']);
    expect(io.err).toEqual(['填好以后运行：zwgk import 填报表.xlsx\n']);
    await run(root, { out: 'all' });
    expect(readdirSync(join(root, 'all'))).toHaveLength(26);
  });

  it('makes sheets of the items that were asked for, by 编号 or name', async () => {
    const root = temporaryWorkspace(LONGHUI);
    await run(root, { domain: ['义务教育'], item: ['05-02-03', '财务信息'], output: 'a.xlsx' });
    const { SheetNames } = readBack(readFileSync(join(root, 'a.xlsx'))).workbook;
    expect(SheetNames).toEqual(['填写说明', '05-02-03 义务教育学校名录', '05-04-01 财务信息', '导入比对']);
  });

  it('tells items of one name apart', async () => {
    const root = temporaryWorkspace(LONGHUI);
    await run(root, { domain: ['扶贫'], output: 'a.xlsx' });
    const { SheetNames } = readBack(readFileSync(join(root, 'a.xlsx'))).workbook;
    expect(SheetNames.filter((name) => name.endsWith(' 年度计划'))).toHaveLength(2);
    await expect(run(root, { domain: ['扶贫'], item: ['年度计划'] })).rejects.toThrow(
      /有2个事项都叫“年度计划”；请改写编号：04-/u,
    );
  });

  it.each([
    ['no county', { county: [] }, '请加上 --county'],
    ['two counties', { county: ['隆回县', '新宁县'] }, '只能做一个县市区'],
    ['items of no domain', { item: ['05-02-03'] }, '--item 要和 --domain 一起写'],
    ['an unknown item', { domain: ['05'], item: ['学校名录'] }, '没有“学校名录”这个事项'],
    ['one file for all domains', { output: 'a.xlsx' }, '-o 只能写一个领域'],
  ])('refuses %s', async (_name, options, sentence) => {
    const root = temporaryWorkspace(LONGHUI);
    await expect(run(root, options)).rejects.toThrow(sentence);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  it('makes none of a catalog that cannot be read, which would look empty', async () => {
    const root = temporaryWorkspace({ ...LONGHUI, 'catalogs/隆回县/06-财政预决算.yaml': '事项: [\n' });
    const io = testIo(root);
    expect(await run(root, { domain: ['06'] }, io)).toBe(1);
    expect(io.err.join('')).toContain('没有为它生成填报表');
    expect(existsSync(join(root, 'dist/reports'))).toBe(false);
  });
});
