import { describe, expect, it } from 'vitest';
import { cellLook, readBack, worksheetChildren } from '../../../../tests/workbook/read-back.js';
import { day } from '../../../../tests/workbook/sample-report.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { writeWorkbook } from '../write-workbook.js';
import { splitMessage, type Issue } from './issue.js';
import { issuesWorkbook } from './issues-workbook.js';

const finding = (more: Partial<Diagnostic>): Diagnostic => ({
  code: 'missing-element',
  severity: 'error',
  message: '“学校地址”没有填写；请在“内容”下补上。',
  place: { file: 'catalogs/隆回县/05-义务教育.yaml' },
  ...more,
});
const longhui = {
  county: '隆回县',
  domain: '义务教育',
  item: '05-02-03',
  entry: '隆回县桃花坪中学',
  unit: '隆回县教育局',
};
const issues: Issue[] = [
  {
    diagnostic: finding({ severity: 'info', message: '可以补充。', subject: longhui }),
    place: 'catalogs/隆回县/05-义务教育.yaml:30:5',
  },
  {
    diagnostic: finding({ subject: { county: '洞口县', unit: '洞口县教育局' }, severity: 'warning' }),
    place: 'catalogs/洞口县/05-义务教育.yaml:3:1',
  },
  {
    diagnostic: finding({ subject: longhui, basis: '《条例》第二十条' }),
    place: 'catalogs/隆回县/05-义务教育.yaml:12:5',
  },
  {
    diagnostic: finding({ message: '=1+1；@改', code: 'plan-invalid' }),
    place: 'standards/plans/shaoyang-2020.yaml:8:3',
  },
];
const scope = { scope: '邵阳市', asOf: day('2020-10-09'), isSample: false };
const book = readBack(writeWorkbook(issuesWorkbook(issues, scope)));

describe('the list', () => {
  const table = book.table('问题清单');

  it('stands by 责任单位, the gravest first, with two empty columns to fill in', () => {
    expect(table[0]?.[0]).toBe('邵阳市基层政务公开目录问题整改清单');
    expect(table[1]?.[0]).toBe('共3个责任单位4个问题');
    expect(table[2]?.slice(-2)).toEqual(['整改情况', '完成时间']);
    expect(table.slice(3).map((row) => [row[1], row[5]])).toEqual([
      ['隆回县教育局', '错误'],
      ['隆回县教育局', '提示'],
      ['洞口县教育局', '警告'],
      ['市政务公开办', '错误'],
    ]);
    expect(table[3]).toEqual([
      '1', '隆回县教育局', '隆回县', '义务教育', '05-02-03\n隆回县桃花坪中学', '错误', '“学校地址”没有填写。', '《条例》第二十条',
      '请在“内容”下补上。', 'catalogs/隆回县/05-义务教育.yaml:12:5', '', '',
    ]); // prettier-ignore
    expect(book.sheetXml(1)).toContain('<autoFilter ref="A3:L7"/>');
  });

  it('shows the severity by a colour beside its word, and borders the cells to fill in', () => {
    expect(cellLook(book, 1, 'F4').fill).toContain('FFC7CE');
    expect(cellLook(book, 1, 'K4').border).toContain('thin');
  });

  it('keeps hostile messages as text', () => {
    const sheet = book.workbook.Sheets['问题清单']!;
    expect(sheet['G7']).toMatchObject({ t: 's', v: '=1+1。' });
    expect(sheet['I7']).toMatchObject({ t: 's', v: '@改' });
    expect(cellLook(book, 1, 'I7').xf).toContain('quotePrefix');
  });

  it('counts by 责任单位 on a second sheet', () => {
    expect(book.table('按责任单位汇总').slice(3)).toEqual([
      ['1', '隆回县教育局', '隆回县', '1', '0', '1', '2'],
      ['2', '洞口县教育局', '洞口县', '0', '1', '0', '1'],
      ['3', '市政务公开办', '', '1', '0', '0', '1'],
      ['合计', '', '', '2', '1', '1', '4'],
    ]);
  });

  it('keeps the child elements in schema order', () => {
    for (const number of [1, 2]) {
      const { found, ordered } = worksheetChildren(book.sheetXml(number));
      expect(found).toEqual(ordered);
    }
  });

  it('says so when nothing was found', () => {
    const nothing = readBack(writeWorkbook(issuesWorkbook([], { ...scope, isSample: true })));
    expect(nothing.table('问题清单')[3]?.[0]).toBe('没有发现问题。');
    expect(nothing.table('按责任单位汇总')[3]).toEqual(['合计', '', '', '0', '0', '0', '0']);
  });
});

describe('splitMessage', () => {
  it.each<[Partial<Diagnostic>, string, string]>([
    [{}, '“学校地址”没有填写。', '请在“内容”下补上。'],
    [
      { message: '不认识“公开渠到”；请改成“公开渠道”。', suggestions: ['公开渠道'] },
      '不认识“公开渠到”。',
      '请改成“公开渠道”。',
    ],
    [{ message: '不认识“其它”；请改。', suggestions: ['其他'] }, '不认识“其它”。', '请改。\n填写：其他'],
    [{ message: '缺少两项；请补上。', suggestions: ['学校地址', '办公电话'] }, '缺少两项。', '请补上。'],
    [{ message: '日期写法不对。', fix: { type: 're-encode' } }, '日期写法不对。', '可用 zwgk lint --fix 自动修改'],
    [{ message: '缺少事项。' }, '缺少事项。', '用 zwgk explain missing-element 查看要求和改法'],
  ])('%j', (more, problem, mend) => {
    expect(splitMessage(finding(more))).toEqual({ problem, mend });
  });
});
