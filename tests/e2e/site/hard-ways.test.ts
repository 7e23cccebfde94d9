import axe, { type AxeResults } from 'axe-core';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, compileSample, onDisk, openBrowser, watchedPage } from './browser.js';

const NAMES = [
  '<script>window.harmed=1</script>',
  '"><img src=x onerror=window.harmed=1>',
  'javascript:window.harmed=1',
  '\u202e反向\u2066标题',
  '长'.repeat(300),
  '../../../etc/passwd',
  '..',
  '/',
  '👨‍👩‍👧‍👦家庭/😀',
  '同名学校',
  '同名学校',
  '{{{名}}}',
];
const catalog = `领域: 义务教育
县市区: 隆回县
责任单位: 隆回县教育局<b>
审定: {报审日期: 2020-09-01, 审定日期: 2020-09-08}
事项:
  教育概况:
    义务教育学校名录:
      目录:
${NAMES.map(
  (name) => `        - 名称: ${JSON.stringify(name)}
          形成日期: 2020-09-09
          公开日期: 2020-09-10
          链接: "data:text/html,<script>window.harmed=1</script>"
          内容: {学校名称: ${JSON.stringify(name)}, 学校地址: {链接: "javascript:window.harmed=1", 说明: "<img src=x onerror=window.harmed=1>"}}
`,
).join('')}`;
const GEOJSON = JSON.stringify({
  type: 'FeatureCollection',
  features: '双清区 大祥区 北塔区 新邵县 邵阳县 隆回县 洞口县 绥宁县 新宁县 城步苗族自治县 武冈市 邵东市 邵阳经开区'
    .split(' ')
    .map((name, index) => {
      const [x, y] = [110 + (index % 5) / 5, 27 - Math.floor(index / 5) / 5];
      const ring = [[x, y], [x + 0.2, y], [x + 0.2, y - 0.2], [x, y - 0.2], [x, y]]; // prettier-ignore
      return { type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [ring] } };
    }),
});
const FILES: Readonly<Record<string, string>> = {
  'zwgk.config.yaml': `城市: 邵阳市
方案: shaoyang-2020
站点: {名称: 示例市政务公开, 域名: www.shaoyang.example, 标识码: "4399000000"}
地图: {文件: 地图.geojson, 审图号: 示例S(2020)000号}
`,
  '地图.geojson': GEOJSON,
  'catalogs/隆回县/05-义务教育.yaml': catalog,
  'catalogs/隆回县/概况.yaml': '县市区: 隆回县\n示例: true\n门户网站: javascript:window.harmed=1\n',
};

let home: string;
let hostile: ReturnType<typeof compileSample>;
let kiosk: ReturnType<typeof compileSample>;
let browser: Browser;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'zwgk-hostile-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  hostile = compileSample('--workspace', home);
  kiosk = compileSample('--kiosk', '--county', '新宁县');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  hostile?.remove();
  kiosk?.remove();
  rmSync(home, { recursive: true, force: true });
});

const LIST = 'longhui/compulsory-education/05-02-03';
const hostilePages = (): string[] => [
  'index.html',
  'longhui/index.html',
  'longhui/compulsory-education/index.html',
  ...readdirSync(join(hostile.out, LIST))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${LIST}/${name}`),
];

async function violations(page: Page, isElder: boolean): Promise<string[]> {
  await page.evaluate(axe.source);
  // axe would fetch the style sheet again, which the policy of the pages rightly refuses.
  const options = {
    resultTypes: ['violations'],
    preload: false,
    rules: { 'color-contrast-enhanced': { enabled: isElder } },
  };
  const result = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return result.violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

describe('hostile texts', () => {
  it('run nothing, break no policy, push no page wide, on a phone and a desk', async () => {
    const wide: string[] = [];
    for (const width of [360, 1440]) {
      const { page, faults } = await watchedPage(browser, { width });
      for (const path of hostilePages()) {
        await page.goto(onDisk(hostile.out, path));
        expect(await page.evaluate('window.harmed'), path).toBeUndefined();
        if (await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth'))
          wide.push(`${path} ${width}`);
      }
      expect(faults).toEqual([]);
      await closePage(page);
    }
    expect(wide).toEqual([]);
    expect(hostilePages().length).toBeGreaterThan(NAMES.length);
  });

  it('can be asked of the search, which answers each query and runs none', async () => {
    const { page, faults } = await watchedPage(browser, { width: 360 });
    const queries = [
      '长',
      '3',
      '[2020]',
      '學校',
      'tmxx',
      '.*',
      '\\',
      '(',
      '<img src=x onerror=window.harmed=1>',
      '😀',
      '{{{',
    ];
    for (const query of [...queries, '同名'.repeat(1500), '学 '.repeat(200), '‮', '%', '../', 'javascript:']) {
      await page.goto(`${onDisk(hostile.out, 'search/index.html')}?q=${encodeURIComponent(query)}`);
      await page.waitForFunction(`/找到/u.test(document.querySelector('.search-status').textContent)`);
      expect(await page.evaluate('window.harmed')).toBeUndefined();
      expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth'), query).toBe(false);
    }
    expect(faults).toEqual([]);
    await closePage(page);
  });
});

describe('axe', () => {
  it.each([
    ['no', 360],
    ['yes', 360],
    ['no', 1440],
    ['yes', 1440],
  ])('finds nothing on the map, on search results and at the kiosk (长者版: %s, %i px)', async (elder, width) => {
    const { page } = await watchedPage(browser, { width });
    await page.addInitScript({ content: `localStorage.setItem('zwgk-elder', '${elder}')` });
    const found: string[] = [];
    for (const [out, path] of [
      [hostile.out, 'index.html'],
      [hostile.out, `${LIST}/index.html`],
      [kiosk.out, 'index.html'],
      [kiosk.out, 'xinning/index.html'],
      [kiosk.out, 'xinning/compulsory-education/05-02-03/index.html'],
      [kiosk.out, 'search/index.html?q=招生'],
      [kiosk.out, 'progress/index.html'],
    ] as const) {
      await page.goto(onDisk(out, path).replace('%3F', '?'));
      if (path.includes('?')) await page.waitForSelector('.search-results a');
      found.push(...(await violations(page, elder === 'yes')));
    }
    await closePage(page);
    expect(found).toEqual([]);
  });
});
