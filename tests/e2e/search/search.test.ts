import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, compileSample, onDisk, openBrowser, serveBelow, watchedPage } from '../site/browser.js';

let site: ReturnType<typeof compileSample>;
let browser: Browser;
let portal: Awaited<ReturnType<typeof serveBelow>>;
beforeAll(async () => {
  site = compileSample();
  browser = await openBrowser();
  portal = await serveBelow(site.out, '/zwgk/');
});
afterAll(async () => {
  portal?.server.closeAllConnections();
  portal?.server.close();
  await browser?.close();
  site?.remove();
});

const PLACES = {
  'from a disk': (): string => onDisk(site.out, 'search/index.html'),
  'below a sub-path': (): string => `${portal.address}search/index.html`,
};

const WITHIN = { timeout: 30_000 };
const statusOf = async (page: Page): Promise<string> => (await page.textContent('#search [role=status]')) ?? '';

/** What the status line says once the search is done. */
async function settled(page: Page): Promise<string> {
  await expect.poll(() => statusOf(page), WITHIN).toMatch(/^(?:共找到|没有找到)/u);
  return statusOf(page);
}

/** Types a query and waits for its own answer. */
async function ask(page: Page, query: string): Promise<string> {
  await page.fill('#search [name=q]', '');
  await expect.poll(() => statusOf(page), WITHIN).toBe('');
  await page.fill('#search [name=q]', query);
  return settled(page);
}

/** A page that remembers what went wrong; no site of ours has an icon, which a browser asks for all the same. */
async function openPage(options?: { readonly javaScriptEnabled: boolean }): ReturnType<typeof watchedPage> {
  const watched = await watchedPage(browser, options);
  await watched.page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  return watched;
}

const count = (status: string): number => Number(/\d+/u.exec(status.replace(/^共找到约/u, '共找到'))?.[0] ?? '0');
const titles = (page: Page): Promise<string[]> => page.locator('.search-title').allTextContents();

