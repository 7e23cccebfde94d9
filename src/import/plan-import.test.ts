import { describe, expect, it } from 'vitest';
import { read, utils, write } from 'xlsx';
import { changedLines, fillIn, importInto, sheetOf, templateOf, type Typed } from '../../tests/workbook/fill-in.js';
import { sampleGuide } from '../../tests/workbook/sample-catalog.js';

const guide = sampleGuide();
const HEAD =
  '# yaml-language-server: $schema=x\n领域: 义务教育   # 领域\n县市区: 隆回县\n责任单位: 隆回县教育局\n事项:\n';
const CATALOG = `${HEAD}  政策文件:
    教育法律:
      目录:
        - 名称: 中华人民共和国教育法
          要素: 中华人民共和国教育法
          附件: 附件/a.pdf   # 原文
          解读: {名称: 一图读懂, 公开日期: 2020-10-01}
  教育概况:
    # 名录，每年更新
    义务教育学校名录:
      公开主体: "隆回县教育局"
      目录:

        - 名称: 甲校   # 城区
          形成日期: '2020-09-28'
          内容:
            学校名称: 甲校
            学校地址: "桃花坪街道"
            办公电话: 0739-0000001 # 总机
            # 招生另发
            办学层次:
              - 小学
              - 初中
        - {名称: 乙校, 公开渠道: [政府网站], 内容: {学校名称: 乙校}}
        - 名称: 丙校
    教育统计数据:
      数据: 数据/统计.csv
  民办学校信息:
    民办学校办学基本信息:
      不涉及: 全县没有民办学校
地方事项: {}
# 完
`;
const template = templateOf(guide, CATALOG);
/** Columns of 05-02-03: A 名称, B 形成日期, C 公开日期, D 学校名称, E 学校地址, F 办学层次, G 办学类型, H 办公电话, I 公开渠道, J 链接. */
const SCHOOLS = '05-02-03';

async function clerk(typed: Typed, more: { isReplacing?: boolean; catalog?: string } = {}) {
  const { catalog = CATALOG, isReplacing = false } = more;
  const plan = await importInto(guide, catalog, fillIn(template, typed), { isReplacing });
  return { ...plan, lines: changedLines(catalog, plan.text) };
}

describe('a workbook that comes back', () => {
  it.each(['xlsx', 'biff8'] as const)('changes nothing when nobody has typed, as %s', async (kind) => {
    const { text, diagnostics, items } = await importInto(guide, CATALOG, fillIn(template, {}, kind));
    expect(diagnostics).toEqual([]);
    expect(text).toBe(CATALOG);
    expect(items.reduce((sum, item) => sum + item.unchanged, 0)).toBe(4);
  });

  it('changes the line of a cell, in its style, with its comment', async () => {
    expect((await clerk({ [SCHOOLS]: { H6: '0739-0000002' } })).lines).toEqual([
      '-             办公电话: 0739-0000001 # 总机',
      '+             办公电话: 0739-0000002 # 总机',
    ]);
    expect((await clerk({ [SCHOOLS]: { E6: '花门街道' } })).lines).toEqual([
      '-             学校地址: "桃花坪街道"',
      '+             学校地址: "花门街道"',
    ]);
    expect((await clerk({ [SCHOOLS]: { B6: '2020年9月30日' } })).lines).toEqual([
      "-           形成日期: '2020-09-28'",
      "+           形成日期: '2020-09-30'",
    ]);
    expect((await clerk({ [SCHOOLS]: { I7: '政府网站、公开查阅点' } })).lines).toEqual([
      '-         - {名称: 乙校, 公开渠道: [政府网站], 内容: {学校名称: 乙校}}',
      '+         - {名称: 乙校, 公开渠道: [政府网站, 公开查阅点], 内容: {学校名称: 乙校}}',
    ]);
  });

  it('adds what is new to an entry, and new entries behind the last one', async () => {
    const { lines } = await clerk({ [SCHOOLS]: { C8: 44_117, H8: '0739-0000003', A9: '=丁校', G9: '【无】未定' } });
    expect(lines).toEqual([
      '+           公开日期: 2020-10-13',
      '+           内容:',
      '+             办公电话: 0739-0000003',
      '+         - 名称: =丁校',
      '+           内容:',
      '+             办学类型:',
      '+               无: 未定',
    ]);
  });

  it('writes documents with their files and readings', async () => {
    const typed = { '05-01-01': { I6: '附件/a.pdf\n附件/b.pdf【说明】修正案', K6: 'https://a.example/1.html' } };
    expect((await clerk(typed)).lines).toEqual([
      '-           附件: 附件/a.pdf   # 原文',
      '-           解读: {名称: 一图读懂, 公开日期: 2020-10-01}',
      '+           附件:   # 原文',
      '+             - 附件/a.pdf',
      '+             - 附件: 附件/b.pdf',
      '+               说明: 修正案',
      '+           解读: {名称: 一图读懂, 公开日期: 2020-10-01, 链接: "https://a.example/1.html"}',
    ]);
  });

  it('says 不涉及, or puts entries in its place', async () => {
    expect((await clerk({ '05-02-01': { B4: '不适用' } })).lines).toEqual([
      '+     教育事业发展主要情况:',
      '+       不涉及: 不适用',
    ]);
    expect((await clerk({ '05-03-01': { B4: undefined, A6: '私立一小' } })).lines).toEqual([
      '-       不涉及: 全县没有民办学校',
      '+       目录:',
      '+         - 名称: 私立一小',
    ]);
  });

  it('keeps rows that are gone and cells that are empty, which --replace empties', async () => {
    const without = await clerk({
      [SCHOOLS]: { A7: undefined, B7: undefined, D7: undefined, I7: undefined, H6: undefined },
    });
    expect(without.lines).toEqual([]);
    expect(without.items.find(({ form }) => form.row?.code === SCHOOLS)).toMatchObject({
      kept: 1,
      unchanged: 2,
      changed: 0,
    });
    const replaced = await clerk({ [SCHOOLS]: { H6: undefined, F6: undefined } }, { isReplacing: true });
    expect(replaced.lines).toEqual([
      '-             办公电话: 0739-0000001 # 总机',
      '-             # 招生另发',
      '-             办学层次:',
      '-               - 小学',
      '-               - 初中',
      '+             # 招生另发',
    ]);
  });
});

