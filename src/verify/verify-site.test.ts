import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../model/iso-date.js';
import type { Fault } from './fault.js';
import { readPage } from './read-page.js';
import { resolveAddress } from './resolve-address.js';
import { verifySite } from './verify-site.js';

const AS_OF = '2020-10-09' as IsoDate;
const SITE = { SiteName: '隆回县人民政府', SiteDomain: 'www.example.gov.cn', SiteIDCode: '4305240001' };
const COLUMN = {
  ColumnName: '公示公告',
  ColumnDescription: '公示公告',
  ColumnKeywords: '公示',
  ColumnType: '政务公开',
};
const ARTICLE = { ArticleTitle: '关于招生的公告', PubDate: '2020-10-01 09:00', ContentSource: '县教育局' };

function page(metas: Record<string, string>, body: string, title = '页面'): string {
  const tags = Object.entries(metas).map(([name, content]) => `<meta name="${name}" content="${content}">`);
  return `<!doctype html><html><head><title>${title}</title>${tags.join('')}</head><body><header><a href="https://www.gov.cn/">国务院</a></header><main>${body}</main></body></html>`;
}

/** A site that passes. */
const GOOD: Record<string, string> = {
  'index.html': page(SITE, '<a href="gsgg/">公示公告</a> <ul><li><a href="gsgg/a.html">招生</a> 2020-10-01</li></ul>'),
  'gsgg/index.html': page(
    { ...SITE, ...COLUMN },
    '<ul><li><a href="a.html#text">招生</a> <time datetime="2020-10-01">10-01</time></li></ul>',
  ),
  'gsgg/a.html': page(
    { ...SITE, ...COLUMN, ...ARTICLE },
    '<p id="text">全文</p><a href="../index.html">首页</a><img src="../logo.png">',
  ),
  'logo.png': '',
  'site.css': 'body { background: url("logo.png") }',
};

async function verify(
  changes: Record<string, string>,
  options: { isPatrol?: boolean; asOf?: string } = {},
): Promise<Fault[]> {
  const files = { ...GOOD, ...changes };
  return verifySite({
    files: Object.keys(files).sort((a, b) => (a < b ? -1 : 1)),
    read: (path) => Promise.resolve(files[path] ?? ''),
    asOf: (options.asOf ?? AS_OF) as IsoDate,
    hosts: [],
    basePath: '/',
    isPatrol: options.isPatrol ?? false,
  });
}

const messages = async (...args: Parameters<typeof verify>): Promise<string[]> =>
  (await verify(...args)).map(({ path, rule, severity, message }) => `${path} ${rule} ${severity} ${message}`);

