import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, compileSample, entryIn, onDisk, openBrowser, watchedPage } from './browser.js';

const SCHOOLS = 'xinning/compulsory-education/05-02-03';
const DOCUMENTS = 'xinning/compulsory-education/05-01-02';
const IDLE = 121_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('a kiosk', () => {
  let kiosk: ReturnType<typeof compileSample>;
  beforeAll(() => {
    kiosk = compileSample('--kiosk', '--county', '新宁县');
  });
  afterAll(() => kiosk?.remove());

  it('has large targets and no way out', async () => {
    const { page, faults } = await watchedPage(browser);
    await page.goto(onDisk(kiosk.out, 'xinning/compulsory-education/05-01-02/index.html'));
    const tooSmall: string[] = [];
    for (const path of [
      'index.html',
      'xinning/index.html',
      'xinning/compulsory-education/index.html',
      `${DOCUMENTS}/index.html`,
      `${SCHOOLS}/index.html`,
      entryIn(kiosk.out, DOCUMENTS),
      'xinning/regulations.html',
      'progress/index.html',
      'site-map.html',
      'search/index.html',
      'search/index.html?q=公示',
      'search/index.html?q=低保',
    ]) {
      await page.goto(onDisk(kiosk.out, path).replace('%3F', '?'));
      if (path.endsWith('公示')) await page.waitForSelector('.search-more:visible');
      if (path.endsWith('低保')) await page.waitForSelector('.search-also a');
      const small = await page.evaluate<string[]>(
        `[...document.querySelectorAll('a, button, input, select')]
          .filter((each) => !each.classList.contains('skip') && each.getClientRects().length > 0)
          .filter((each) => (each.closest('label') || each).getBoundingClientRect().height < 59.5)
          .map((each) => each.outerHTML.slice(0, 100) + ' ' + each.getBoundingClientRect().height)`,
      );
      tooSmall.push(...small.slice(0, 3).map((each) => `${path}: ${each}`));
    }
    expect(tooSmall).toEqual([]);
    expect(await page.$$('a[href^=http]')).toEqual([]);
    expect(await page.isVisible('[data-do=print]')).toBe(true);
    expect(faults).toEqual([]);
    await closePage(page);
  });

  it('goes home after two idle minutes, and not before', async () => {
    const { page } = await watchedPage(browser);
    await page.clock.install();
    await page.goto(onDisk(kiosk.out, 'xinning/index.html'));
    await page.clock.runFor(110_000);
    await page.mouse.click(5, 5);
    await page.clock.runFor(110_000);
    expect(page.url()).toContain('xinning/index.html');
    await page.clock.runFor(11_000);
    await page.waitForURL(onDisk(kiosk.out, 'index.html'));
    await closePage(page);
  });

  it('goes back within a visit', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(onDisk(kiosk.out, 'index.html'));
    await page.click('.tiles a');
    await page.waitForSelector('h1:has-text("新宁县")');
    await page.click('.domains a:has-text("义务教育")');
    await page.waitForSelector('h1:text-is("义务教育")');
    await page.click('[data-do=back]');
    await page.waitForSelector('h1:has-text("新宁县")');
    await page.click('[data-do=back]');
    await page.waitForURL(onDisk(kiosk.out, 'index.html'));
    await closePage(page);
  });

  it('shows the next visitor nothing of what the one before has searched and read, by its button or the browser’s', async () => {
    const { page, faults } = await watchedPage(browser);
    await page.clock.install();
    const home = onDisk(kiosk.out, 'index.html');
    const atHome = async (): Promise<void> => {
      await seen(page, `location.href + ' ' + document.querySelector('.find input').value`, `${home} `);
      await seen(page, `document.querySelector('.tiles a').offsetHeight > 0`, true);
    };
    await page.goto(home);
    await visitAndSearch(page);
    await page.clock.runFor(IDLE);
    await atHome();
    await page.click('[data-do=back]');
    await atHome();
    // The browser's own way: the jump to the content, the search, and the home with which the other visit began.
    for (let step = 0; step < 3; step += 1) {
      await page.evaluate('history.back()');
      await atHome();
    }
    expect(faults).toEqual([]);
    await closePage(page);
  });

  it('forgets what was typed and not sent', async () => {
    const { page } = await watchedPage(browser);
    await page.clock.install();
    await page.goto(onDisk(kiosk.out, 'index.html'));
    await page.fill('.find input', '低保申请');
    await page.evaluate('window.isOld = true');
    await page.clock.runFor(IDLE);
    await seen(page, `(window.isOld || false) + document.querySelector('.find input').value`, 'false');
    await closePage(page);
  });
});

/** Waits from outside: a page whose clock stands still cannot. A page that is just being left has nothing to say. */
async function seen(page: Page, expression: string, wanted: unknown): Promise<void> {
  const ask = (): Promise<unknown> => page.evaluate(expression).catch(() => undefined);
  await expect.poll(ask, { timeout: 30_000 }).toBe(wanted);
}

/** What one visitor does: looks something up, opens a hit, jumps to its content, searches again. */
async function visitAndSearch(page: Page): Promise<void> {
  await page.fill('.find input', '低保');
  await page.press('.find input', 'Enter');
  await page.waitForSelector('.search-results a');
  await page.fill('#search [name=q]', '低保对象');
  await page.clock.runFor(1000);
  await page.waitForURL(/%E5%AF%B9%E8%B1%A1/u);
  await page.waitForSelector('.search-results a');
  await page.focus('.skip');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#main$/u);
  await page.click('.search-results a');
  await page.waitForSelector('.trail');
  await page.fill('.find input', '学校');
  await page.press('.find input', 'Enter');
  await page.waitForSelector('.search-results a');
}
