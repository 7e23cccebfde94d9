import { HtmlValidate } from 'html-validate/node';
import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { day, makeDocument, makeEntry, makeItem, makeRow } from '../../deadlines/model.fixture.js';
import type { Catalog, Entry } from '../../model/catalog.js';
import {
  directoryRow,
  documentRow,
  folderOf,
  makeSite,
  noticeRow,
  published,
  renderSite,
  requestRow,
  schools,
  workspace,
} from './site.fixture.js';

const HOSTILE = [
  '<script>alert("标题")</script>',
  '"引号" \'单引号\' & <b>粗</b> `反引号`={{名}}',
  'javascript:alert(1)',
  '\u202e反向\u2066标题\u0000\u0007',
  '长'.repeat(300),
  '../../../etc/passwd',
  '😀名录/学校\\中学',
  '   ',
];

function hostileCatalog(): Catalog {
  const entries = HOSTILE.map((name) =>
    published({
      name,
      link: 'javascript:alert(1)',
      content: {
        [HOSTILE[0]!]: { type: 'text', text: HOSTILE[1]! },
        学校地址: { type: 'link', href: 'data:text/html,<script>alert(1)</script>', label: HOSTILE[0]! },
        '"on"click=': { type: 'list', texts: HOSTILE },
        空: { type: 'text', text: '' },
        没有: { type: 'none', reason: HOSTILE[3]! },
        文件: { type: 'attachment', file: 'catalogs/隆回县/../../zwgk.config.yaml', label: HOSTILE[0]! },
      },
    }),
  );
  const documents = HOSTILE.map((name, index) =>
    published({
      name,
      id: `D${index}`,
      document: makeDocument({
        documentNumber: HOSTILE[1]!,
        issuer: HOSTILE[0]!,
        validity: 'valid',
        body: HOSTILE.join('\n'),
        attachments: [{ file: 'catalogs/隆回县/附件/<b>.pdf', label: HOSTILE[0]! }],
        interpretation: { name: HOSTILE[0]!, link: 'vbscript:x' },
      }),
    }),
  );
  return schools(entries, {
    responsibleUnit: HOSTILE[0]!,
    items: [
      makeItem({ row: directoryRow, entries }),
      makeItem({ row: documentRow, entries: documents }),
      makeItem({ row: noticeRow, entries: documents.slice(0, 3) }),
    ],
    localItems: [makeItem({ row: undefined, category: HOSTILE[0]!, item: HOSTILE[5]!, entries })],
  });
}

async function validate(files: Map<string, string>): Promise<string[]> {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], elements: ['html5'] });
  const faults: string[] = [];
  for (const [path, text] of files) {
    if (!path.endsWith('.html')) continue;
    const report = await validator.validateString(text, path);
    for (const { messages } of report.results) {
      for (const { line, ruleId, message } of messages) {
        faults.push(`${path}:${line} ${ruleId}: ${message} | ${text.split('\n')[line - 1]?.slice(0, 160)}`);
      }
    }
  }
  return faults;
}

/** Links inside the site that lead nowhere, and links out of it. */
function links(files: Map<string, string>): { dead: string[]; outward: string[] } {
  const dead: string[] = [];
  const outward: string[] = [];
  for (const [path, text] of files) {
    if (!path.endsWith('.html')) continue;
    for (const [, address = ''] of text.matchAll(/(?:href|src|action)="([^"]*)"/gu)) {
      if (/^[a-z][a-z0-9+.-]*:/iu.test(address) || address.startsWith('//')) outward.push(address);
      else {
        const [target = '', anchor] = address.split('#');
        const to = target === '' ? path : posix.normalize(posix.join(posix.dirname(path), target));
        const found = files.get(to);
        if (found === undefined || (anchor && !found.includes(`id="${anchor}"`))) dead.push(`${path} -> ${address}`);
      }
    }
  }
  return { dead, outward };
}

