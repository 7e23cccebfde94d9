import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { temporaryWorkspace } from '../../workbook/temporary-workspace.js';
import { openBrowser, watchedPage } from '../site/browser.js';
import { ended, FILE, FILES, ITEM, startPreview, type Preview } from './preview.js';

const BROKEN = '  坏: "x\n';
const SECOND = '        - 名称: 七江小学\n          形成日期: 2020-09-01\n          内容: {学校地址: 七江镇}\n';
const DOMAIN = 'longhui/compulsory-education/index.html';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const running: Preview[] = [];
afterEach(async () => {
  for (const { child } of running.splice(0)) {
    const end = ended(child);
    child.kill('SIGINT');
    expect(await end).toBe(0);
  }
});

async function start(files: Readonly<Record<string, string>> = FILES): Promise<{ preview: Preview; root: string }> {
  const root = temporaryWorkspace(files);
  const preview = await startPreview(root);
  running.push(preview);
  return { preview, root };
}

async function openEntry({ address }: Preview, name: string): Promise<Page> {
  const { page } = await watchedPage(browser);
  await page.goto(`${address}${ITEM}index.html`);
  await page.click(`main a:has-text("${name}")`);
  await page.waitForSelector(`h1:has-text("${name}")`);
  return page;
}

const overlay = (page: Page): Promise<string> => page.locator('aside[aria-label="预览：校验问题"]').innerText();

describe('zwgk serve, when something goes wrong', () => {
  it('keeps the last readable pages of a catalog that cannot be read, says why, and recovers by itself', async () => {
    const { preview, root } = await start();
    const page = await openEntry(preview, '桃花坪中学');
    // What is broken next has only ever been in memory.
    preview.save((text) => text.replace('桃花坪街道', '长塘路'));
    await page.waitForSelector('main:has-text("长塘路")');
    preview.save((text) => text + BROKEN);
    const isKept = async (): Promise<void> => {
      await expect.poll(() => overlay(page), { timeout: 20_000 }).toContain('目录文件读不了');
      expect(await overlay(page)).toContain('本页是它上次能读时的内容');
      expect(await overlay(page)).toMatch(/catalogs\/隆回县\/05-义务教育\.yaml:\d+:\d+ yaml-syntax/u);
      expect(await page.textContent('main')).toContain('长塘路');
    };
    await isKept();
    await preview.rebuilt(1);
    await isKept();
    expect((await page.reload())?.status()).toBe(200);
    await isKept();
    expect(preview.said()).toMatch(/读不了，页面仍是上次能读时的内容：catalogs.*yaml:\d+:\d+ /u);

    const domain = (await watchedPage(browser)).page;
    await domain.goto(`${preview.address}${DOMAIN}`);
    expect(await domain.textContent('main')).toMatch(/1 条/u);
    await expect.poll(() => overlay(domain), { timeout: 20_000 }).toContain('目录文件读不了');
    await domain.goto(`${preview.address}longhui/index.html`);
    await expect.poll(() => overlay(domain), { timeout: 20_000 }).toContain('有目录文件读不了');

    preview.save((text) => text.replace(BROKEN, '').replace('长塘路', '文昌路'));
    await page.waitForSelector('main:has-text("文昌路")', { timeout: 20_000 });
    await expect.poll(() => overlay(page), { timeout: 20_000 }).not.toContain('读不了');
    await expect.poll(() => overlay(domain), { timeout: 20_000 }).not.toContain('读不了');
    await preview.rebuilt(2);
    expect(await page.textContent('main')).toContain('文昌路');
    expect(existsSync(join(root, 'dist/preview', ITEM, 'index.html'))).toBe(true);
  });

  it('follows a renamed entry to its new address, and goes to the item when it is gone', async () => {
    const { preview } = await start({ ...FILES, [FILE]: FILES[FILE] + SECOND });
    const page = await openEntry(preview, '桃花坪中学');
    const old = page.url();
    preview.save((text) => text.replace('桃花坪中学', '桃花坪初级中学'));
    await page.waitForSelector('h1:has-text("桃花坪初级中学")', { timeout: 20_000 });
    expect(page.url()).not.toBe(old);
    expect(page.url()).toMatch(/\/e-[0-9a-f]+\.html$/u);
    await expect.poll(() => overlay(page)).toContain('已转到新地址');
    expect(await overlay(page)).toContain('missing-element');
    await preview.rebuilt(1);
    expect((await page.reload())?.status()).toBe(200);
    expect(await page.textContent('h1')).toBe('桃花坪初级中学');
    await page.goto(old);
    expect(await page.textContent('h1')).toBe('桃花坪初级中学');

    // Two at once: nobody can tell which became which.
    preview.save((text) => text.replace('桃花坪初级中学', '城北中学').replace('七江小学', '城南小学'));
    await page.waitForSelector('h1:has-text("义务教育学校名录")', { timeout: 20_000 });
    await page.waitForSelector('main:has-text("城北中学")');
    await expect.poll(() => overlay(page)).toContain('已转到上级页面');
  });

  it('follows an entry that was renamed in a table', async () => {
    const table = 'catalogs/隆回县/学校.csv';
    const catalog = FILES[FILE]?.replace(/ {6}目录:[\s\S]*$/u, '      数据: 学校.csv\n') ?? '';
    const rows = (name: string): string =>
      `名称,形成日期,学校地址\n${name},2020-09-01,桃花坪街道\n七江小学,2020-09-01,七江镇\n`;
    const { preview, root } = await start({ ...FILES, [FILE]: catalog, [table]: rows('桃花坪中学') });
    const page = await openEntry(preview, '桃花坪中学');
    writeFileSync(join(root, table), rows('桃花坪初级中学'));
    await page.waitForSelector('h1:has-text("桃花坪初级中学")', { timeout: 30_000 });
  });

  it('shows a page for an address without one, which waits and recovers by itself', async () => {
    const { preview } = await start();
    const { page } = await watchedPage(browser, { width: 360 });
    const answer = await page.goto(`${preview.address}${ITEM}n-19.html`);
    expect(answer?.status()).toBe(404);
    expect(await page.textContent('h1')).toBe('预览中没有这个页面');
    expect(await page.textContent('main')).toContain(`/${ITEM}n-19.html`);
    expect(await page.getAttribute('main li:nth-child(1) a', 'href')).toBe(`/${ITEM}index.html`);
    expect(await page.textContent('main li:nth-child(1)')).toContain('义务教育学校名录');
    expect(await page.getAttribute('main li:nth-child(2) a', 'href')).toBe('/');
    preview.save((text) => text + SECOND.replace('- 名称', '- 编号: "19"\n          名称'));
    await page.waitForSelector('h1:has-text("七江小学")', { timeout: 20_000 });

    expect((await page.request.get(`${preview.address}assets/none.css`)).status()).toBe(404);
    await page.goto(`${preview.address}nowhere/at/all`);
    expect(await page.getAttribute('main li a', 'href')).toBe('/');
    await page.goto(`${preview.address}longhui`);
    expect(page.url()).toBe(`${preview.address}longhui/`);
  });
});
