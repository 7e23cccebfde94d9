import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { orderKeys } from './order-keys.js';
import { scalarReplacements } from './replace-scalars.js';
import { replaceTexts } from '../../text/replace-texts.js';
import { tidyLines } from './tidy-lines.js';

const replaceScalar = (text: string, pointer: string, value: string) =>
  replaceTexts(text, scalarReplacements(text, [{ pointer, text: value }])).text;

test('replacements are made in place, whatever their order', () => {
  const replacements = [
    { start: 4, end: 5, text: 'E' },
    { start: 0, end: 1, text: 'AA' },
  ];
  expect(replaceTexts('abcdef', replacements)).toEqual({ text: 'AAbcdEf', count: 2 });
});

test('of two replacements that overlap the first is made', () => {
  const replacements = [
    { start: 0, end: 3, text: 'x' },
    { start: 2, end: 4, text: 'y' },
  ];
  expect(replaceTexts('abcdef', replacements)).toEqual({ text: 'xdef', count: 1 });
});

test.each([
  ['plain, with a comment behind it', '日期: 2020年9月30日  # 据原件\n下: 1\n', '日期: 2020-09-30  # 据原件\n下: 1\n'],
  ['single quotes', "日期: '2020.9.30' # x\n", "日期: '2020-09-30' # x\n"],
  ['double quotes', '日期: "2020.9.30"\n', '日期: "2020-09-30"\n'],
  ['in a flow mapping', '{日期: 2020.9.30, 乙: 2}\n', '{日期: 2020-09-30, 乙: 2}\n'],
])('a scalar keeps its style: %s', (_name, before, after) => {
  expect(replaceScalar(before, '/日期', '2020-09-30')).toBe(after);
});

test('a text block stays a block, its neighbours byte for byte', () => {
  const text = '甲: 1   # 注\n正文: |\n  联系人手机：13812345678\n  第二行\n乙:   "x"\n';
  const after = replaceScalar(text, '/正文', '联系人手机：138****5678\n第二行\n');
  expect(after).toBe('甲: 1   # 注\n正文: |\n  联系人手机：138****5678\n  第二行\n乙:   "x"\n');
});

test('a value that plain style cannot hold is quoted', () => {
  expect(load(replaceScalar('甲: x\n', '/甲', 'a: b # c'))).toEqual({ 甲: 'a: b # c' });
});

test('a pointer into a list, and one that leads nowhere', () => {
  expect(replaceScalar('目录:\n  - 电话: 1\n  - 电话: 2\n', '/目录/1/电话', '3')).toBe(
    '目录:\n  - 电话: 1\n  - 电话: 3\n',
  );
  expect(replaceScalar('目录: 1\n', '/目录/1/电话', '3')).toBe('目录: 1\n');
});

test('line ends become LF and trailing blanks go', () => {
  expect(tidyLines('领域: 义务教育  \r\n# 注 \t\r\n\r\n   \r\n事项: {}\r')).toBe(
    '领域: 义务教育\n# 注\n\n\n事项: {}\n',
  );
});

test('blanks within a text block or quotes are content and stay', () => {
  const text = '正文: |\n  第一行  \n  第二行\n引: "甲  \n  乙"\n末: 1';
  expect(tidyLines(`${text}  \n`)).toBe(`${text}\n`);
});

test('a text that is no YAML keeps its blanks', () => {
  expect(tidyLines('甲: [1  \r\n乙: 2')).toBe('甲: [1  \n乙: 2');
});

const UNORDERED = `# 抬头
县市区: 隆回县   # 县
# 领域的注
领域: 义务教育
事项:
  教育概况:
    义务教育学校名录:
      目录:
        # 第一所
        - 名称: 甲校
          内容:
            学校地址: |
              甲路

          # 日期的注
          形成日期: 2020-10-28   # 据原件
        - 公开日期: 2020-11-09
          名称: 乙校
审定:
  审定日期: 2020-10-12
  报审日期: 2020-09-18
`;
const ORDERED = `# 抬头
# 领域的注
领域: 义务教育
县市区: 隆回县   # 县
审定:
  报审日期: 2020-09-18
  审定日期: 2020-10-12
事项:
  教育概况:
    义务教育学校名录:
      目录:
        # 第一所
        - 名称: 甲校
          # 日期的注
          形成日期: 2020-10-28   # 据原件
          内容:
            学校地址: |
              甲路

        - 名称: 乙校
          公开日期: 2020-11-09
`;

test('keys move in whole lines, with the comments above them', () => {
  expect(orderKeys(UNORDERED)).toBe(ORDERED);
});

test('a text in order stays as it is', () => {
  expect(orderKeys(ORDERED)).toBe(ORDERED);
});

test('a file without a last line end gets no other', () => {
  expect(orderKeys('县市区: 隆回县\n领域: 义务教育')).toBe('领域: 义务教育\n县市区: 隆回县');
});

test('flow mappings and mappings of which the order says nothing stay', () => {
  const text = '领域: x\n事项:\n  乙:\n    丙: {目录: [{内容: {b: 1, a: 2}, 名称: y}]}\n  甲: {}\n';
  expect(orderKeys(text)).toBe(text);
});

test('keys that the order does not know keep their place behind the others', () => {
  expect(orderKeys('备注: 1\n县市区: 隆回县\n附注: 2\n领域: 义务教育\n')).toBe(
    '领域: 义务教育\n县市区: 隆回县\n备注: 1\n附注: 2\n',
  );
});

test('moving keys changes no value', () => {
  expect(load(orderKeys(UNORDERED))).toEqual(load(UNORDERED));
});
