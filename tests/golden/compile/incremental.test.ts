import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileSite } from '../../../src/compile.js';
import { toIsoDate } from '../../../src/model/iso-date.js';
import { folderTree } from '../../support/folder-tree.js';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const COUNTY = 'catalogs/新宁县';
const SCHOOLS = `${COUNTY}/05-义务教育.yaml`;
let home: string;
let workspace: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'zwgk-incremental-'));
  workspace = join(home, 'workspace');
  mkdirSync(workspace);
  const own = [
    '概况.yaml',
    '03-涉农补贴.yaml',
    '05-义务教育.yaml',
    '14-社会保险.yaml',
    '26-户籍管理.yaml',
    '数据',
    '附件',
  ];
  for (const name of ['zwgk.config.yaml', 'standards/plans', ...own.map((each) => `${COUNTY}/${each}`)]) {
    cpSync(join(PROJECT, name), join(workspace, name), { recursive: true });
  }
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

let asOf = toIsoDate('2020-10-09');
let counties = ['新宁县'];
let shown = { withDrafts: false, isKiosk: false, isFragment: false };

/** Compiles in this process, which so need not start dozens of times; answers how many files could not be read. */
async function compile(out: string, isFresh: boolean): Promise<number> {
  if (!asOf) throw new Error('no day');
  const request = { root: workspace, out: join(home, out), options: { asOf, ...shown }, counties, isFresh };
  const { unreadable } = await compileSite(request, { onWait: () => undefined, onCatalog: () => undefined });
  return unreadable.length;
}

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(workspace, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${String(from)}`);
  writeFileSync(path, after);
}

function put(file: string, text: string): void {
  mkdirSync(dirname(join(workspace, file)), { recursive: true });
  writeFileSync(join(workspace, file), text);
}

/** What may change between two runs, one thing after the other; each is kept for those that follow. */
const CHANGES: readonly (readonly [what: string, change: () => void])[] = [
  ['a value', () => edit(SCHOOLS, '在校生数据: 小学', '在校生数据: 全县小学')],
  [
    'a title, which its neighbours name',
    () => edit(SCHOOLS, '名称: 中华人民共和国教师法', '名称: 中华人民共和国教师法(修正)'),
  ],
  ['a day of publication', () => edit(SCHOOLS, '公开日期: 2020-07-27', '公开日期: 2020-09-29')],
  ['an entry that is no longer public', () => edit(SCHOOLS, '公开属性: 主动公开', '公开属性: 依申请公开')],
  ['an entry that goes', () => edit(SCHOOLS, / {8}- 名称: 中华人民共和国民办教育促进法\n(?: {10}.*\n)+/u, '')],
  [
    'an entry that comes',
    () =>
      edit(
        SCHOOLS,
        '      目录:\n',
        '      目录:\n        - 名称: 新来的文件\n          公开日期: 2020-10-01\n          要素: 中华人民共和国教育法\n',
      ),
  ],
  ['the unit that answers', () => edit(SCHOOLS, '责任单位: 新宁县教育局', '责任单位: 新宁县教育和体育局')],
  [
    'a domain that is no longer approved',
    () => edit(`${COUNTY}/14-社会保险.yaml`, /审定日期: .*\n/u, '审定日期: 2020-12-31\n'),
  ],
  ['a table', () => edit(`${COUNTY}/数据/耕地地力保护补贴.csv`, /\n[^\n]+\n$/u, '\n')],
  ['a file that goes', () => unlinkSync(join(workspace, COUNTY, '附件/教育统计数据.csv'))],
  ['a file that comes back with other content', () => put(`${COUNTY}/附件/教育统计数据.csv`, '名称,数量\n小学,3\n')],
  ['the profile of the county', () => edit(`${COUNTY}/概况.yaml`, '0739-0000041', '0739-0000042')],
  ['a zone', () => edit(`${COUNTY}/概况.yaml`, '名称: 水庙镇政务公开专区', '名称: 水庙镇便民服务中心政务公开专区')],
  ['the name of the site', () => edit('zwgk.config.yaml', '名称: 邵阳市基层政务公开专栏', '名称: 邵阳市政务公开专栏')],
  ['what people ask for most', () => edit('zwgk.config.yaml', '  - 就业/岗位信息发布\n', '')],
  ['the plan', () => edit('standards/plans/shaoyang-2020.yaml', '市教育局', '市教育体育局')],
  ['a footer of the portal', () => put('templates/partials/footer.hbs', '<footer>{{footer.sponsor}}</footer>\n')],
  ["the portal's footer again", () => put('templates/partials/footer.hbs', '<footer>{{footer.operator}}</footer>\n')],
  ['a catalog that cannot be read', () => put(`${COUNTY}/26-户籍管理.yaml`, '领域: [没有写完')],
  ['a catalog that goes', () => unlinkSync(join(workspace, COUNTY, '26-户籍管理.yaml'))],
  ['the day', () => (asOf = toIsoDate('2020-11-20'))],
  ['drafts', () => (shown = { ...shown, withDrafts: true })],
  ['the kiosk', () => (shown = { ...shown, isKiosk: true })],
  ['fragments', () => (shown = { ...shown, isKiosk: false, isFragment: true })],
  ['another county beside it', () => (counties = [...counties, '绥宁县'])],
];

it('a site made step by step is, after every kind of change, the site made at once', async () => {
  await compile('site', false);
  let before = folderTree(join(home, 'site'));
  for (const [what, change] of CHANGES) {
    change();
    const unreadable = await compile('site', false);
    expect(await compile('fresh', true), what).toBe(unreadable);
    const after = folderTree(join(home, 'site'));
    expect([...after].filter(([path, text]) => before.get(path) !== text).length, `${what} shows`).toBeGreaterThan(0);
    const fresh = folderTree(join(home, 'fresh'));
    expect([...after.keys()], what).toEqual([...fresh.keys()]);
    expect(
      [...after].filter(([path, text]) => fresh.get(path) !== text).map(([path]) => path),
      what,
    ).toEqual([]);
    before = after;
  }
}, 600_000);
