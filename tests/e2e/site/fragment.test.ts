import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileSample, openBrowser, serveBelow, watchedPage } from './browser.js';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const DAY = ['--as-of', '2020-10-09'];

let site: ReturnType<typeof compileSample>;
let browser: Browser;
let portal: Awaited<ReturnType<typeof serveBelow>>;
beforeAll(async () => {
  site = compileSample('--fragment', '--county', '隆回县');
  composeAll(site.out);
  browser = await openBrowser();
  portal = await serveBelow(site.out, '/zwgk/');
});
afterAll(async () => {
  portal?.server.closeAllConnections();
  portal?.server.close();
  await browser?.close();
  site?.remove();
});

/** Does what a portal's include does: its own page around each fragment, the sidecar in the head. */
function composeAll(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    const file = join(folder, path);
    const head = readFileSync(file.replace(/\.html$/u, '.head.inc'), 'utf8');
    const body = readFileSync(file, 'utf8');
    expect(body).toMatch(/^<div class="zwgk-column"/u);
    writeFileSync(
      file,
      `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">${head}</head><body><header>门户页眉</header><main>${body}</main><footer>门户页脚</footer></body></html>`,
    );
  }
}

describe('fragments in a portal’s pages', () => {
  it('have titles and tags, and links that lead somewhere', () => {
    const report = execFileSync(
      process.execPath,
      ['bin/zwgk.js', 'verify-site', site.out, '--format', 'json', '--fail-on', 'never', ...DAY],
      { cwd: PROJECT, encoding: 'utf8', maxBuffer: 100_000_000 },
    );
    const { diagnostics } = JSON.parse(report) as { diagnostics: { code: string; message: string }[] };
    const wrong = diagnostics.filter(({ code }) => code !== 'site-stale-column');
    expect(wrong).toEqual([]);
  });

  it('find, switch to 长者版 and lead through the column with the column’s own files alone', async () => {
    const { page, faults } = await watchedPage(browser);
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await page.goto(`${portal.address}longhui/index.html`);
    await page.click('[data-do=elder]');
    expect(await page.getAttribute('html', 'class')).toContain('elder');
    await page.click('nav[aria-label=栏目] >> text=公开指南');
    expect(await page.textContent('h1')).toContain('公开指南');
    await page.fill('form[role=search] [name=q]', '中心小学');
    await page.press('form[role=search] [name=q]', 'Enter');
    await expect.poll(() => page.textContent('#search [role=status]'), { timeout: 30_000 }).toMatch(/^共找到/u);
    expect(await page.locator('.search-title').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.close();
  });
});
