import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileSample, onDisk, openBrowser, watchedPage } from './browser.js';

const SIDES = ['决策', '执行', '管理', '服务', '结果'];
const FILES: Readonly<Record<string, string>> = {
  'zwgk.config.yaml': `城市: 邵阳市
方案: shaoyang-2020
站点: {名称: 示例市政务公开, 域名: www.shaoyang.example, 标识码: "4399000000"}
`,
  // 50 of each side, one side after the other, so that no page of the list has them all.
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
    expect(await page.locator('tbody tr').count()).toBe(100);
    await page.click('a[rel=next]');
    await page.waitForSelector('.pager p:has-text("第 2 页")');
    expect(await page.locator('tbody th').allTextContents()).toEqual(
      Array.from({ length: 30 }, (_, index) => `第${620 + index}所学校`),
    );
    const address = page.url();
    await page.click('tbody a');
    await page.waitForSelector('h1:has-text("第620所学校")');
    await page.goBack();
    expect(page.url()).toBe(address);
    expect(await page.textContent('.filter [aria-current]')).toBe('结果 130 条');
    expect(await page.locator('tbody tr').count()).toBe(30);
    await page.click('.filter a:has-text("全部")');
    await page.waitForSelector('.pager p:has-text("共 650 条")');
    expect(faults).toEqual([]);
    await page.close();
  });
});