describe.each(Object.entries(PLACES))('search %s', (_name, address) => {
  it('finds, narrows, highlights and leads to the entry', async () => {
    const { page, faults } = await openPage();
    await page.goto(`${address()}?q=${encodeURIComponent('学校 电话')}`);
    const all = count(await settled(page));
    expect(all).toBeGreaterThan(20);
    expect(await page.locator('.search-results li').count()).toBe(20);
    expect(await page.locator('.search-results mark').allTextContents()).toContain('学校');

    await page.selectOption('#search [name=county]', '新宁县');
    await page.selectOption('#search [name=domain]', '义务教育');
    await expect.poll(() => statusOf(page), WITHIN).not.toContain(String(all));
    const narrowed = count(await settled(page));
    expect(narrowed).toBeGreaterThan(0);
    expect(narrowed).toBeLessThan(all);
    for (const place of await page.locator('.search-place').allTextContents())
      expect(place).toMatch(/^新宁县 › 义务教育 › /u);
    expect(new URL(page.url()).searchParams.get('county')).toBe('新宁县');

    const [first] = await titles(page);
    await page.click('.search-title >> nth=0');
    await page.waitForSelector('main h1');
    expect(await page.textContent('main')).toContain(first);
    await page.goBack();
    expect(await page.inputValue('#search [name=q]')).toBe('学校 电话');
    expect(await page.inputValue('#search [name=county]')).toBe('新宁县');
    expect(count(await settled(page))).toBe(narrowed);
    expect(faults).toEqual([]);
    await closePage(page);
  });

  it('finds what is typed in another form, by initials, and says what it does not find', async () => {
    const { page, faults } = await openPage();
    await page.goto(address());
    const plain = count(await ask(page, '义务教育学校'));
    expect(plain).toBeGreaterThan(0);
    expect(count(await ask(page, '義務教育學校'))).toBe(plain);
    expect(count(await ask(page, '“义务 教育”学校'))).toBeGreaterThanOrEqual(plain);
    const number = count(await ask(page, '新发改审〔2020〕'));
    expect(number).toBeGreaterThan(0);
    expect(count(await ask(page, '新发改审[2020]'))).toBe(number);
    await ask(page, 'xnbywgyxx');
    expect(await titles(page)).toContain('新宁博雅外国语学校');
    expect(await ask(page, '没有这样的信息')).toContain('没有找到');
    expect(faults).toEqual([]);
    await closePage(page);
  });

  it('offers what people say in the words of the documents, with the filters', async () => {
    const { page, faults } = await openPage();
    await page.goto(`${address()}?q=${encodeURIComponent('找工作')}&county=${encodeURIComponent('新宁县')}`);
    expect(await settled(page)).toContain('没有找到');
    await page.click('.search-also a:text-is("岗位信息")');
    await page.waitForSelector('.search-results mark:text-is("岗位信息")');
    expect(await page.inputValue('#search [name=county]')).toBe('新宁县');
    expect(await page.textContent('.search-also')).toBe('');

    await page.goto(address());
    await ask(page, '低保');
    await page.waitForSelector('.search-also a:text-is("最低生活保障")');
    expect(await page.locator('.search-results mark').allTextContents()).not.toContain('最低生活保障');
    await ask(page, '学校');
    expect(await page.textContent('.search-also')).toBe('');
    expect(faults).toEqual([]);
    await closePage(page);
  });

  /** Functions for the page are written as text: the tests themselves know no `document`. */
  it('works with the keyboard alone, and tells what it found', async () => {
    const { page, faults } = await openPage();
    await page.goto(address());
    await page.waitForSelector('#search [name=q]:focus');
    await page.keyboard.type('公示');
    await page.keyboard.press('Enter');
    expect(await settled(page)).toContain('已显示前 20 条');
    expect(await page.getAttribute('#search [role=status]', 'aria-live')).toBe('polite');
    const visited: string[] = [];
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate<string>('document.activeElement.className');
      visited.push(at);
      if (at === 'search-more') break;
    }
    expect(visited.filter((at) => at === 'search-title')).toHaveLength(20);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.search-results li >> nth=20');
    await page.waitForSelector('.search-title:focus');
    const focused = await page.evaluate<number>(
      `[...document.querySelectorAll('.search-title')].indexOf(document.activeElement)`,
    );
    expect(focused).toBe(20);
    await page.keyboard.press('Enter');
    await page.waitForSelector('main h1');
    expect(page.url()).not.toContain('/search/');
    expect(faults).toEqual([]);
    await closePage(page);
  });

  it('narrows by kind and days', async () => {
    const { page, faults } = await openPage();
    await page.goto(
      `${address()}?q=${encodeURIComponent('公示')}&kind=${encodeURIComponent('名录')}&from=2020-09-01&to=2020-09-30`,
    );
    expect(count(await settled(page))).toBeGreaterThan(0);
    for (const place of await page.locator('.search-place').allTextContents())
      expect(place).toMatch(/ · 名录 · 2020-09-\d\d$/u);
    expect(faults).toEqual([]);
    await closePage(page);
  });
});

/** Submits a query and waits for its own answer. */
async function submit(page: Page, query: string): Promise<void> {
  await page.fill('#search [name=q]', query);
  // Longer than the pause of typing, after which what is typed stands in the address.
  await expect.poll(() => new URL(page.url()).searchParams.get('q'), WITHIN).toBe(query);
  await page.press('#search [name=q]', 'Enter');
  await settled(page);
}

