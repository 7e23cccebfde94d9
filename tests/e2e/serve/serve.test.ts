import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryWorkspace } from '../../workbook/temporary-workspace.js';
import { openBrowser, watchedPage } from '../site/browser.js';

const FILE = 'catalogs/隆回县/05-义务教育.yaml';
const FILES = {
  'zwgk.config.yaml': '城市: 邵阳市\n方案: shaoyang-2020\n站点:\n  名称: 邵阳市人民政府\n  域名: www.example.gov.cn\n',
  'catalogs/隆回县/概况.yaml': '县市区: 隆回县\n示例: true\n',
  [FILE]: `领域: 义务教育
县市区: 隆回县
责任单位: 隆回县教育局
事项:
  教育概况:
    义务教育学校名录:
      目录:
        - 名称: 桃花坪中学
          形成日期: 2020-09-01
          内容: {学校地址: 桃花坪街道}
`,
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const say = (child: ChildProcess): (() => string) => {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  return () => text;
};

/** Starts the preview on a port that hardly anything uses; answers once it says where it is. */
async function startPreview(root: string): Promise<{ child: ChildProcess; address: string; said: () => string }> {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const args = ['bin/zwgk.js', 'serve', '--workspace', root, '--port', String(port), '--as-of', '2020-10-09'];
  const child = spawn(process.execPath, args, { stdio: 'pipe' });
  const said = say(child);
  await expect.poll(said, { timeout: 90_000 }).toContain('预览地址');
  return { child, address: `http://127.0.0.1:${port}/`, said };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => {
    child.once('exit', (code) => done(code));
  });

describe('zwgk serve', () => {
  it('shows a saved entry and its findings at once, then the rest, and ends cleanly', async () => {
    const root = temporaryWorkspace(FILES);
    const { child, address, said } = await startPreview(root);
    const end = ended(child);
    try {
      const { page, faults } = await watchedPage(browser);
      await page.goto(`${address}longhui/compulsory-education/05-02-03/index.html`);
      await page.click('main tbody a');
      await page.waitForSelector('h1:has-text("桃花坪中学")');
      await page.waitForSelector('aside summary:has-text("校验问题")');
      expect(await page.textContent('aside details')).toMatch(/05-义务教育\.yaml:\d+:\d+ missing-element/u);

      const saved = readFileSync(join(root, FILE), 'utf8').replace('桃花坪街道', '长塘路');
      writeFileSync(join(root, FILE), saved);
      await page.waitForSelector('main:has-text("长塘路")', { timeout: 30_000 });
      expect(said()).toMatch(/05-义务教育\.yaml：已更新 \d+ 个页面/u);
      await expect.poll(said, { timeout: 60_000 }).toContain('全部页面已更新');
      // A page that is left gives up its connection for news.
      expect(faults.filter((fault) => fault !== `failed: ${address}__zwgk/events`)).toEqual([]);
      await page.close();

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
