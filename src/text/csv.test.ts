import { expect, it } from 'vitest';
import { formatCsv } from './csv.js';

it('writes what Excel opens on a double click', () => {
  expect(
    formatCsv([
      ['名称', '电话'],
      ['桃花坪中学', '0739-0000001'],
    ]),
  ).toBe('\ufeff名称,电话\r\n桃花坪中学,0739-0000001\r\n');
});

it.each([
  ['含,逗号', '"含,逗号"'],
  ['他说"好"', '"他说""好"""'],
  ['两\n行', '"两\n行"'],
  [' 前空', '" 前空"'],
  ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
  ['+1+cmd', "'+1+cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-5.2%', '-5.2%'],
  ['-关于通知', "'-关于通知"],
])('writes %j as %s', (text, cell) => {
  expect(formatCsv([[text]])).toBe(`\ufeff${cell}\r\n`);
});
