import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
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