describe('a site of hostile texts', () => {
  let files: Map<string, string>;
  beforeAll(() => {
    files = renderSite(hostileCatalog());
  });

  it('is valid HTML on every page', async () => {
    expect(await validate(files)).toEqual([]);
  }, 60_000);

  it('has no dead link, none that runs a script, and no markup of the county', () => {
    const { dead, outward } = links(files);
    expect(dead).toEqual([]);
    expect(outward.filter((address) => !address.startsWith('https://'))).toEqual([]);
    for (const [path, text] of files) {
      if (!path.endsWith('.html')) continue;
      expect(text.match(/<script(?! src="[./]*assets\/[a-z]+\.js"(?: defer)?>)/gu)).toBeNull();
      expect(text).not.toMatch(/\son[a-z]+=|<b>|style="/u);
      expect(text).toContain("default-src 'none'; script-src 'self'");
      // eslint-disable-next-line no-control-regex -- control characters are what it looks for
      expect(text).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/u);
    }
  });

  it('hands out no file from outside the county', () => {
    expect([...files.keys()].filter((path) => path.startsWith('files/'))).toEqual([]);
  });

  it('keeps every page under 60 kB, the style sheet and the script under 20 kB each', () => {
    const sizes = [...files].filter(([path]) => path.endsWith('.html')).map(([, text]) => Buffer.byteLength(text));
    expect(Math.max(...sizes)).toBeLessThan(60_000);
    expect(Buffer.byteLength(files.get('assets/site.css')!)).toBeLessThan(20_000);
    expect(Buffer.byteLength(files.get('assets/site.js')!)).toBeLessThan(20_000);
  });
});