describe('a catalog that others have changed meanwhile', () => {
  const changed = CATALOG.replace('0739-0000001', '0739-0000009').replace('        - 名称: 丙校\n', '');

  it('keeps their changes where the clerk made none', async () => {
    const { lines, said } = await clerk({ [SCHOOLS]: { E6: '花门街道' } }, { catalog: changed });
    expect(said).toEqual([]);
    expect(lines).toEqual(['-             学校地址: "桃花坪街道"', '+             学校地址: "花门街道"']);
  });

  it('tells of a cell that both have changed, and of a row that is gone', async () => {
    const typed = { [SCHOOLS]: { H6: '0739-0000002', H8: '0739-0000003' } };
    const { text, said } = await clerk(typed, { catalog: changed });
    expect(text).toBe(changed);
    expect(said).toEqual([
      expect.stringMatching(/^05-02-03!H6 “办公电话”.*已改成“0739-0000009”.*--replace/u),
      expect.stringMatching(/^05-02-03!A8 “丙校”.*已从目录里删去/u),
    ]);
    const replaced = await clerk(typed, { catalog: changed, isReplacing: true });
    expect(replaced.text).toContain('办公电话: 0739-0000002 # 总机');
    expect(replaced.text).toContain('- 名称: 丙校\n          内容:\n            办公电话: 0739-0000003\n');
  });
});

