import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { spawnProgram } from '../../support/spawn-program.js';
import { tempWorkspace } from '../../support/temp-workspace.js';

const CONFIG = `城市: 邵阳市
方案: shaoyang-2020
站点: {名称: 示例市政务公开, 域名: www.shaoyang.example, 标识码: "4399000000"}
高频事项: [05-02-03, 就业/岗位信息发布]
`;
const CATALOG = `领域: 义务教育
县市区: 隆回县
责任单位: 隆回县教育局
审定: {报审日期: 2020-09-01, 审定日期: 2020-09-08}
事项:
  教育概况:
    义务教育学校名录:
      目录:
        - {名称: 桃花坪中学, 形成日期: 2020-09-09, 公开日期: 2020-09-10, 五公开: [服务, 结果], 内容: {学校名称: 桃花坪中学 & <中学>}}
        - {名称: 山界小学, 形成日期: 2020-09-09, 公开日期: 2020-09-11, 五公开: [管理], 内容: {学校名称: 山界小学}}
`;

function compile(files: Readonly<Record<string, string>>, ...flags: string[]): string {
  const root = tempWorkspace({ 'zwgk.config.yaml': CONFIG, 'catalogs/隆回县/05-义务教育.yaml': CATALOG, ...files });
  const { code, stderr } = spawnProgram(root, ['compile', '--as-of', '2020-10-09', ...flags]);
  expect(code, stderr).toBe(0);
  return join(root, 'dist/site');
}

