import axe, { type AxeResults } from 'axe-core';
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, compileSample, entryIn, onDisk, openBrowser, serveBelow, watchedPage } from './browser.js';

let site: ReturnType<typeof compileSample>;
let browser: Browser;
beforeAll(async () => {
  site = compileSample();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.remove();
});

const SCHOOLS = 'xinning/compulsory-education/05-02-03';
const DOCUMENTS = 'xinning/compulsory-education/05-01-02';
/** One page of every template. */
const templatePages = (): Record<string, string> => ({
  城市首页: 'index.html',
  城市领域页: 'domains/compulsory-education/index.html',
  城市事项页: 'domains/compulsory-education/05-02-03.html',
  县首页: 'xinning/index.html',
  '县首页(尚未公开)': 'beita/index.html',
  领域页: 'xinning/compulsory-education/index.html',
  '领域页(情况说明)': 'beita/work-safety/index.html',
  '事项页(名录)': `${SCHOOLS}/index.html`,
  '事项页(文件)': `${DOCUMENTS}/index.html`,
  '条目页(名录)': entryIn(site.out, SCHOOLS),
  '条目页(文件)': entryIn(site.out, DOCUMENTS),
  公开指南: 'xinning/guide.html',
  公开制度: 'xinning/regulations.html',
  公开年报: 'xinning/annual-reports.html',
  依申请公开: 'xinning/request.html',
  办事服务: 'xinning/services.html',
  互动交流: 'xinning/interaction.html',
  政务公开专区: 'xinning/zones.html',
  工作进度: 'progress/index.html',
  网站地图: 'site-map.html',
  信息检索: 'search/index.html',
});

/** From the city's home to an entry, one click a step. */
async function walk(page: Page): Promise<void> {
  await page.click('.tiles a:has-text("新宁县")');
  await page.waitForSelector('h1:has-text("新宁县")');
  await page.click('.domains a:has-text("义务教育")');
  await page.waitForSelector('h1:has-text("义务教育")');
  await page.click('.items a:has-text("义务教育学校名录")');
  await page.waitForSelector('h1:has-text("义务教育学校名录")');
  const name = await page.textContent('tbody a');
  await page.click('tbody a');
  await page.waitForSelector(`h1:has-text("${name}")`);
  expect(await page.textContent('.trail')).toContain('新宁县');
}