describe.each(Object.entries(PLACES))('the history of the search %s', (_name, address) => {
  it('has a step for each submitted query, and none for what is only typed', async () => {
    const { page, faults } = await openPage();
    await page.goto(address());
    for (const query of ['招生', '低保', '公示']) await submit(page, query);
    await ask(page, '学校 电');
    const at = async (query: string): Promise<void> => {
      await expect.poll(() => page.inputValue('#search [name=q]'), WITHIN).toBe(query);
      if (query !== '') await expect.poll(async () => (await titles(page)).length, WITHIN).toBeGreaterThan(0);
      expect(new URL(page.url()).searchParams.get('q') ?? '').toBe(query);
    };
    for (const query of ['低保', '招生', '']) {
      await page.goBack();
      await at(query);
    }
    await page.goForward();
    await at('招生');
    expect(faults).toEqual([]);
    await closePage(page);
  });

  it('comes back from a hit with as many hits as were shown, where the reader was', async () => {
    const { page, faults } = await openPage();
    await page.goto(`${address()}?q=${encodeURIComponent('公示')}`);
    await settled(page);
    for (const shown of [40, 60]) {
      await page.click('.search-more');
      await page.waitForSelector(`.search-results li >> nth=${shown - 1}`);
    }
    const hit = page.locator('.search-title >> nth=45');
    const title = await hit.textContent();
    await hit.scrollIntoViewIfNeeded();
    const top = await page.evaluate<number>('window.pageYOffset');
    expect(top).toBeGreaterThan(1000);
    await hit.click();
    await page.waitForSelector('main h1');
    await page.goBack();
    await page.waitForSelector('.search-results li >> nth=59');
    expect(await page.locator('.search-results li').count()).toBe(60);
    expect(await page.locator('.search-title >> nth=45').textContent()).toBe(title);
    await expect.poll(() => page.evaluate<number>('window.pageYOffset'), WITHIN).toBe(top);
    await page.click('.search-more');
    await page.waitForSelector('.search-results li >> nth=60');
    expect(faults).toEqual([]);
    await closePage(page);
  });
});

describe('search page', () => {
  it('lists by day what the filters leave when nothing is asked', async () => {
    const { page, faults } = await openPage();
    await page.goto(PLACES['from a disk']());
    expect(await statusOf(page)).toBe('');
    await page.selectOption('#search [name=county]', '新宁县');
    await page.selectOption('#search [name=domain]', '义务教育');
    await expect.poll(() => statusOf(page), WITHIN).toContain('共找到 125 条');
    const days = await page.locator('.search-day').allTextContents();
    expect(days).toEqual(days.toSorted().toReversed());
    expect(new URL(page.url()).searchParams.get('county')).toBe('新宁县');
    await page.reload();
    expect(count(await settled(page))).toBe(125);
    expect(faults).toEqual([]);
    await closePage(page);
  });

  it('gives an example that finds what it says, and reads aloud what was found, not the form', async () => {
    const { page, faults } = await openPage();
    await page.addInitScript({
      content: `window.said = [];
        Object.defineProperty(window, 'speechSynthesis', {
          value: { speak: (utterance) => said.push(utterance.text), cancel: () => undefined },
        });`,
    });
    await page.goto(PLACES['from a disk']());
    const [, initials = '', title] =
      /“([a-z]+)”可找到“(.+?)”/u.exec((await page.textContent('.search-help')) ?? '') ?? [];
    await page.click('[data-do=read]');
    expect((await page.evaluate<string[]>('said'))[0]).toMatch(/^共收录/u);
    await page.click('[data-do=read]');
    await ask(page, initials);
    expect(await titles(page)).toContain(title);
    await page.evaluate('said.length = 0');
    await page.click('[data-do=read]');
    const said = await page.evaluate<string[]>('said');
    expect(said[0]).toMatch(/^共找到/u);
    expect(said).toContain(title);
    expect(said.join('')).not.toContain('缩小范围');
    expect(faults).toEqual([]);
    await closePage(page);
  });

  it('says without scripts how to browse', async () => {
    const { page, faults } = await openPage({ javaScriptEnabled: false });
    await page.goto(PLACES['from a disk']());
    expect(await page.textContent('#search')).toContain('所有信息仍可浏览');
    await page.click('.search-noscript a >> nth=0');
    expect(await page.textContent('h1')).not.toBe('信息检索');
    expect(faults).toEqual([]);
    await closePage(page);
  });

  it('loads little at first, and answers quickly', async () => {
    const { page } = await openPage();
    let bytes = 0;
    page.on('response', async (response) => {
      bytes += (await response.body()).length;
    });
    await page.goto(`${portal.address}search/index.html`);
    await ask(page, '桃花坪');
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(300_000);
    await closePage(page);
  });
});