describe('the script of the site', () => {
  it('has no word that a browser of 2017 does not know, since one would keep it from reading any', () => {
    const script = renderSite(schools([])).get('assets/site.js')!;
    // ES2018 and later: lookbehind and named groups, spread of objects, catch without a name, ?. and ??, newer methods.
    for (const word of [
      /\?\.(?!\d)/u,
      /\?\?/u,
      /\(\?</u,
      /catch \{/u,
      /\{ \.\.\./u,
      /\.(?:at|flat|flatMap|replaceAll|matchAll)\(/u,
    ])
      expect(script).not.toMatch(word);
  });
});

describe('what is not public', () => {
  const secret = (mark: string, change: Parameters<typeof makeEntry>[0]): Entry =>
    makeEntry({
      name: `秘密${mark}`,
      days: ['2020-10-01', '2020-10-15'],
      content: { 学校地址: { type: 'text', text: `秘密${mark}` } },
      ...change,
    });
  const entries = [
    published({ name: '滩头镇中心小学' }),
    secret('不予公开', { attribute: 'withheld', attributeStated: true, reason: '秘密理由', reasonBasis: '秘密依据' }),
    secret('依申请', { attribute: 'on-request', attributeStated: true }),
    secret('未公开', { days: ['2020-11-01'] }),
    secret('以后公开', { days: ['2020-11-01', '2020-11-16'] }),
  ];
  const catalog = schools(entries, {
    items: [
      makeItem({ row: directoryRow, entries }),
      makeItem({ row: requestRow, entries: [secret('依申请事项', {})] }),
    ],
  });
  const isLeaked = (files: Map<string, string>, mark: string): boolean =>
    [...files].some(([path, text]) => text.includes(`秘密${mark}`) || path.includes(`秘密${mark}`));

  it('is on no page, in no index, feed or data file', () => {
    const files = renderSite(catalog);
    expect([...files.values()].some((text) => text.includes('滩头镇中心小学'))).toBe(true);
    expect(isLeaked(files, '')).toBe(false);
  });

  it('is all of a catalog that is not approved by the day', () => {
    for (const approval of [{}, { approved: day('2020-11-16') }]) {
      const files = renderSite({ ...catalog, approval });
      expect([...files.values()].some((text) => text.includes('滩头镇'))).toBe(false);
      expect(isLeaked(files, '')).toBe(false);
      expect(files.get('longhui/compulsory-education/index.html')).toContain('尚未审定');
    }
  });

  it('stays away even from drafts when it is not 主动公开', () => {
    const files = renderSite({ ...catalog, approval: {} }, makeSite({ withDrafts: true }));
    for (const mark of ['不予公开', '依申请', '依申请事项']) expect(isLeaked(files, mark)).toBe(false);
    for (const mark of ['未公开', '以后公开']) expect(isLeaked(files, mark)).toBe(true);
    expect(files.get('longhui/compulsory-education/05-02-03/index.html')).toContain('草稿预览');
  });
});

describe('permalinks', () => {
  const pagesOf = (entries: readonly Entry[]): Map<string, string> =>
    new Map([...renderSite(schools(entries))].filter(([path]) => /05-02-03\/[en]-/u.test(path)));

  it('stay when others come or go, and each page shows its own entry', () => {
    const names = ['桃花坪中学', '万和实验学校', '六都寨镇中心小学'];
    const all = pagesOf(names.map((name) => published({ name })));
    const fewer = pagesOf([published({ name: names[2]! })]);
    expect(all.size).toBe(3);
    for (const [path, text] of fewer) {
      expect(all.has(path)).toBe(true);
      expect(text).toContain('<h1>六都寨镇中心小学</h1>');
    }
  });

  it('are the same in whatever order entries stand, with one put before, and with one left out', () => {
    const numbered = { id: 'xinning-001', name: '同名学校' };
    const entries = [...['甲', '乙', '丙/..', '同名学校'].map((name) => published({ name })), published(numbered)];
    const paths = (list: readonly Entry[]): string[] => [...pagesOf(list).keys()].toSorted();
    const all = paths(entries);
    expect(all).toHaveLength(5);
    expect(paths(entries.toReversed())).toEqual(all);
    const withOneMore = paths([published({ name: '新来的学校' }), ...entries]);
    expect(withOneMore.filter((path) => all.includes(path))).toEqual(all);
    for (const [index] of entries.entries()) {
      const fewer = paths(entries.filter((_entry, other) => other !== index));
      expect(fewer).toHaveLength(4);
      expect(all).toEqual(expect.arrayContaining(fewer));
    }
  });

  it('are shared by entries that nothing tells apart, 20 to a page', () => {
    const twin = (address: string): Entry => published({ content: { 学校地址: { type: 'text', text: address } } });
    const pages = pagesOf(Array.from({ length: 25 }, (_, index) => twin(`桃洪镇${index}号`)));
    expect([...pages.keys()].map((path) => path.replace(/e-[0-9a-f]{12}/u, 'e-…'))).toEqual([
      'longhui/compulsory-education/05-02-03/e-….html',
      'longhui/compulsory-education/05-02-03/e-…_2.html',
    ]);
    const [first, second] = [...pages.values()];
    expect(first).toContain('桃洪镇19号');
    expect(first).not.toContain('桃洪镇20号');
    expect(second).toContain('id="r25"');
    const numbers = [...pages.values()].flatMap((text) => text.match(/05-02-03\/\d{4}\/[0-9a-f]{12}(?:-\d+)?/gu) ?? []);
    expect(new Set(numbers).size).toBe(25); // an 索引号 of its own for each
  });
});

/** What every page loads beside itself. */
const always = (files: Map<string, string>): number =>
  Buffer.byteLength(files.get('assets/site.css')!) + Buffer.byteLength(files.get('assets/site.js')!);

describe('pages', () => {
  it('say why an item is 不涉及', () => {
    const catalog = schools([], {
      items: [makeItem({ row: noticeRow, notApplicable: '全县无民办义务教育学校' })],
    });
    const files = renderSite(catalog);
    expect(files.get('longhui/compulsory-education/index.html')).toContain('全县无民办义务教育学校');
    expect(files.get('longhui/compulsory-education/05-02-01/index.html')).toContain('全县无民办义务教育学校');
  });

  it('offer a domain that has nothing to read as no column, and say where it stands and what is awaited', () => {
    const plan = {
      ...workspace.plan,
      milestones: [
        { id: 'detail', name: '明细', due: day('2020-11-14'), scope: 'all-counties' as const, at: '/节点/0' },
      ],
    };
    const site = makeSite({}, { ...workspace, plan });
    const pageOf = (approval: Catalog['approval'], path = 'longhui/compulsory-education/index.html'): string =>
      renderSite(schools([], { approval }), site).get(path)!;
    const home = pageOf({ submitted: day('2020-09-18') }, 'longhui/index.html');
    expect(home).not.toContain('<ol class="domains">');
    expect(home).toContain(
      '<li><a href="../longhui/compulsory-education/index.html">义务教育</a><span class="state begun">已报审</span>',
    );
    expect(home).toContain('已经报审，审定后公开');
    const page = pageOf({ submitted: day('2020-09-18') });
    expect(page).toContain('<title>义务教育：情况说明 - 隆回县');
    // By its tags the page belongs to the county's column.
    expect(page).toContain('<meta name="ColumnName" content="隆回县政府信息公开">');
    expect(page).toMatch(/情况说明（截至 <time[^>]*>2020-11-15<\/time>）：本领域的公开目录尚未审定：已经报审/u);
    expect(page).toMatch(/应在 <time[^>]*>2020-11-14<\/time> 前公开，已经逾期。/u);
    expect(pageOf({ approved: day('2020-10-12') })).toContain('本领域的公开目录已经审定：');
    expect(pageOf({}, 'site-map.html')).not.toContain('longhui/compulsory-education/');
  });

  it('show a domain as a column again once it has something, were it only why it has not', () => {
    for (const catalog of [
      schools([published()]),
      schools([], { items: [makeItem({ row: noticeRow, notApplicable: '全县无民办学校' })] }),
    ]) {
      const files = renderSite(catalog);
      expect(files.get('longhui/index.html')).toContain('<ol class="domains">');
      expect(files.get('longhui/index.html')).not.toContain('尚未公开的领域');
      expect(files.get('longhui/compulsory-education/index.html')).toContain(
        '<meta name="ColumnName" content="义务教育">',
      );
      expect(files.get('site-map.html')).toContain('longhui/compulsory-education/');
      // The other county has nothing.
      expect(files.get('chengbu/index.html')).toContain('尚未公开的领域');
      expect(links(files).dead).toEqual([]);
    }
  });

  it('list the newest entries of a domain across the counties, with their days', () => {
    const page = renderSite(schools([published({ name: '桃花坪中学' })])).get(
      'domains/compulsory-education/index.html',
    )!;
    expect(page).toMatch(
      /<a href="..\/..\/longhui\/compulsory-education\/05-02-03\/e-\w+\.html">桃花坪中学<\/a><span class="quiet">隆回县<\/span><time datetime="2020-11-01">/u,
    );
    expect(renderSite(undefined).get('domains/compulsory-education/index.html')).toContain('情况说明（截至');
  });

  it('have a banner in a sample county and none in a real one', () => {
    const files = renderSite(schools([published()]));
    for (const [path, text] of files) {
      if (path.startsWith('longhui/') && path.endsWith('.html')) expect(text).toContain('示例数据');
      if (path.startsWith('chengbu/') && path.endsWith('.html')) expect(text).not.toContain('示例数据');
    }
  });

  it('carry the tags of the site, the column and the article', () => {
    const files = renderSite(schools([published()]));
    const [, entry] = [...files].find(([path]) => path.includes('05-02-03/e-'))!;
    for (const tag of [
      '<meta name="SiteName" content="邵阳市人民政府">',
      '<meta name="SiteDomain" content="www.example.gov.cn">',
      '<meta name="SiteIDCode" content="4305000001">',
      '<meta name="ColumnName" content="义务教育学校名录">',
      '<meta name="ColumnType" content="法定主动公开内容">',
      '<meta name="ArticleTitle" content="隆回县桃花坪中学">',
      '<meta name="PubDate" content="2020-11-01 00:00">',
      '<meta name="ContentSource" content="隆回县教育局">',
    ]) {
      expect(entry).toContain(tag);
    }
    for (const [path, text] of files) if (path.endsWith('.html')) expect(text).toContain('<meta name="ColumnName"');
  });

  it('mark a telephone number as one that is not parted over two lines, and a text not', () => {
    const content = {
      学校地址: { type: 'text', text: '桃洪镇1号' },
      办公电话: { type: 'text', text: '0739-0000001' },
    } as const;
    const list = renderSite(schools([published({ content })])).get('longhui/compulsory-education/05-02-03/index.html');
    expect(list).toContain('<td class="count">0739-0000001</td>');
    expect(list).toContain('<td>桃洪镇1号</td>');
  });

  it('page a long list at 100', () => {
    const entries = Array.from({ length: 250 }, (_, index) => published({ name: `第${index}所学校` }));
    const files = renderSite(schools(entries));
    const pages = ['index', 'page-2', 'page-3'].map((name) =>
      files.get(`longhui/compulsory-education/05-02-03/${name}.html`)!,
    );
    expect(pages.map((text) => text.match(/<tr><th scope="row"/gu)?.length)).toEqual([100, 100, 50]);
    expect(pages[1]).toContain('<a href="page-3.html" rel="next">');
    expect(links(files).dead).toEqual([]);
  });

  it('hold fewer than 100 where entries are long, so that none is heavier than 60 kB, and lose none', () => {
    const long = { type: 'text', text: '办理流程说明'.repeat(70) } as const;
    const entries = Array.from({ length: 130 }, (_, index) =>
      published({ name: `第${index}所学校`, content: { 学校地址: long, 办学层次: long } }),
    );
    const files = renderSite(schools(entries));
    const pages = [...files].filter(([path]) => /05-02-03\/(?:index|page-\d+)\.html$/u.test(path));
    expect(pages.length).toBeGreaterThan(2);
    for (const [path, text] of pages) {
      expect(Buffer.byteLength(text) + always(files), path).toBeLessThan(60_000);
    }
    expect(pages.flatMap(([, text]) => text.match(/<tr><th scope="row"/gu) ?? [])).toHaveLength(130);
    expect(pages[0]?.[1]).toContain(`共 130 条`);
  });

  it('are light too where many short cells and many empty ones stand on a page', () => {
    const row = makeRow({ elements: Array.from({ length: 8 }, (_, index) => `要素${index}`) });
    const cell = { type: 'text', text: '桃洪镇桃花坪街道办事处' } as const;
    const content = { 要素0: cell, 要素1: cell, 要素2: cell, 要素3: cell };
    const entries = Array.from({ length: 250 }, (_, index) => published({ name: `第${index}所学校`, content }));
    const files = renderSite(schools([], { items: [makeItem({ row, entries })] }));
    const pages = [...files].filter(([path]) => /05-02-03\/(?:index|page-\d+)\.html$/u.test(path));
    for (const [path, text] of pages) {
      expect(Buffer.byteLength(text) + always(files), path).toBeLessThan(60_000);
    }
    expect(pages.flatMap(([, text]) => text.match(/<tr><th scope="row"/gu) ?? [])).toHaveLength(250);
  });

  it('are the same bytes twice', () => {
    const make = (): string => JSON.stringify([...renderSite(hostileCatalog())]);
    expect(make()).toBe(make());
  });

  it('are only the body of the column as fragments', () => {
    const files = renderSite(schools([published()]), makeSite({ isFragment: true }));
    const text = files.get('longhui/compulsory-education/05-02-03/index.html')!;
    expect(text.startsWith('<div class="zwgk-column"')).toBe(true);
    expect(text).not.toMatch(/<html|<head|<body|<footer/u);
    expect(text).toContain('隆回县桃花坪中学');
  });

  it('lead nowhere outside at a kiosk', () => {
    const entry = published({ link: 'https://www.example.gov.cn/1.html' });
    const kiosk = renderSite(schools([entry]), makeSite({ isKiosk: true }));
    expect(links(kiosk).outward).toEqual([]);
    expect(links(renderSite(schools([entry]))).outward).toContain('https://www.example.gov.cn/1.html');
  });
});

describe('the progress board', () => {
  it('stays light with many counties: a mark for each domain of each, in few shapes', () => {
    const text = renderSite(schools([published()])).get('progress/index.html')!;
    const rows = [...text.matchAll(/<text class="mid" x="([^"]*)" y="\d+">([^<]*)<\/text>/gu)];
    expect(rows.length).toBeGreaterThan(1);
    for (const [, places = '', marks = ''] of rows) expect(places.split(' ')).toHaveLength(marks.length);
    expect(text.match(/<path class="(?:none|begun|under-way|done)"/gu)!.length).toBeLessThanOrEqual(4);
  });
});

describe('the layout', () => {
  it('refuses two counties, or a county and a page, on one address', () => {
    for (const slug of ['chengbu', 'search', '../x', 'A']) {
      const counties = workspace.plan.counties.map((county, index) => (index === 0 ? { ...county, slug } : county));
      expect(() => makeSite({}, { ...workspace, plan: { ...workspace.plan, counties } })).toThrow('不能用作网址');
    }
  });
});

describe('the search page', () => {
  const helpOf = (files: Map<string, string>): string =>
    /class="search-help"[^>]*>(.*?)<\/p>/su.exec(files.get('search/index.html') ?? '')?.[1] ?? '';

  it('shows by a title of this site how initials are searched', () => {
    expect(
      helpOf(renderSite(schools([published({ name: '2020年名录' }), published({ name: '桃花坪中学' })]))),
    ).toContain('例如“thpzx”可找到“桃花坪中学”');
  });

  it('shows it by none where no title is fit', () => {
    expect(helpOf(renderSite(schools([published({ name: '关于印发2020年通知' })])))).not.toContain('例如');
    expect(helpOf(renderSite(undefined))).toContain('拼音首字母');
  });
});

describe('the way to apply', () => {
  it('is linked where the county has a portal, but not at a kiosk', () => {
    expect(renderSite(undefined).get('longhui/request.html')).toContain(
      '<a href="https://www.example.gov.cn/longhui/" rel="external">到门户网站申请</a>',
    );
    expect(renderSite(undefined).get('chengbu/request.html')).not.toContain('到门户网站申请');
    expect(renderSite(undefined, makeSite({ isKiosk: true })).get('longhui/request.html')).not.toContain(
      '到门户网站申请',
    );
  });
});

describe('the home of the city', () => {
  it('has its tiles row by row, and says once below what the foot says too', () => {
    const tiles = ['2,0', '0,1', '1,0'].map((at) => at.split(',').map(Number) as [number, number]); // column, row
    const counties = tiles.map((tile, index) => ({
      ...workspace.plan.counties[0]!,
      name: `${index}县`,
      shortName: `${index}县`,
      slug: `c${index}`,
      tile,
    }));
    const changed = {
      ...workspace,
      plan: { ...workspace.plan, counties },
      counties: counties.map((county) => folderOf(county)),
    };
    const text = renderSite(undefined, makeSite({}, changed)).get('index.html')!;
    expect([...text.matchAll(/<li class="c(\d) r(\d)">/gu)].map(([, column, row]) => `${column},${row}`)).toEqual([
      '1,0',
      '2,0',
      '0,1',
    ]);
    expect(text.match(/>网站地图</gu)).toHaveLength(2);
  });
});
