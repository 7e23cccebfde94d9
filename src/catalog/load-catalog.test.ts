import { describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { tempWorkspace } from '../../tests/support/temp-workspace.js';
import type { Catalog } from '../model/catalog.js';
import { locate } from '../source/source-file.js';
import { loadWorkspace } from './load-workspace.js';
import { walkCatalogs } from './walk-catalogs.js';

const FILE = 'catalogs/隆回县/05-义务教育.yaml';
const HEAD = '领域: 义务教育\n县市区: 隆回县\n';

/** Loads one education catalog; findings as `code line:column` or `code cell`. */
async function load(
  text: string | Uint8Array,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<{ found: string[]; messages: string[]; catalog: Catalog | undefined }> {
  const { workspace } = await loadWorkspace(tempWorkspace({ [FILE]: text, ...more }));
  for await (const { loaded } of walkCatalogs(workspace, { counties: ['隆回县'], domains: ['义务教育'] })) {
    const found = loaded.diagnostics.map(({ code, place }) => {
      const range = loaded.source && locate(loaded.source, place);
      return `${code} ${'cell' in place ? place.cell : range ? `${range.line}:${range.column}` : 'file'}`;
    });
    return { found, messages: loaded.diagnostics.map(({ message }) => message), catalog: loaded.catalog };
  }
  throw new Error('the walk has no step');
}

it('says once what a full-width colon within braces does, and not which types would do', async () => {
  const item = '事项: {教育概况: {义务教育学校名录: {目录: [{名称: 甲, 内容: {学校名称：一中, 学校地址: 甲路}}]}}}\n';
  expect((await load(`${HEAD}责任单位: 隆回县教育局\n${item}`)).found).toEqual(['yaml-full-width-colon 4:46']);
});

describe('a catalog', () => {
  it('is mapped to the model', async () => {
    const { found, catalog } = await load(`${HEAD}责任单位: 隆回县教育局
审定: {报审日期: 2020-09-18, 审定日期: 2020-10-12}
事项:
  教育概况:
    义务教育学校名录:
      目录:
        - 名称: 隆回县桃花坪中学
          形成日期: 2020-10-28
          公开渠道: [政府网站, 公开查阅点]
          内容:
            学校名称: 隆回县桃花坪中学
            学校地址: [桃花坪街道, 紫阳路]
            办公电话: {无: 尚未开通}
  政策文件:
    规范性文件:
      目录:
        - 名称: 隆回县义务教育招生办法
          要素: 各类教育政策文件
          文号: 隆教发〔2020〕3号
          有效性: 有效
          附件: 附件/办法.docx
          解读: {名称: 解读, 公开日期: 2020-10-29}
  民办学校信息:
    民办学校办学基本信息: {不涉及: 全县没有民办学校}
地方事项:
  校园安全:
    校车信息: {目录: [{名称: 校车一览, 内容: {数量: 12}}]}
`);
    expect(found).toEqual([]);
    expect(catalog).toMatchObject({
      county: '隆回县',
      responsibleUnit: '隆回县教育局',
      approval: { submitted: '2020-09-18', approved: '2020-10-12' },
      localItems: [{ local: true, category: '校园安全', item: '校车信息', entries: [{ name: '校车一览' }] }],
    });
    const [schools, documents, privateSchools] = catalog?.items ?? [];
    expect(schools?.row?.code).toBe('05-02-03');
    expect(schools?.entries[0]).toMatchObject({
      formed: '2020-10-28',
      channels: ['政府网站', '公开查阅点'],
      attribute: 'proactive',
      content: {
        学校名称: { type: 'text', text: '隆回县桃花坪中学' },
        学校地址: { type: 'list', texts: ['桃花坪街道', '紫阳路'] },
        办公电话: { type: 'none', reason: '尚未开通' },
      },
    });
    expect(documents?.entries[0]?.document).toMatchObject({
      elements: ['各类教育政策文件'],
      validity: 'valid',
      attachments: [{ file: 'catalogs/隆回县/附件/办法.docx' }],
      interpretation: { published: '2020-10-29' },
    });
    expect(privateSchools?.notApplicable).toBe('全县没有民办学校');
  });

  const entry = (line: string): string =>
    `${HEAD}事项:\n  教育概况:\n    义务教育学校名录:\n      目录:\n        - 名称: 桃花坪中学\n          ${line}\n`;

  it.each([
    ['an unknown key', entry('公开日其: 2020-10-01'), 'schema-unknown-key 8:11'],
    ['an unknown element', entry('内容: {学校名: x}'), 'schema-unknown-key 8:16'],
    ['an unknown channel', entry('公开渠道: [政府网占]'), 'schema-enum 8:18'],
    ['a wrong attribute', entry('公开属性: 公开'), 'schema-enum 8:17'],
    ['text for a list', entry('公开渠道: 政府网站'), 'schema-type 8:17'],
    ['another date notation', entry('形成日期: 2020年9月1日'), 'schema-format 8:17'],
    ['a day that is none', entry('形成日期: 2020-02-30'), 'schema-format 8:17'],
    ['no web address', entry('链接: www.longhui.example'), 'schema-format 8:15'],
    ['a blank text', entry('编号: ""'), 'schema-required 8:11'],
    ['full-width colons under 内容', entry('内容:\n            学校名称：桃花坪'), 'yaml-full-width-colon 9:17'],
    ['a missing 领域', '县市区: 隆回县\n', 'schema-required 1:1'],
    ['a file of full-width colons', '领域：义务教育\n', 'yaml-full-width-colon 1:3'],
    ['a list instead of a catalog', '- a\n- b\n', 'schema-type 1:3'],
    ['an entry that is no mapping', `${HEAD}事项: {教育概况: {教育统计数据: {目录: [x]}}}\n`, 'schema-type 3:27'],
    ['GBK bytes', Buffer.from([0xc1, 0xec, 0xd3, 0xf2, 0x3a, 0x20, 0x61, 0x0a]), 'file-encoding 1:1'],
  ])('points at %s', async (_name, text, expected) => {
    const { found } = await load(text);
    expect(found[0]).toBe(expected);
  });

  it('leaves an unknown item to its rule and keeps it as a local one', async () => {
    const { found, catalog } = await load(`${HEAD}事项: {教育概况: {学校名单: {目录: []}}}\n`);
    expect(found).toEqual([]);
    expect(catalog?.localItems).toMatchObject([{ item: '学校名单', local: false }]);
  });

  it('never publishes what has an attribute it cannot read', async () => {
    const { catalog } = await load(entry('公开属性: 不公开'));
    expect(catalog?.items[0]?.entries[0]?.attribute).toBe('withheld');
  });

  it('survives keys named like the prototype', async () => {
    const { catalog } = await load(entry('内容: {__proto__: x, constructor: y}'));
    expect(Object.keys(catalog?.items[0]?.entries[0]?.content ?? {})).toEqual(['__proto__', 'constructor']);
  });
});

describe('a bulk table', () => {
  const using = (file: string): string => `${HEAD}事项: {教育概况: {义务教育学校名录: {数据: ${file}}}}\n`;

  it('gives its entries, from CSV', async () => {
    const { found, catalog } = await load(using('数据/学校.csv'), {
      'catalogs/隆回县/数据/学校.csv':
        '名称,形成日期,公开渠道,学校名称,办公电话\r\n桃花坪中学,2020-09-01,政府网站、其他,桃花坪中学,0739-0000001\r\n,,,,\r\n"山界,中学",2020-09-02,,山界中学,\r\n',
    });
    expect(found).toEqual([]);
    expect(catalog?.items[0]?.entries).toMatchObject([
      { name: '桃花坪中学', formed: '2020-09-01', channels: ['政府网站', '其他'], place: { cell: 'A2' } },
      { name: '山界,中学', place: { cell: 'A4' } },
    ]);
  });

  it('gives its entries, from XLSX, with days that Excel holds as numbers', async () => {
    const sheet = utils.aoa_to_sheet([
      ['名称', '形成日期', '学校名称'],
      ['桃花坪中学', 44104, '桃花坪中学'],
    ]);
    sheet['B2'].z = 'yyyy-mm-dd';
    const book = utils.book_new(sheet, '学校');
    const { found, catalog } = await load(using('数据/学校.xlsx'), {
      'catalogs/隆回县/数据/学校.xlsx': write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array,
    });
    expect(found).toEqual([]);
    expect(catalog?.items[0]?.entries[0]).toMatchObject({
      formed: '2020-09-30',
      place: { file: 'catalogs/隆回县/数据/学校.xlsx', sheet: '学校', cell: 'A2' },
    });
  });

  it.each([
    ['an unknown column', '名称,怪列\nx,y\n', 'schema-unknown-key B1'],
    ['a column twice', '名称,编号,编号\nx,y,z\n', 'schema-unknown-key C1'],
    ['no 名称', '学校名称\nx\n', 'schema-required A1'],
    ['a wrong date', '名称,形成日期\nx,2020年9月\n', 'schema-format B2'],
    ['a wrong word', '名称,公开属性\nx,公开\n', 'schema-enum B2'],
    ['an open quote', '名称\n"x\n', 'data-file file'],
  ])('names the cell of %s', async (_name, csv, expected) => {
    const { found } = await load(using('数据/a.csv'), { 'catalogs/隆回县/数据/a.csv': csv });
    expect(found).toEqual([expected]);
  });

  it.each([
    ['outside the workspace', '../../../../etc/passwd.csv'],
    ['that is not there', '数据/没有.csv'],
    ['of another kind', '数据/a.docx'],
  ])('refuses a file %s, at the key that names it', async (_name, file) => {
    const { found } = await load(using(file));
    expect(found).toEqual(['data-file 3:28']);
  });

  it('refuses bytes that are no workbook', async () => {
    const { found } = await load(using('数据/a.xlsx'), {
      'catalogs/隆回县/数据/a.xlsx': Buffer.from('PK\u0003\u0004junk'),
    });
    expect(found).toEqual(['data-file file']);
  });
});

it('names a 一级事项 that the guide does not know and that has no items for a rule to speak of', async () => {
  const text = `${HEAD}责任单位: 隆回县教育局\n事项:\n  走读班车:\n  招生: 见附表\n  杂项: {}\n`;
  expect((await load(text)).found).toEqual([
    'schema-unknown-key 5:3',
    'schema-unknown-key 6:3',
    'schema-unknown-key 7:3',
  ]);
});
