import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryWorkspace } from '../../tests/workbook/temporary-workspace.js';
import { testIo } from '../../tests/workbook/test-io.js';
import { UsageError } from '../diagnostics/errors.js';
import type { IsoDate } from '../model/iso-date.js';
import { runExportBroadcast } from './export-broadcast.js';
import { runExportDigest } from './export-digest.js';
import { runExportPoster } from './export-poster.js';

vi.setConfig({ testTimeout: 120_000 }); // guides are read from disk; a busy machine is no failure

const entry = (name: string, more: string): string =>
  `        - {名称: ${name}, 形成日期: 2020-09-01, ${more}, 内容: {学校地址: 隆回县桃花坪街道, 办公电话: 0739-0000001}}\n`;
const FILES = {
  'catalogs/隆回县/概况.yaml': '县市区: 隆回县\n示例: true\n联系: {电话: 0739-0000009}\n',
  'catalogs/隆回县/05-义务教育.yaml': `领域: 义务教育
县市区: 隆回县
责任单位: 隆回县教育局
审定: {报审日期: 2020-09-01, 审定日期: 2020-09-02}
事项:
  教育概况:
    义务教育学校名录:
      目录:
${entry('隆回县桃花坪<b>中学', '公开日期: 2020-09-10')}${entry('隆回县七江小学', '公开日期: 2020-09-20')}${entry('隆回县司门前小学', '公开属性: 不予公开, 公开日期: 2020-09-20')}${entry('隆回县未公开小学', '公开日期: 2020-12-31')}`,
  'catalogs/双清区/05-义务教育.yaml': `领域: 义务教育
县市区: 双清区
责任单位: 双清区教育局
事项:
  教育概况:
    义务教育学校名录:
      目录:
${entry('双清区未审定中学', '公开日期: 2020-09-10')}`,
};
const options = {
  workspace: '.',
  county: [],
  domain: [],
  item: [],
  match: [],
  baseUrl: 'https://www.example.gov.cn/zwgk',
};
const HIDDEN = /司门前|未公开|未审定/u;

describe('zwgk export poster', () => {
  it('prints what is published, and nothing else, with markup as text', async () => {
    const root = temporaryWorkspace(FILES);
    const io = testIo(root);
    const poster = { ...options, paper: 'A4', htmlOnly: true } as const;
    expect(await runExportPoster({ ...poster, item: ['05-02-03'] }, io)).toBe(0);
    const html = readFileSync(join(root, 'dist/reports/隆回县政务公开栏-05-02-03.html'), 'utf8');
    expect(html).toContain('隆回县桃花坪&lt;b&gt;中学');
    expect(html).toContain('隆回县七江小学');
    expect(html).toContain('示例数据，内容为虚构');
    expect(html).toContain('size: A4 portrait');
    expect(html).toContain('<svg role="img"');
    expect(html).not.toMatch(HIDDEN);
    expect(html).not.toMatch(/https?:\/\/(?!www\.example\.gov\.cn)/u);
  });

  it('chooses by words as the search folds them', async () => {
    const root = temporaryWorkspace(FILES);
    const poster = { ...options, paper: 'A3', htmlOnly: true, match: ['七 江'] } as const;
    await runExportPoster(poster, testIo(root));
    const html = readFileSync(join(root, 'dist/reports/七 江政务公开栏.html'), 'utf8');
    expect(html).toContain('七江小学');
    expect(html).not.toContain('桃花坪&lt;');
  });

  it('says when nothing was chosen, or nothing is known by a name', async () => {
    const root = temporaryWorkspace(FILES);
    const poster = { ...options, paper: 'A3' } as const;
    await expect(runExportPoster(poster, testIo(root))).rejects.toThrow(UsageError);
    await expect(runExportPoster({ ...poster, item: ['05-99-99'] }, testIo(root))).rejects.toThrow(
      '没有“05-99-99”这个事项',
    );
    await expect(runExportPoster({ ...poster, match: ['没有的村'] }, testIo(root))).rejects.toThrow('没有符合条件');
    await expect(
      runExportPoster({ ...poster, item: ['05-02-03'], baseUrl: 'javascript:1' }, testIo(root)),
    ).rejects.toThrow('网址');
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  it('leaves the page for printing where the browser that is named is not there', async () => {
    const root = temporaryWorkspace(FILES);
    const io = { ...testIo(root), env: { ZWGK_CHROMIUM: join(root, 'none') } };
    await runExportPoster({ ...options, paper: 'A3', item: ['义务教育学校名录'] }, io);
    expect(io.err.join('')).toContain('没有找到 Chromium');
    expect(readdirSync(join(root, 'dist/reports'))).toEqual(['隆回县政务公开栏-义务教育学校名录.html']);
  });
});

describe('zwgk export broadcast', () => {
  it('writes a file a piece and a list with lengths', async () => {
    const root = temporaryWorkspace(FILES);
    const io = testIo(root);
    expect(await runExportBroadcast({ ...options, since: '2020-09-15' as IsoDate }, io)).toBe(0);
    const folder = join(root, 'dist/reports/broadcast');
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([
      '1-隆回县-义务教育-隆回县七江小学.txt',
      '播出单.txt',
    ]);
    const text = readFileSync(join(folder, '1-隆回县-义务教育-隆回县七江小学.txt'), 'utf8');
    expect(text).toContain('办公电话：零七三九，零零零，零零零幺。');
    expect(text).toContain('于二〇二〇年九月二十日公开');
    expect(text).toContain('以下是示例内容');
    await expect(runExportBroadcast(options, io)).rejects.toThrow('需要指明内容');
  });
});

describe('zwgk export digest', () => {
  it('writes Markdown and HTML with permalinks', async () => {
    const root = temporaryWorkspace(FILES);
    expect(await runExportDigest({ ...options, since: '2020-09-01' as IsoDate }, testIo(root))).toBe(0);
    const read = (name: string): string => readFileSync(join(root, 'dist/reports/digest', name), 'utf8');
    const link =
      /https:\/\/www\.example\.gov\.cn\/zwgk\/longhui\/compulsory-education\/05-02-03\/e-[0-9a-f]{12}\.html/u;
    expect(read('digest.md')).toMatch(link);
    expect(read('digest.html')).toMatch(link);
    expect(read('digest.md')).toContain(String.raw`隆回县桃花坪\<b\>中学`);
    expect(read('digest.html')).toContain('隆回县桃花坪&lt;b&gt;中学');
    expect(read('digest.md') + read('digest.html')).not.toMatch(HIDDEN);
    await expect(runExportDigest(options, testIo(root))).rejects.toThrow('需要起始日期');
  });
});
