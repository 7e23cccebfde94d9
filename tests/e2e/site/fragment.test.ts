import axe, { type AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate/node';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, compileSample, openBrowser, serveBelow, watchedPage } from './browser.js';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const DAY = ['--as-of', '2020-10-09'];

let site: ReturnType<typeof compileSample>;
let browser: Browser;
let portal: Awaited<ReturnType<typeof serveBelow>>;
beforeAll(async () => {
  site = compileSample('--fragment', '--county', '隆回县', '--base-url', 'https://www.shaoyang.example/zwgk/');
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

/** The frame of a portal's page that docs/site.md gives for Nginx. */
const FRAME =
  /### Nginx[\s\S]*?```html\n([\s\S]*?)```/u.exec(readFileSync(join(PROJECT, 'docs/site.md'), 'utf8'))?.[1] ?? '';

/** What the portal itself includes. */
const OWN: Readonly<Record<string, string>> = {
  '/header.html': '<header><p>门户页眉</p></header>',
  '/footer.html': '<footer><p>门户页脚</p></footer>',
};

/** Does what Nginx does with the frame: each include once, nothing else. */
function compose(folder: string, page: string): string {
  return FRAME.replaceAll(/<!--# include virtual="([^"]+)" -->/gu, (_include, address: string) => {
    const path = address.replace('$page', page);
    return OWN[path] ?? readFileSync(join(folder, path.replace(/^\/zwgk-parts\//u, '')), 'utf8');
  });
}

function composeAll(folder: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  for (const path of pages) {
    expect(readFileSync(join(folder, path), 'utf8')).toMatch(/^<div class="zwgk-column"/u);
    writeFileSync(join(folder, path), compose(folder, path.replace(/\.html$/u, '')));
  }
}

/** One page of each kind. */
const PAGES = [
  'index.html',
  'domains/compulsory-education/index.html',
  'longhui/index.html',
  'longhui/guide.html',
  'longhui/compulsory-education/index.html',
  'longhui/compulsory-education/05-02-03/index.html',
  'longhui/work-safety/index.html',
  'progress/index.html',
  'search/index.html',
  'site-map.html',
];

describe('fragments in a portal’s pages', () => {
  it('have titles and tags, and links that lead somewhere', () => {
    const report = execFileSync(
      process.execPath,
      ['bin/zwgk.js', 'verify-site', site.out, '--format', 'json', '--fail-on', 'never', ...DAY],
      { cwd: PROJECT, encoding: 'utf8', maxBuffer: 100_000_000 },
    );
    const { diagnostics } = JSON.parse(report) as { diagnostics: { code: string; severity: string }[] };
    const wrong = diagnostics.filter(({ code, severity }) => code !== 'site-stale-column' && severity !== 'info');
    expect(wrong).toEqual([]);
  });

  it('say each where it stands, and have valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      elements: ['html5'],
      // How the documentation is formatted, and that Nginx indents the first line of what it includes.
      rules: { 'doctype-style': 'off', 'void-style': 'off', 'no-trailing-whitespace': 'off' },
    });
    for (const path of PAGES) {
      const html = readFileSync(join(site.out, path), 'utf8');
      expect(html).toContain(`<link rel="canonical" href="https://www.shaoyang.example/zwgk/${path}">`);
      const { results } = await validator.validateString(html, path);
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path} ${ruleId} ${message}`)),
      ).toEqual([]);
    }
  });

  it.each(['no', 'yes'])('have no fault for axe, and no page wider than a phone (长者版: %s)', async (elder) => {
    const { page, faults } = await watchedPage(browser, { width: 360 });
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await page.addInitScript({ content: `localStorage.setItem('zwgk-elder', '${elder}')` });
    const found: string[] = [];
    for (const path of PAGES) {
      await page.goto(`${portal.address}${path}`);
      if (await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')) found.push(`${path} wide`);
      await page.evaluate(axe.source);
      // axe would fetch the style sheet again, which the policy of the frame rightly refuses.
      const rules = { 'color-contrast-enhanced': { enabled: elder === 'yes' } };
      const options = { resultTypes: ['violations'], preload: false, rules };
      const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
      found.push(...violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html.slice(0, 120)}`));
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await closePage(page);
  });

  it('leave the portal’s own part of the page as it was', async () => {
    const { page } = await watchedPage(browser);
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await page.goto(`${portal.address}longhui/index.html`);
    const styleOf = `['body', 'body > header', 'body > header p', 'main', 'body > footer'].map((part) => {
      const { display, color, font, margin, padding, maxWidth, backgroundColor } = getComputedStyle(document.querySelector(part));
      return JSON.stringify({ display, color, font, margin, padding, maxWidth, backgroundColor });
    })`;
    const withColumn = await page.evaluate<string[]>(styleOf);
    await page.evaluate(`document.querySelector('link[rel=stylesheet]').remove()`);
    expect(await page.evaluate<string[]>(styleOf)).toEqual(withColumn);
    await closePage(page);
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
    await closePage(page);
  });
});