describe('what is wrong is said with its cell, and nothing is written', () => {
  it.each<[string, Typed, RegExp]>([
    ['no day', { [SCHOOLS]: { B6: '2020年9月' } }, /^05-02-03!B6 “形成日期”的“2020年9月”不是完整的日期/u],
    ['no day of the calendar', { [SCHOOLS]: { C9: '2020-02-30', A9: '丁' } }, /^05-02-03!C9 “公开日期”/u],
    ['no link', { [SCHOOLS]: { J6: 'www.a.example' } }, /^05-02-03!J6 “链接”.*不是网址/u],
    ['no link in a value', { [SCHOOLS]: { E6: '【链接】a.example' } }, /^05-02-03!E6 “链接”.*不是网址/u],
    ['an unknown channel', { [SCHOOLS]: { I6: '政府网站、公开查阅店' } }, /^05-02-03!I6 .*是不是“公开查阅点”/u],
    [
      'an unknown 要素',
      { '05-01-01': { B6: '教育法' } },
      /^05-01-01!B6 “要素”不能写“教育法”，是不是“中华人民共和国教育法”/u,
    ],
    ['an unknown 有效性', { '05-01-01': { E6: '生效' } }, /^05-01-01!E6 “有效性”不能写“生效”/u],
    [
      'an unknown column',
      { [SCHOOLS]: { H5: '办公电话号码' } },
      /^05-02-03!H5 不认识“办公电话号码”这一列，是不是“办公电话”/u,
    ],
    ['a column twice', { [SCHOOLS]: { H5: '学校地址' } }, /^05-02-03!H5 “学校地址”这一列出现了两次/u],
    [
      'no column of names',
      { [SCHOOLS]: { A5: '单位名称' } },
      /^05-02-03!A5 表头没有“名称”这一列（“单位名称”应改为“名称”）/u,
    ],
    [
      'no header',
      {
        [SCHOOLS]: {
          A5: undefined,
          B5: undefined,
          C5: undefined,
          D5: undefined,
          E5: undefined,
          F5: undefined,
          G5: undefined,
          H5: undefined,
          I5: undefined,
          J5: undefined,
          K5: undefined,
          L5: undefined,
          M5: undefined,
        },
      },
      /^05-02-03!A1 找不到表头/u,
    ],
    ['a row without a name', { [SCHOOLS]: { H9: '0739-0000003' } }, /^05-02-03!A9 这一行没有名称/u],
    [
      'a number that has lost digits',
      { [SCHOOLS]: { G6: 430_522_196_503_124_500 } },
      /^05-02-03!G6 这一格是数字.*15位/u,
    ],
    ['【无】 without a reason', { [SCHOOLS]: { G6: '【无】' } }, /^05-02-03!G6 【无】后面没有理由/u],
    ['【附件】 without a file', { [SCHOOLS]: { G6: '【附件】' } }, /^05-02-03!G6 【附件】后面没有文件/u],
    ['a reading without a name', { '05-01-02': { A6: '办法', L6: '2020-10-01' } }, /^05-01-02!J6 .*“解读名称”/u],
    ['both 不涉及 and rows', { [SCHOOLS]: { B4: '没有' } }, /^05-02-03!B4 写了“不涉及”，下面又填了3条/u],
    ['rows under 不涉及', { '05-03-01': { A6: '私立一小' } }, /^05-03-01!B4 写了“不涉及”，下面又填了1条/u],
    ['rows of a table elsewhere', { '05-02-02': { A6: '2020年' } }, /^05-02-02!A6 这个事项的记录在“数据\/统计.csv”里/u],
    [
      'another county’s sheet',
      { [SCHOOLS]: { B2: '新宁县 / 义务教育 / 05-02-03 / 教育概况 / 义务教育学校名录' } },
      /^05-02-03!B2 这张表是“新宁县/u,
    ],
    [
      'an item that nobody knows',
      { [SCHOOLS]: { B2: '隆回县 / 义务教育 / 05-02-99 / 教育概况 / 义务教育学校名录' } },
      /^05-02-03!B2 对不上任何事项，是不是/u,
    ],
  ])('%s', async (_name, typed, sentence) => {
    const { text, said } = await clerk(typed);
    expect(text).toBe(CATALOG);
    expect(said).toEqual([expect.stringMatching(sentence)]);
    expect(said[0]).toMatch(/。$/u);
  });

  it('leaves what was wrong before to lint', async () => {
    const catalog = CATALOG.replace("'2020-09-28'", '2020年9月').replace('[政府网站]', '[网站]');
    const { text, diagnostics } = await importInto(
      guide,
      catalog,
      fillIn(templateOf(guide, catalog), { [SCHOOLS]: { H8: '1' } }),
    );
    expect(diagnostics).toEqual([]);
    expect(changedLines(catalog, text)).toEqual(['+           内容:', '+             办公电话: "1"']);
  });
});

describe('entries of one name', () => {
  const catalog = `${HEAD}  教育概况:\n    义务教育学校名录:\n      目录:\n        - 名称: 公示\n          形成日期: 2020-01-01\n        - 名称: 公示\n          形成日期: 2020-02-01\n`;
  const two = templateOf(guide, catalog);

  it('are told apart by what they are, however they are sorted', async () => {
    const typed = { [SCHOOLS]: { B6: '2020-02-01', B7: '2020-01-01', H7: '0739-0000001' } };
    const { text } = await importInto(guide, catalog, fillIn(two, typed));
    expect(changedLines(catalog, text)).toEqual(['+           内容:', '+             办公电话: 0739-0000001']);
    expect(text).toContain('2020-01-01\n          内容:');
  });

  it('are asked about when nobody can tell', async () => {
    const { text, said } = await importInto(
      guide,
      catalog,
      fillIn(two, { [SCHOOLS]: { B6: '2020-03-01', B7: '2020-04-01', A8: '公示' } }),
    );
    expect(text).toBe(catalog);
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(/^05-02-03!A6 叫“公示”的表里有3条对不上，目录里有2条/u);
  });

  it('go by 编号 where they have one', async () => {
    const coded = catalog.replace('- 名称: 公示', '- 编号: A1\n          名称: 公示');
    const { text } = await importInto(guide, coded, fillIn(templateOf(guide, coded), { [SCHOOLS]: { A6: '新名称' } }));
    expect(changedLines(coded, text)).toEqual(['-           名称: 公示', '+           名称: 新名称']);
  });

  it('may not share a 编号', async () => {
    const coded = catalog.replace('- 名称: 公示', '- 编号: A1\n          名称: 公示');
    const { said } = await importInto(guide, coded, fillIn(templateOf(guide, coded), { [SCHOOLS]: { B7: 'A1' } }));
    expect(said).toEqual([expect.stringMatching(/^05-02-03!B7 编号“A1”在 B6 已经用过/u)]);
  });
});

