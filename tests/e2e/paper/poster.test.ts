import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { IsoDate } from '../../../src/model/iso-date.js';
import type { PaperEntry, PaperItem } from '../../../src/render/paper/paper-item.js';
import { posterView } from '../../../src/render/paper/poster.js';
import { loadTemplates } from '../../../src/render/site/templates.js';
import { openBrowser, watchedPage } from '../site/browser.js';

const poster = (out: string): void => {
  const args = [
    'export',
    'poster',
    '--county',
    '新宁县',
    '--item',
    '05-05-03',
    '--paper',
    'A4',
    '--as-of',
    '2020-10-09',
  ];
  execFileSync(process.execPath, ['bin/zwgk.js', ...args, '--out', out], {
    stdio: 'pipe',
    env: { ...process.env, ZWGK_CHROMIUM: process.env['ZWGK_CHROMIUM'] ?? '/usr/bin/chromium' },
  });
};

it('prints a poster as PDF, the same bytes each time, and as a page that fits its sheet', async () => {
  const home = mkdtempSync(join(tmpdir(), 'zwgk-poster-'));
  const browser = await openBrowser();
  try {
    poster(join(home, 'one'));
    poster(join(home, 'two'));
    const names = readdirSync(join(home, 'one'));
    expect(names).toEqual(['新宁县政务公开栏-05-05-03.html', '新宁县政务公开栏-05-05-03.pdf']);
    const [html = '', pdf = ''] = names;
    const bytes = readFileSync(join(home, 'one', pdf));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/u);
    expect(bytes.equals(readFileSync(join(home, 'two', pdf)))).toBe(true);

    const { page, faults } = await watchedPage(browser, { width: 800 });
    await page.goto(pathToFileURL(join(home, 'one', html)).href);
    expect(await page.textContent('h1')).toBe('新宁县政务公开栏');
    const code = await page.locator('.qr svg').boundingBox();
    expect(code?.width).toBeGreaterThan(90);
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  }
});

it('leaves every column of a table room for a name, and begins the lines of a list at one edge', async () => {
  const school = (title: string, fields: Record<string, string>): PaperEntry => ({
    title,
    url: 'https://www.example.gov.cn/zwgk/entry.html',
    day: '2020-09-10' as IsoDate,
    fields: Object.entries(fields).map(([name, text]) => ({ name, texts: [text] })),
  });
  const item = (entries: readonly PaperEntry[]): PaperItem => ({
    county: '新宁县',
    domain: '义务教育',
    category: '教育概况',
    title: '义务教育学校名录',
    isDirectory: true,
    unit: '新宁县教育局',
    url: 'https://www.example.gov.cn/zwgk/index.html',
    isSample: true,
    entries,
  });
  const columns = { 办公电话: '0739-0000001', 招生范围: '三星村、石门村、金塘村', 校长: '欧阳某某', 学校性质: '公办' };
  const long = '邵阳市新宁县黄龙镇三星完全小学与石门联合教学点暨留守儿童关爱中心';
  const table = item([school(long, columns), school('新宁县七江小学', columns)]);
  const record = item([school('初审对象', { 名单: '刘某某（金石镇）\n张某某（黄龙镇）\n李某某（水庙镇）' })]);
  const view = posterView([table, record], { paper: 'A4', asOf: '2020-10-09' as IsoDate, words: [] });
  const html = (await loadTemplates(process.cwd())).render('paper/poster', view);
  const browser = await openBrowser();
  try {
    const { page } = await watchedPage(browser, { width: 700 });
    await page.setContent(html);
    const lines = `[...document.querySelectorAll('.list th, .list td')]
      .filter((cell) => cell.textContent.length <= 4)
      .map((cell) => { const range = document.createRange(); range.selectNodeContents(cell); return new Set([...range.getClientRects()].map(({ top }) => top)).size; })`;
    expect(new Set(await page.evaluate<number[]>(lines))).toEqual(new Set([1]));
    const edges = `[...document.querySelectorAll('.record p')]
      .map((line) => { const range = document.createRange(); range.selectNodeContents(line); return range.getBoundingClientRect().left; })`;
    const lefts = await page.evaluate<number[]>(edges);
    expect(lefts).toHaveLength(3);
    expect(new Set(lefts).size).toBe(1);
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  } finally {
    await browser.close();
  }
});
