import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, compileSample, onDisk, openBrowser, watchedPage } from './browser.js';

const SIDES = ['决策', '执行', '管理', '服务', '结果'];
const FILES: Readonly<Record<string, string>> = {
  'zwgk.config.yaml': `城市: 邵阳市
方案: shaoyang-2020
站点: {名称: 示例市政务公开, 域名: www.shaoyang.example, 标识码: "4399000000"}
`,
  // 130 of each side, one side after the other, so that no page of the list has them all.
  'catalogs/隆回县/05-义务教育.yaml': `领域: 义务教育
县市区: 隆回县
责任单位: 隆回县教育局
审定: {报审日期: 2020-09-01, 审定日期: 2020-09-08}
事项:
  教育概况:
    义务教育学校名录:
      目录:
${Array.from(
  { length: 650 },
  (
    _,
    index,
  ) => `        - {名称: 第${index}所学校, 形成日期: 2020-09-09, 公开日期: 2020-09-10, 五公开: [${SIDES[Math.floor(index / 130)]}]}
`,
).join('')}`,
};
const LIST = 'longhui/compulsory-education/05-02-03/index.html';

let home: string;
let site: ReturnType<typeof compileSample>;
let browser: Browser;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'zwgk-sides-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  site = compileSample('--workspace', home);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.remove();
  rmSync(home, { recursive: true, force: true });
});

describe.each([true, false])('choosing one of the 五公开 on the disk (scripts: %s)', (javaScriptEnabled) => {
  it('holds over the pages of the list, has an address, and comes back as it was left', async () => {
    const { page, faults } = await watchedPage(browser, { javaScriptEnabled });
    await page.goto(onDisk(site.out, LIST));
    expect(await page.locator('.filter a').allTextContents()).toEqual([
      '全部 650 条',
      ...SIDES.map((side) => `${side} 130 条`),
    ]);
    await page.click('.filter a:has-text("结果")');
    await page.waitForSelector('.filter [aria-current]:has-text("结果")');
    expect(await page.textContent('article')).toContain('五公开为“结果”的 130 条');
    expect(await page.textContent('.pager')).toContain('共 130 条，第 1 页，共 2 页');
    const onFirst = await page.locator('tbody tr').count();
    expect(onFirst).toBeGreaterThan(50);
    await page.click('a[rel=next]');
    await page.waitForSelector('.pager p:has-text("第 2 页")');
    expect(await page.locator('tbody th').allTextContents()).toEqual(
      Array.from({ length: 130 - onFirst }, (_, index) => `第${520 + onFirst + index}所学校`),
    );
    const address = page.url();
    await page.click('tbody a');
    await page.waitForSelector(`h1:has-text("第${520 + onFirst}所学校")`);
    await page.goBack();
    expect(page.url()).toBe(address);
    expect(await page.textContent('.filter [aria-current]')).toBe('结果 130 条');
    expect(await page.locator('tbody tr').count()).toBe(130 - onFirst);
    await page.click('.filter a:has-text("全部")');
    await page.waitForSelector('.pager p:has-text("共 650 条")');
    expect(faults).toEqual([]);
    await closePage(page);
  });
});

/** How elements look, but for their colours. */
const SHAPES = (selector: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => {
    const { fontWeight, borderTopWidth, textDecorationLine } = getComputedStyle(each);
    return [fontWeight, borderTopWidth, textDecorationLine].join(' ');
  })`;

describe('what is current', () => {
  it('is told by shape, not by colour alone: in the pages, the lists and the buttons', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(onDisk(site.out, LIST));
    await page.click('[data-do=elder]');
    for (const [current, others] of [
      ['.pager [aria-current]', '.pager a:not([aria-current])'],
      ['.filter [aria-current]', '.filter a:not([aria-current])'],
      ['.tools [aria-pressed=true]', '.tools [aria-pressed=false]'],
    ] as const) {
      const [shape] = await page.evaluate<string[]>(SHAPES(current));
      expect(shape, current).toBeDefined();
      expect(await page.evaluate<string[]>(SHAPES(others)), others).not.toContain(shape);
    }
    await closePage(page);
  });

  it('is told where colours are the reader’s own, with the edges that were told by a fill', async () => {
    const page = await browser.newPage({ forcedColors: 'active' });
    await page.goto(onDisk(site.out, 'search/index.html'));
    const edges = (selector: string): Promise<string[]> =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => {
          const { borderBottomColor, borderBottomWidth, borderBottomStyle } = getComputedStyle(each);
          return [borderBottomColor, parseFloat(borderBottomWidth) > 0, borderBottomStyle].join(' ');
        })`,
      );
    const ground = 'rgb(255, 255, 255) true solid';
    expect(await edges('.search-query button')).not.toContain(ground);
    expect((await edges('.search-query button'))[0]).toMatch(/ true solid$/u);
    expect(new Set(await edges('.bar a:not([aria-current])'))).toEqual(new Set([ground]));
    expect(await edges('.bar [aria-current]')).not.toContain(ground);
    await closePage(page);
  });
});