describe('a citizen', () => {
  it('walks from the city to an entry on the disk, with no error and no request outside', async () => {
    const { page, faults } = await watchedPage(browser);
    await page.goto(onDisk(site.out, 'index.html'));
    await walk(page);
    await page.click('a[rel=next]');
    await page.click('a[rel=prev]');
    expect(faults).toEqual([]);
    await closePage(page);
  });

  it('goes from a 高频事项 of the city to that item in a county that has it', async () => {
    const { page, faults } = await watchedPage(browser);
    await page.goto(onDisk(site.out, 'index.html'));
    const labels = await page.locator('.frequent a').allTextContents();
    expect(labels).toContain('义务教育学校名录');
    expect(labels.filter((label) => label === '办事指南')).toEqual([]);
    await page.click('.frequent a:has-text("临时救助 · 办事指南")');
    await page.waitForSelector('h1:text-is("办事指南")');
    expect(await page.textContent('.under')).toBe('临时救助');
    const line = page.locator('.lines li:has-text("新宁县")');
    const count = Number(/(\d+) 条/u.exec((await line.textContent()) ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    await line.locator('a').click();
    await page.waitForSelector('.trail:has-text("新宁县")');
    expect(await page.textContent('h1')).toBe('办事指南');
    expect(faults).toEqual([]);
    await closePage(page);
  });

  it('walks it below a sub-path of a portal', async () => {
    let server: Server | undefined;
    try {
      const served = await serveBelow(site.out, '/zwgk/jczwgk/');
      server = served.server;
      const { page, faults } = await watchedPage(browser);
      await page.goto(`${served.address}index.html`);
      await walk(page);
      expect(faults).toEqual([]);
      await closePage(page);
    } finally {
      server?.close();
    }
  });

  it('walks it without scripts', async () => {
    const { page, faults } = await watchedPage(browser, { javaScriptEnabled: false });
    await page.goto(onDisk(site.out, 'index.html'));
    await walk(page);
    expect(await page.isVisible('.tools')).toBe(false);
    expect(faults).toEqual([]);
    await closePage(page);
  });

  it('walks it with the keyboard alone', async () => {
    const { page, faults } = await watchedPage(browser);
    await page.goto(onDisk(site.out, 'index.html'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文');
    expect(await page.evaluate('document.activeElement.getBoundingClientRect().left')).toBe(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    for (const [link, title] of [
      ['新宁县', '新宁县政府信息公开'],
      ['义务教育', '义务教育'],
      ['义务教育学校名录', '义务教育学校名录'],
    ] as const) {
      await tabTo(page, link);
      await page.keyboard.press('Enter');
      await page.waitForSelector(`h1:text-is("${title}")`);
    }
    expect(faults).toEqual([]);
    await closePage(page);
  });

  it('searches from the head of any page', async () => {
    const { page, faults } = await watchedPage(browser);
    await page.goto(onDisk(site.out, entryIn(site.out, SCHOOLS)));
    const school = (await page.textContent('h1'))?.slice(0, 6) ?? '';
    await page.fill('.find input', school);
    await page.press('.find input', 'Enter');
    await page.waitForSelector('.search-results a');
    expect(await page.textContent('.search-results')).toContain(school);
    expect(faults).toEqual([]);
    await closePage(page);
  });

  it.each(['no', 'yes'])('sees no page wider than the screen, at three widths (长者版: %s)', async (elder) => {
    const tooWide: string[] = [];
    for (const width of [360, 768, 1440]) {
      const { page } = await watchedPage(browser, { width });
      await page.addInitScript({ content: `localStorage.setItem('zwgk-elder', '${elder}')` });
      for (const path of Object.values(templatePages())) {
        await page.goto(onDisk(site.out, path));
        const extra = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        if (extra > 0) tooWide.push(`${path} at ${width}: ${extra} px`);
      }
      await closePage(page);
    }
    expect(tooWide).toEqual([]);
  });

  it('sees on a phone which column a page belongs to, without pushing the line of columns', async () => {
    const { page } = await watchedPage(browser, { width: 360 });
    for (const path of ['index.html', 'xinning/annual-reports.html', 'xinning/zones.html']) {
      await page.goto(onDisk(site.out, path));
      const edges = await page.evaluate<[number, number]>(
        `(({ left, right }) => [left, right])(document.querySelector('.bar [aria-current]').getBoundingClientRect())`,
      );
      expect(edges[0], path).toBeGreaterThanOrEqual(0);
      expect(edges[1], path).toBeLessThanOrEqual(360);
    }
    await closePage(page);
  });

  it('sees no number parted over two lines of a table on a tablet', async () => {
    const { page } = await watchedPage(browser, { width: 768 });
    for (const path of [`${SCHOOLS}/index.html`, 'progress/index.html']) {
      await page.goto(onDisk(site.out, path));
      const heights = await page.evaluate<number[]>(
        `[...document.querySelectorAll('td.count')].map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return range.getClientRects().length;
        })`,
      );
      expect(heights.length).toBeGreaterThan(20);
      expect(Math.max(...heights)).toBe(1);
    }
    await closePage(page);
  });

  it.each([
    ['yes', 360],
    ['yes', 768],
    ['yes', 1440],
    ['no', 360],
  ])(
    'reads a 名录 as cards, each cell with its label, none off the screen (长者版: %s, %i px)',
    async (elder, width) => {
      const { page } = await watchedPage(browser, { width });
      await page.addInitScript({ content: `localStorage.setItem('zwgk-elder', '${elder}')` });
      await page.goto(onDisk(site.out, `${SCHOOLS}/index.html`));
      const cells = await page.evaluate<[string, number, number][]>(
        `[...document.querySelectorAll('tbody tr:first-child td')].map((cell) => {
        const { left, right } = cell.getBoundingClientRect();
        return [getComputedStyle(cell, '::before').content, left, right];
      })`,
      );
      const labels = await page.locator('thead th').allTextContents();
      expect(cells.map(([label]) => label)).toEqual(labels.slice(1).map((label) => `"${label}："`));
      for (const [, left, right] of cells) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
      expect(await page.getByRole('row').count()).toBe((await page.locator('tbody tr').count()) + 1);
      await closePage(page);
    },
  );

  it('is told where a table scrolls, without scripts on a phone too', async () => {
    for (const [javaScriptEnabled, width] of [
      [false, 360],
      [true, 768],
    ] as const) {
      const { page } = await watchedPage(browser, { javaScriptEnabled, width });
      await page.goto(onDisk(site.out, `${SCHOOLS}/index.html`));
      const shot = await page.locator('.scroll').ariaSnapshot();
      expect(shot).toContain('可左右滑动');
      await closePage(page);
    }
  });

  it('prints content without navigation', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(onDisk(site.out, `${SCHOOLS}/index.html`));
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.tools', '.find', '.bar', '.trail', '.downloads'])
      expect(await page.isVisible(part)).toBe(false);
    expect(await page.isVisible('table')).toBe(true);
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
    await closePage(page);
  });
});

/** What the keyboard is on, when it is in the content. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  return element?.closest('main') ? (element.querySelector('.name') ?? element).textContent : undefined;
})()`;

async function tabTo(page: Page, text: string): Promise<void> {
  for (let step = 0; step < 300; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(FOCUSED);
    if (focused === text) return;
  }
  throw new Error(`no link ${text} within 300 steps of the keyboard`);
}

/** A voice that only writes down what it should say. */
const RECORDING_VOICE = `
  window.said = [];
  Object.defineProperty(window, 'speechSynthesis', {
    value: { speak: (utterance) => said.push(utterance.text), cancel: () => undefined },
  });
`;

describe('长者版', () => {
  it('is large, stays on from page to page, and goes off again', async () => {
    const { page, faults } = await watchedPage(browser);
    await page.goto(onDisk(site.out, 'index.html'));
    const sizeOf = (): Promise<string> => page.evaluate<string>('getComputedStyle(document.body).fontSize');
    expect(await sizeOf()).toBe('16px');
    await page.click('[data-do=elder]');
    expect(await page.getAttribute('[data-do=elder]', 'aria-pressed')).toBe('true');
    expect(await sizeOf()).toBe('22px');
    await walk(page);
    expect(await sizeOf()).toBe('22px');
    await page.click('[data-do=elder]');
    await page.reload();
    expect(await sizeOf()).toBe('16px');
    expect(faults).toEqual([]);
    await closePage(page);
  });

  it('reads aloud where the browser has a voice', async () => {
    const { page } = await watchedPage(browser);
    await page.addInitScript({ content: RECORDING_VOICE });
    await page.goto(onDisk(site.out, entryIn(site.out, DOCUMENTS)));
    const title = await page.textContent('h1');
    await page.click('[data-do=read]');
    const said = await page.evaluate<string[]>('said');
    expect(said[0]).toBe(title);
    expect(said.length).toBeGreaterThan(3);
    await closePage(page);
  });
});

describe('the self-check of accessibility', () => {
  const sheet: string[] = [];
  afterAll(() => {
    process.stdout.write(`\n无障碍和适老化自查表(axe-core ${axe.version})\n${sheet.join('\n')}\n`);
  });

  it.each(['标准版', '长者版'])(
    'finds nothing on any template in the %s, and prints its sheet',
    async (version) => {
      const violations: string[] = [];
      const isElder = version === '长者版';
      const { page } = await watchedPage(browser);
      await page.addInitScript({ content: `localStorage.setItem('zwgk-elder', '${isElder ? 'yes' : 'no'}')` });
      // 7:1 in the 长者版, 4.5:1 otherwise.
      const options = { resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: isElder } } };
      for (const [name, path] of Object.entries(templatePages())) {
        await page.goto(onDisk(site.out, path));
        await page.evaluate(axe.source);
        const result = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
        for (const { id, nodes } of result.violations) {
          violations.push(`${name} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
        }
        sheet.push(`${version}  ${name}  通过 ${result.passes.length} 项  不符 ${result.violations.length} 项`);
      }
      await closePage(page);
      expect(violations).toEqual([]);
    },
    600_000,
  );
});