describe('verifySite', () => {
  it('finds nothing wrong with a good site', async () => {
    expect(await messages({})).toEqual([]);
  });

  it('names missing, empty and wrong tags once a page', async () => {
    expect(await messages({ 'x.html': page({}, '') })).toEqual([
      'x.html site-tags error 本页缺少 SiteName、SiteDomain、SiteIDCode 标签；请在 <head> 里补上 <meta name="…" content="…">。',
    ]);
    const wrong = { ...SITE, ...COLUMN, ...ARTICLE, SiteIDCode: '123', PubDate: '2020年10月1日', ContentSource: ' ' };
    expect(await messages({ 'gsgg/a.html': page(wrong, '<p id="text"></p>') })).toEqual([
      expect.stringContaining('ContentSource 标签没有内容'),
      expect.stringContaining('网站标识码“123”不是10位数字'),
      expect.stringContaining('发布时间“2020年10月1日”不是'),
      expect.stringContaining('SiteIDCode 是“123”，与其他页面的“4305240001”不一致'),
    ]);
  });

  it('points at the tag', async () => {
    const html = page({ ...SITE, SiteIDCode: '123' }, '');
    const [fault] = await verify({ 'x.html': html });
    expect(html.slice(fault!.at)).toMatch(/^<meta name="SiteIDCode"/u);
  });

  it('finds dead links, wrong case, dead places within pages, links out of the folder', async () => {
    const body = `<a href="none.html">1</a><a href="GSGG/A.html">2</a><a href="gsgg/a.html#none">3</a><a href="#none">4</a>
      <a href="../up.html">5</a><a href="http://www.example.gov.cn/none/">6</a><a href="/gsgg/">ok</a><a href="gsgg">ok</a>
      <a href="mailto:a@example.gov.cn">ok</a><a href="https://other.example/">ok</a><a href="%67sgg/a.html?x=1#text">ok</a>`;
    expect((await messages({ 'x.html': page(SITE, body) })).map((each) => each.replace(/；.*/u, ''))).toEqual([
      'x.html site-dead-link error 链接“none.html”指向的文件不存在',
      'x.html site-dead-link error 链接“GSGG/A.html”与文件“gsgg/a.html”大小写不一致，在多数服务器上打不开',
      'x.html site-dead-link warning 链接“#none”指向的页内位置不存在',
      'x.html site-dead-link warning 链接“../up.html”指向所检查的目录之外，无法核对',
      'x.html site-dead-link error 链接“http://www.example.gov.cn/none/”指向的文件不存在',
      'x.html site-dead-link warning 链接“gsgg/a.html#none”指向的页内位置不存在',
    ]);
  });

  it('finds requests to other hosts and missing files, in pages and style sheets', async () => {
    const body = `<script src="https://cdn.example/x.js"></script><img srcset="logo.png 1x, //img.example/a.png 2x">
      <p style="background:url(https://img.example/b.png)"></p><link rel="preconnect" href="https://fonts.example">
      <link rel="canonical" href="https://ok.example/"><img src="none.png"><img src="data:image/png;base64,AA">
      <style>@import "https://css.example/a.css";</style>`;
    const found = await messages({
      'x.html': page(SITE, body),
      'site.css': '/* url(http://ok.example) */ a { background: url(none.gif) }',
    });
    expect(found.map((each) => each.replace(/；.*/u, ''))).toEqual([
      expect.stringContaining('cdn.example'),
      expect.stringContaining('img.example'),
      expect.stringContaining('img.example'),
      expect.stringContaining('fonts.example'),
      'x.html site-dead-link error 页面要用的文件“none.png”不存在',
      expect.stringContaining('css.example'),
      'site.css site-dead-link error 页面要用的文件“none.gif”不存在',
    ]);
  });

  it('finds content without a date', async () => {
    const { PubDate: _without, ...undated } = ARTICLE;
    const found = await verify({
      'gsgg/a.html': page({ ...SITE, ...COLUMN, ...undated }, '<p id="text">全文</p>'),
      'gsgg/index.html': page({ ...SITE, ...COLUMN }, '<ul><li><a href="a.html">招生</a></li></ul>'),
    });
    expect(found.map(({ rule, path }) => `${path} ${rule}`)).toEqual([
      'gsgg/a.html site-tags',
      'gsgg/a.html site-undated',
      'gsgg/index.html site-undated',
      'gsgg/index.html site-stale-column',
    ]);
  });

  it('takes the date from the text of a page without tags', async () => {
    const found = await verify({ 'gsgg/t20201001_1.html': page({ ...SITE }, '发布日期：2020年10月1日') });
    expect(found.map(({ rule }) => rule)).toEqual(['site-tags']);
  });

  it('finds empty columns, but not those that say why or that hold others', async () => {
    const column = (name: string, body: string): string => page({ ...SITE, ...COLUMN, ColumnName: name }, body);
    const changes = {
      'a/index.html': column('甲', '<p>暂无内容</p>'),
      'b/index.html': column('乙', '<p>不涉及：全县无民办学校</p>'),
      'c/index.html': column('丙', ''),
      'c/d/index.html': column('丁', ''),
    };
    expect(await messages(changes)).toEqual([
      expect.stringContaining('栏目“甲”没有内容'),
      expect.stringContaining('栏目“丁”没有内容'),
      expect.stringContaining('index.html site-empty-column info 有 1 个栏目没有内容，只写明了不涉及或者情况说明'),
    ]);
    // A link to some 情况说明, as many navigations have, explains nothing.
    const linked = column('甲', '<div><a href="../gsgg/a.html">决算情况说明</a></div>');
    expect((await messages({ ...changes, 'a/index.html': linked }))[0]).toContain('栏目“甲”没有内容');
    for (const name of ['e', 'f', 'g']) Object.assign(changes, { [`${name}/index.html`]: column(name, '') });
    expect((await verify(changes)).at(-1)?.message).toContain('空白栏目共 5 个');
  });

  it('takes a column for no empty one that is there to search, or lists dated entries from elsewhere', async () => {
    const column = (name: string, body: string): string => page({ ...SITE, ...COLUMN, ColumnName: name }, body);
    const row = '<ul><li><a href="../gsgg/a.html">招生</a> 2020-10-01</li></ul>';
    expect(
      await messages({
        'find/index.html': column('检索', '<form role="search"><input name="q"></form>'),
        'all/index.html': column('各县', row),
      }),
    ).toEqual([]);
    // A box of news that every page has fills no column, and neither does the search box of the header.
    const boxed = Object.fromEntries(
      ['p', 'q', 'r', 's'].map((name) => [
        `${name}/index.html`,
        column(name, `<header><input type="search"></header>${row}`),
      ]),
    );
    expect(await messages(boxed)).toHaveLength(4);
    // Older systems have the search box of their head within the main part, on every page.
    const searched = column('乙', '<div><input type="search"></div>');
    expect(await messages({ 'y/index.html': searched })).toEqual([expect.stringContaining('栏目“乙”没有内容')]);
  });

  it('counts entries that a column lists from elsewhere by their days: pages, files to hand out, other sites', async () => {
    const list = (name: string, body: string): string => page({ ...SITE, ...COLUMN, ColumnName: name }, body);
    const body = `<ul><li><a href="../gsgg/a.html">招生</a></li></ul>
      <table><tr><td><a href="../logo.png">年报</a></td><td>2019-03-01</td></tr></table>
      <ul><li><a href="https://www.gov.cn/1.html">通知</a> 2018年5月6日</li></ul>`;
    const changes = { 'all/index.html': list('各县', body) };
    expect(await messages(changes)).toEqual([]);
    expect(await messages(changes, { asOf: '2021-10-02' })).toContainEqual(
      expect.stringContaining('栏目“各县”最近一次更新是 2020-10-01，超过1年'),
    );
    // Links to other columns are no entries, whatever day stands beside them.
    const menu = list('目录', '<ul><li><a href="../gsgg/">公示公告</a> 2020-10-01</li></ul>');
    expect(await messages({ 'menu/index.html': menu })).toEqual([expect.stringContaining('栏目“目录”没有内容')]);
  });

  it('takes a board of facts for no empty column, but a layout of tables for no board', async () => {
    const column = (body: string): string => page({ ...SITE, ...COLUMN, ColumnName: '进度' }, body);
    const rows = [1, 2, 3].map((day) => `<tr><td>任务${day}</td><td>2020-10-0${day}</td><td>完成</td></tr>`).join('');
    const head = '<tr><th>任务</th><th>时间</th><th>状态</th></tr>';
    expect(await messages({ 'a/index.html': column(`<table>${head}${rows}</table>`) })).toEqual([]);
    const steps = [1, 2, 3].map((day) => `<li>节点${day} <time datetime="2020-10-0${day}"></time></li>`).join('');
    expect(await messages({ 'a/index.html': column(`<ul>${steps}</ul>`) })).toEqual([]);
    const layout = `<table><tr><td>左</td><td><table>${rows}</table></td><td>今天是2020年10月9日</td></tr></table>`;
    for (const empty of [layout, `<table>${head}</table>`, `<table>${head}${rows.slice(0, 60)}</table>`]) {
      expect(await messages({ 'a/index.html': column(empty) })).toEqual([expect.stringContaining('没有内容')]);
    }
  });

  it('does not ask of a guide to a service that it moves like a notice', async () => {
    const { PubDate: _day, ...rest } = ARTICLE;
    const changes = {
      'fw/index.html': page({ ...SITE, ...COLUMN, ColumnName: '执业注册(政策文件、办事指南)' }, ''),
      'fw/a.html': page({ ...SITE, ...COLUMN, ...rest, PubDate: '2020-03-01 09:00' }, ''),
    };
    expect(await messages(changes)).toEqual([]);
    const year = await messages(changes, { asOf: '2021-03-02' });
    expect(year).toContainEqual(expect.stringContaining('最近一次更新是 2020-03-01，超过1年'));
  });

  it('sees a page that sends the reader to another host, and a background', async () => {
    const away =
      '<meta http-equiv="refresh" content="0; url=https://ads.example/x"><table background="//img.example/b.gif"></table>';
    const found = await verify({ 'gsgg/b.html': page({ ...SITE, ...COLUMN, ...ARTICLE }, away) });
    expect(found.map(({ rule, message }) => `${rule} ${/(?:ads|img)\.example/u.exec(message)?.[0]}`).sort()).toEqual([
      'site-foreign-request ads.example',
      'site-foreign-request img.example',
    ]);
  });

  it.each([
    ['<meta http-equiv="Refresh" content="5; https://other.example/">', '页面会自动跳转到外部网站 other.example'],
    ['<meta http-equiv="refresh" content="3;URL=\'//other.example/a\'">', '自动跳转到外部网站 other.example'],
    ['<td background="http://other.example/b.gif">', '请求“http://other.example/b.gif”'],
    ['<img lowsrc="http://other.example/b.gif">', 'other.example'],
    ['<bgsound src="http://other.example/b.mid">', 'other.example'],
    ['<object classid="clsid:D27CDB6E" codebase="http://other.example/flash.cab"></object>', 'other.example'],
    ['<object><param name="movie" value="http://other.example/a.swf"></object>', 'other.example'],
    ['<applet code="A.class" codebase="http://other.example/"></applet>', 'other.example'],
    ['<a href="https://other.example/" ping="https://count.example/">', 'count.example'],
    ['<link rel="preload" imagesrcset="https://other.example/a.png 2x">', 'other.example'],
    ['<svg><feImage href="https://other.example/a.png"/></svg>', 'other.example'],
  ])('sees what %s asks of another host', async (html, said) => {
    const found = await messages({ 'gsgg/b.html': page({ ...SITE, ...COLUMN, ...ARTICLE }, html) });
    expect(found).toEqual([expect.stringContaining('site-foreign-request error')]);
    expect(found[0]).toContain(said);
  });

  it('asks of no plug-in that its class be a file, and of no page that it load itself again elsewhere', async () => {
    const html = `<object classid="clsid:D27CDB6E" codebase="plug/"></object><applet code="A.class"></applet>
      <meta http-equiv="refresh" content="60"><meta http-equiv="refresh" content="0; url=a.html">
      <a href="http://www.example.gov.cn/">首页</a>`;
    expect(await messages({ 'gsgg/b.html': page({ ...SITE, ...COLUMN, ...ARTICLE }, html) })).toEqual([]);
  });

  it('calls a column without a name by its folder', async () => {
    const nameless = page({ ...SITE, ...COLUMN, ColumnName: '' }, '', '');
    expect(await messages({ 'x/index.html': nameless })).toContainEqual(expect.stringContaining('栏目“x/”没有内容'));
  });

  it('finds stale columns by what they are, and a stale home', async () => {
    expect(await messages({}, { asOf: '2021-04-01' })).toEqual([
      expect.stringContaining('index.html site-stale-home error 首页最近一次更新是 2020-10-01'),
    ]);
    expect((await messages({}, { asOf: '2021-04-02' }))[0]).toContain(
      '栏目“公示公告”最近一次更新是 2020-10-01，超过6个月',
    );
    const news = (asOf: string): Promise<string[]> =>
      messages({ 'gsgg/index.html': page({ ...SITE, ...COLUMN, ColumnName: '工作动态' }, '') }, { asOf });
    expect(await news('2020-10-15')).toEqual([]);
    expect(await news('2020-10-16')).toEqual([
      expect.stringContaining('超过2周未更新；'),
      expect.stringContaining('site-stale-home'),
    ]);
  });

  it('applies the patrol rule when asked', async () => {
    const changes: Record<string, string> = {};
    const days = ['2020-10-01', '2020-06-01', '2020-05-01'];
    days.forEach((day, index) => {
      changes[`gsgg/${index}.html`] = page({ ...SITE, ...COLUMN, ...ARTICLE, PubDate: `${day} 08:00` }, '');
    });
    expect(await messages(changes)).toEqual([]);
    expect(await messages(changes, { isPatrol: true })).toEqual([
      expect.stringContaining('在 2020-06-01 与 2020-10-01 之间超过90天'),
    ]);
    expect((await messages({}, { isPatrol: true }))[0]).toContain('只有 1 条信息');
  });

  it('says which page lacks a title', async () => {
    expect(await messages({ 'x.html': page(SITE, '', ' ') })).toEqual([expect.stringContaining('本页没有标题')]);
  });
});