describe('tables of others', () => {
  const foreign = (rows: readonly (readonly (string | number)[])[], merges: readonly string[] = []): Uint8Array => {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Sheet1');
    return write(book, { type: 'buffer', bookType: 'xlsx' });
  };

  it('may have a title, serial numbers, merged cells, blank lines, sums and remarks', async () => {
    const bytes = foreign(
      [
        ['隆回县义务教育学校名录'],
        [],
        ['序号', '*名称', '形成日期', '办学\n层次', '办公电话（选填）'],
        [1, '丁校', '2020.9.30', '小学', '0739-0000004'],
        [],
        [2, '戊校', 44_104, '', 7_390_000_005],
        ['合 计', '', '', '2所', ''],
        ['注：数据来自年报'],
      ],
      ['A1:E1', 'D4:D6'],
    );
    const { text, said, items } = await importInto(guide, CATALOG, bytes, { item: SCHOOLS });
    expect(said).toEqual([]);
    expect(changedLines(CATALOG, text)).toEqual([
      '+         - 名称: 丁校',
      '+           形成日期: 2020-09-30',
      '+           内容:',
      '+             办学层次: 小学',
      '+             办公电话: 0739-0000004',
      '+         - 名称: 戊校',
      '+           形成日期: 2020-09-30',
      '+           内容:',
      '+             办学层次: 小学',
      '+             办公电话: "7390000005"',
    ]);
    expect(items[0]?.notes).toEqual(['Sheet1!A7 是合计行，没有导入。', 'Sheet1!A8 是表外的说明，没有导入。']);
  });

  it('may not merge names', async () => {
    const bytes = foreign(
      [
        ['名称', '形成日期'],
        ['丁校', '2020-09-30'],
        ['', '2020-10-30'],
      ],
      ['A2:A3'],
    );
    const { said } = await importInto(guide, CATALOG, bytes, { item: SCHOOLS });
    expect(said).toEqual([expect.stringMatching(/^Sheet1!A2 “名称”合并了2行单元格/u)]);
  });

  it('need to say of which item they are', async () => {
    const { said } = await importInto(
      guide,
      CATALOG,
      foreign([
        ['名称', '形成日期'],
        ['丁校', '2020-09-30'],
      ]),
    );
    expect(said).toEqual([expect.stringMatching(/^Sheet1!A1 对不上任何事项.*--item/u)]);
  });

  it('do not undo 不涉及 without being asked to', async () => {
    const bytes = foreign([['名称'], ['私立一小']]);
    const { said } = await importInto(guide, CATALOG, bytes, { item: '05-03-01' });
    expect(said).toEqual([expect.stringMatching(/写着“不涉及：全县没有民办学校”.*--replace/u)]);
    const { text } = await importInto(guide, CATALOG, bytes, { item: '05-03-01', isReplacing: true });
    expect(text).toContain('民办学校办学基本信息:\n      目录:\n        - 名称: 私立一小\n');
  });

  it.each([
    ['UTF-8 with its mark', Buffer.from('\uFEFF名称,办公电话\r\n丁校,0739-0000004\r\n')],
    [
      'GBK',
      Buffer.from([
        0xc3,
        0xfb,
        0xb3,
        0xc6,
        0x2c,
        0xb0,
        0xec,
        0xb9,
        0xab,
        0xb5,
        0xe7,
        0xbb,
        0xb0,
        0x0a,
        0xb6,
        0xa1,
        0xd0,
        0xa3,
        0x2c,
        ...Buffer.from('0739-0000004\n'),
      ]),
    ],
  ])('may be CSV in %s', async (_name, bytes) => {
    const { text, said } = await importInto(guide, CATALOG, bytes, { item: SCHOOLS, file: '学校.csv' });
    expect(said).toEqual([]);
    expect(changedLines(CATALOG, text)).toEqual([
      '+         - 名称: 丁校',
      '+           内容:',
      '+             办公电话: 0739-0000004',
    ]);
  });

  it('are read from a sheet of ours that was saved as CSV', async () => {
    const csv = utils.sheet_to_csv(sheetOf(read(fillIn(template, { [SCHOOLS]: { H7: '0739-0000007' } })), SCHOOLS));
    const { text } = await importInto(guide, CATALOG, Buffer.from(csv), { file: '名录.csv' });
    expect(changedLines(CATALOG, text)).toEqual([
      '-         - {名称: 乙校, 公开渠道: [政府网站], 内容: {学校名称: 乙校}}',
      '+         - {名称: 乙校, 公开渠道: [政府网站], 内容: {学校名称: 乙校, 办公电话: 0739-0000007}}',
    ]);
  });
});