describe('the column', () => {
  it('shows 高频事项 first, only those that have something', () => {
    const home = readFileSync(join(compile({}), 'index.html'), 'utf8');
    const [, frequent] = /<section class="frequent">(.*?)<\/section>/su.exec(home) ?? [];
    expect(frequent).toContain('>义务教育学校名录</a>');
    expect(frequent).not.toContain('岗位信息发布');
  });

  it('tells 高频事项 of one name apart by their 一级事项', () => {
    const entry = '{目录: [{名称: 办理须知, 形成日期: 2020-09-09, 公开日期: 2020-09-10, 内容: {办理依据: 详见窗口}}]}';
    const site = compile({
      'zwgk.config.yaml': CONFIG.replace('[05-02-03', '[社会救助/办事指南, 05-02-03'),
      'catalogs/隆回县/17-社会救助.yaml': `领域: 社会救助
县市区: 隆回县
责任单位: 隆回县民政局
审定: {报审日期: 2020-09-01, 审定日期: 2020-09-08}
事项:
  最低生活保障: {办事指南: ${entry}}
  临时救助: {办事指南: ${entry}}
`,
    });
    const county = readFileSync(join(site, 'longhui/index.html'), 'utf8');
    const [, frequent = ''] = /<section class="frequent">(.*?)<\/section>/su.exec(county) ?? [];
    const labels = [...frequent.matchAll(/>([^<]+)<\/a>/gu)].map(([, label]) => label);
    expect(labels).toEqual(['最低生活保障 · 办事指南', '临时救助 · 办事指南', '义务教育学校名录']);
    const city = readFileSync(join(site, 'index.html'), 'utf8');
    expect(city).toContain('<a href="domains/social-assistance/17-04-02.html">临时救助 · 办事指南</a>');
    const item = readFileSync(join(site, 'domains/social-assistance/17-04-02.html'), 'utf8');
    expect(item).toContain('<a href="../../longhui/social-assistance/17-04-02/index.html">隆回县</a>');
  });

  it('offers the 五公开 that its entries have, each as a list of its own', () => {
    const folder = join(compile({}), 'longhui/compulsory-education/05-02-03');
    const item = readFileSync(join(folder, 'index.html'), 'utf8');
    const sides = [...item.matchAll(/<a href="side-([a-z]+)\.html">(\S+) /gu)].map(
      ([, slug, word]) => `${word} ${slug}`,
    );
    expect(sides).toEqual(['管理 management', '服务 service', '结果 result']);
    const managed = readFileSync(join(folder, 'side-management.html'), 'utf8');
    expect(managed).toContain('>山界小学</a>');
    expect(managed).not.toContain('桃花坪中学');
  });

  it('lets a portal put its own header and footer around it', () => {
    const site = compile({
      'templates/partials/header.hbs': '<header>本地门户页眉</header>\n',
      'templates/partials/footer.hbs': '<footer>本地门户页脚</footer>\n',
    });
    for (const page of ['index.html', 'longhui/index.html', 'longhui/compulsory-education/05-02-03/index.html']) {
      const html = readFileSync(join(site, page), 'utf8');
      expect(html).toContain('本地门户页眉');
      expect(html).toContain('本地门户页脚');
    }
  });

  it('is only a body with --fragment', () => {
    const site = compile({}, '--fragment');
    const html = readFileSync(join(site, 'longhui/index.html'), 'utf8');
    expect(html.trim()).toMatch(/^<div class="zwgk-column/u);
    expect(html).not.toMatch(/<(?:html|head|body)\b/u);
    const head = readFileSync(join(site, 'longhui/index.head.inc'), 'utf8');
    expect(head).toMatch(/^<title>.*隆回县.*<\/title>/u);
    expect(head).toContain('<meta name="ColumnName"');
    expect(head).not.toContain('\u0001');
    expect(readdirSync(join(compile({}), 'longhui'))).not.toContain('index.head.inc');
  });
});

describe('the data beside the pages', () => {
  it('says in feeds what RFC 4287 wants of a feed and of an entry', () => {
    const site = compile({});
    const paths = ['longhui/feed.xml', 'longhui/compulsory-education/feed.xml', 'beita/feed.xml'];
    const entries = paths.flatMap((path) => {
      const feed = readFileSync(join(site, path), 'utf8');
      const [head = '', ...parts] = feed.split('<entry>');
      const own = parts.map((part) => part.slice(0, part.indexOf('</entry>')));
      for (const part of [head, ...own]) {
        for (const name of ['id', 'title', 'updated', 'author']) {
          expect(part.split(`<${name}>`).length, `${path} ${name}`).toBe(2);
        }
        expect(/<id>(.*)<\/id>/u.exec(part)?.[1]).toMatch(/^https:\/\/\S+$/u);
        expect(/<updated>(.*)<\/updated>/u.exec(part)?.[1]).toMatch(
          /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/u,
        );
      }
      expect(head).toContain('<link rel="self" type="application/atom+xml"');
      const ids = own.map((part) => /<id>(.*)<\/id>/u.exec(part)?.[1]);
      expect(new Set(ids).size).toBe(ids.length);
      return own;
    });
    expect(entries.length).toBeGreaterThan(2);
  });

  it('is well-formed XML in feeds and sitemaps, and JSON that names its vocabulary in the catalog', async () => {
    const site = compile({});
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
    // The county that has entries, and one that has none.
    const feeds = files.filter((file) =>
      /^(?:sitemap.*|longhui\/(?:compulsory-education\/)?feed|beita\/feed)\.xml$/u.test(file),
    );
    expect(feeds.map((file) => file.split('/').at(-1))).toEqual(expect.arrayContaining(['feed.xml', 'sitemap.xml']));
    for (const file of feeds) {
      const { errors } = await validateXML({ xml: readFileSync(join(site, file), 'utf8'), normalization: 'format' });
      expect(errors, file).toEqual([]);
    }
    const feed = readFileSync(join(site, 'longhui/compulsory-education/feed.xml'), 'utf8');
    expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(feed.match(/<entry>/gu)).toHaveLength(2);
    const catalog = JSON.parse(readFileSync(join(site, 'longhui/catalog.jsonld'), 'utf8')) as Record<string, unknown>;
    expect(JSON.stringify(catalog['@context'])).toContain('http://www.w3.org/ns/dcat#');
    expect(JSON.stringify(catalog)).toContain('义务教育学校名录');
  });
});