describe('readPage', () => {
  it('bears broken markup', () => {
    const facts = readPage(
      'x.html',
      '<p><a href=a.html>甲<li><a href="b.html">乙</a> 2020.9.30 <table><tr><td><a href=c.html>',
    );
    expect(facts.links.map(({ value }) => value)).toEqual(['a.html', 'b.html', 'c.html']);
    expect(facts.newestDay).toBe('2020-09-30');
    expect(facts.rows).toContainEqual(expect.objectContaining({ href: 'b.html', day: '2020-09-30' }));
  });
});

describe('resolveAddress', () => {
  const base = { hosts: new Set(['www.example.gov.cn']), path: '/zwgk/' };
  it.each([
    ['a.html', 'x/index.html', { type: 'inside', path: 'x/a.html', fragment: '' }],
    ['../a.html#位置', 'x/index.html', { type: 'inside', path: 'a.html', fragment: '位置' }],
    ['../../a.html', 'x/index.html', { type: 'above' }],
    ['..', 'index.html', { type: 'above' }],
    ['/zwgk/a/', 'x/index.html', { type: 'inside', path: 'a/', fragment: '' }],
    ['/bsfw/', 'x/index.html', { type: 'above' }],
    ['//www.example.gov.cn/zwgk/a.html', 'index.html', { type: 'inside', path: 'a.html', fragment: '' }],
    ['https://www.gov.cn/', 'index.html', { type: 'foreign', host: 'www.gov.cn' }],
    ['tel:12345', 'index.html', { type: 'none' }],
    ['http://[', 'index.html', { type: 'none' }],
    ['%zz.html', 'index.html', { type: 'inside', path: '%zz.html', fragment: '' }],
    ['目录/甲.html', '县/index.html', { type: 'inside', path: '县/目录/甲.html', fragment: '' }],
  ])('%s in %s', (address, page, destination) => {
    expect(resolveAddress(address, page, base)).toEqual(destination);
  });
});
