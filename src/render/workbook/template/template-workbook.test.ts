import { describe, expect, it } from 'vitest';
import { utils } from 'xlsx';
import { cellLook, readBack, worksheetChildren } from '../../../../tests/workbook/read-back.js';
import { templateOf } from '../../../../tests/workbook/fill-in.js';
import { sampleGuide } from '../../../../tests/workbook/sample-catalog.js';

const CATALOG = `领域: 义务教育
县市区: 隆回县
责任单位: 隆回县教育局
事项:
  政策文件:
    教育法律:
      目录:
        - {名称: 教育法, 要素: 中华人民共和国教育法, 有效性: 有效, 解读: {名称: 一图读懂}}
  教育概况:
    义务教育学校名录:
      目录:
        - 名称: "=甲校"
          形成日期: 2020-09-28
          五公开: [服务]
          内容:
            学校名称: "'甲校"
            办公电话: "0739"
            办学层次: [小学, 初中]
            办学类型: {无: 未定}
    教育统计数据:
      数据: 数据/统计.csv
  民办学校信息:
    民办学校办学基本信息:
      不涉及: 全县没有民办学校
地方事项:
  校园/安全:
    '校车[信息]':
      要素: [线路, 车牌]
      目录: []
`;
const book = readBack(templateOf(sampleGuide(), CATALOG));
const sheets = book.workbook.SheetNames;
const table = (start: string): string[][] => book.table(sheets.find((name) => name.startsWith(start)) ?? '');

describe('the first sheet', () => {
  it('says whose workbook it is, of which day, and how each thing is typed', () => {
    expect(
      table('填写说明')
        .slice(0, 6)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ['隆回县义务教育领域目录填报表', ''],
      ['县市区', '隆回县'],
      ['领域', '义务教育'],
      ['责任单位', '隆回县教育局'],
      ['标准指引', '义务教育领域基层政务公开标准指引（教育部）'],
      ['数据截至', expect.stringContaining('2020年10月9日')],
    ]);
    const words = table('填写说明').flat().join('\n');
    for (const word of [
      '2020-10-09',
      '不涉及',
      '【无】',
      '【链接】',
      '【附件】',
      '【列表】',
      '【原样】',
      '--replace',
      'zwgk import',
      '例如这样填',
    ]) {
      expect(words).toContain(word);
    }
  });

  it('lists every sheet with what is there', () => {
    const rows = new Map(table('填写说明').map((row) => [row[0], row[3]]));
    expect(rows.get('05-01-01 教育法律')).toBe('1条');
    expect(rows.get('05-02-02 教育统计数据')).toBe('在 数据/统计.csv');
    expect(rows.get('05-03-01 民办学校办学基本信息')).toBe('不涉及');
    expect(rows.get('05-04-01 财务信息')).toBe('尚未梳理');
  });
});

describe('the sheets of items', () => {
  it('are one a row of the guide, then the local ones, with names that Excel takes; two hidden ones behind', () => {
    expect(sheets).toHaveLength(1 + 24 + 1 + 1);
    expect(sheets.slice(1, -2).every((name) => /^05-\d\d-\d\d /u.test(name) && name.length <= 31)).toBe(true);
    expect(sheets.at(-2)).toBe('地方1 校车 信息');
    expect(book.workbook.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([
      ...sheets.slice(0, -1).map(() => 0),
      1,
    ]);
  });

  it('hold what the catalog holds, as text that stays text', () => {
    expect(table('05-02-03').slice(0, 6)).toEqual([
      ['义务教育学校名录', ...Array.from({ length: 13 }, () => '')],
      expect.arrayContaining(['事项', '隆回县 / 义务教育 / 05-02-03 / 教育概况 / 义务教育学校名录']),
      expect.arrayContaining(['要求', expect.stringMatching(/^名录：.*\n公开时限：.*公开渠道：政府网站/u)]),
      expect.arrayContaining(['不涉及', '']),
      [
        '名称',
        '形成日期',
        '公开日期',
        '学校名称',
        '学校地址',
        '办学层次',
        '办学类型',
        '办公电话',
        '公开渠道',
        '链接',
        '公开属性',
        '理由',
        '依据',
        '五公开',
      ],
      [
        '=甲校',
        '2020-09-28',
        '',
        "'甲校",
        '',
        '【列表】\n小学\n初中',
        '【无】未定',
        '0739',
        '',
        '',
        '',
        '',
        '',
        '服务',
      ],
    ]);
    const number = sheets.findIndex((name) => name.startsWith('05-02-03')) + 1;
    for (const address of ['A6', 'B6', 'H6', 'H7'])
      expect(cellLook(book, number, address).xf, address).toContain('numFmtId="49"');
    expect(cellLook(book, number, 'A6').xf).toContain('quotePrefix="1"');
    expect(book.sheetXml(number)).toContain('ySplit="5"');
  });

  it('offer the words of the closed vocabularies, and long lists from a sheet of their own', () => {
    const documents = book.sheetXml(2);
    expect(documents).toContain('&quot;有效,失效,废止,已修改&quot;');
    expect(documents).toContain('&quot;主动公开,依申请公开,不予公开&quot;');
    expect(documents).toMatch(/sqref="B6:B20001"><formula1>&quot;中华人民共和国教育法,/u);
    const { found, ordered } = worksheetChildren(documents);
    expect(found).toEqual(ordered);
  });

  it('say where the records of a table are, and have none of their own', () => {
    expect(table('05-02-02')[3]).toEqual(expect.arrayContaining(['数据', expect.stringContaining('“数据/统计.csv”')]));
    expect(table('05-02-02')).toHaveLength(4);
    expect(table('05-03-01')[3]).toEqual(expect.arrayContaining(['不涉及', '全县没有民办学校']));
    expect(table('地方1')[4]?.slice(0, 5)).toEqual(['名称', '形成日期', '公开日期', '线路', '车牌']);
  });
});

it('remembers in the hidden sheet what it was made of, as fingerprints only', () => {
  const base = book.workbook.Sheets['导入比对'];
  const rows = base ? utils.sheet_to_json<string[]>(base, { header: 1 }) : [];
  expect(rows.find(([kind, item]) => kind === 'entry' && item?.includes('05-02-03'))?.[2]).toBe('1 =甲校');
  expect(JSON.stringify(rows)).not.toContain('0739');
});
