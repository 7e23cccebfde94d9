import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryWorkspace } from '../../workbook/temporary-workspace.js';
import { closePage, openBrowser, watchedPage } from '../site/browser.js';
import { ended, FILE, FILES, ITEM, say, startPreview } from './preview.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe('zwgk serve', () => {
  it('shows a saved entry and its findings at once, then the rest, and ends cleanly', async () => {
    const root = temporaryWorkspace(FILES);
    const { child, address, said } = await startPreview(root);
    const end = ended(child);
    try {
      const { page, faults } = await watchedPage(browser);
      await page.goto(`${address}${ITEM}index.html`);
      await page.click('main tbody a');
      await page.waitForSelector('h1:has-text("桃花坪中学")');
      await page.waitForSelector('aside summary:has-text("校验问题")');
      expect(await page.textContent('aside details')).toMatch(/05-义务教育\.yaml:\d+:\d+ missing-element/u);

      const saved = readFileSync(join(root, FILE), 'utf8').replace('桃花坪街道', '长塘路');
      writeFileSync(join(root, FILE), saved);
      await page.waitForSelector('main:has-text("长塘路")', { timeout: 30_000 });
      expect(said()).toMatch(/05-义务教育\.yaml：已更新（\d+ 毫秒）/u);
      await expect.poll(said, { timeout: 60_000 }).toContain('全部页面已更新');
      // A page that is left gives up its connection for news.
      expect(faults.filter((fault) => fault !== `failed: ${address}__zwgk/events`)).toEqual([]);
      await closePage(page);

      // A half-typed file does not end the preview.
      writeFileSync(join(root, FILE), '事项: [');
      await expect.poll(() => said().split('全部页面已更新').length, { timeout: 60_000 }).toBeGreaterThan(2);
      writeFileSync(join(root, FILE), saved);
      await expect.poll(() => said().split('全部页面已更新').length, { timeout: 60_000 }).toBeGreaterThan(3);
    } finally {
      child.kill('SIGINT');
    }
    expect(await end).toBe(0);
    expect(said()).toContain('预览已结束');
  });

  it('can be given up during the first build', async () => {
    const root = temporaryWorkspace(FILES);
    const child = spawn(process.execPath, ['bin/zwgk.js', 'serve', '--workspace', root, '--port', '20999'], {
      stdio: 'pipe',
    });
    const said = say(child);
    const end = ended(child);
    await expect.poll(said, { timeout: 60_000 }).toContain('正在编译');
    child.kill('SIGINT');
    expect(await end).toBe(0);
    expect(said()).toContain('预览已结束');
  });
});
