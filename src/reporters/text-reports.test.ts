import { expect, test } from 'vitest';
import { displayWidth } from '../text/display-width.js';
import { codeFrame } from './code-frame.js';
import { compact } from './compact.js';
import { ALL, CLEAN, DATE_ORDER, HOSTILE, manyFindings, NAME, reportOf, SCHOOLS } from './fixtures/report.js';
import { github } from './github.js';
import { markdown, markdownWithin } from './markdown.js';
import { stylish } from './stylish.js';

/** What stands above the carets, cut by terminal columns. */
function underlined(frame: readonly { text: string; kind: string }[]): string {
  const fault = frame.find(({ kind }) => kind === 'fault')?.text ?? '';
  const caret = frame.find(({ kind }) => kind === 'caret')?.text ?? '';
  let column = 0;
  let text = '';
  for (const character of fault) {
    if (caret[column] === '^') text += character;
    column += displayWidth(character);
  }
  return text;
}

test('carets stand right under Han characters', () => {
  expect(underlined(codeFrame(NAME, 80))).toBe('桃花坪中');
  expect(underlined(codeFrame(DATE_ORDER, 80))).toBe('2020-10-09');
});

test('a long line is cut around the place, and the carets follow', () => {
  const line = `${'县'.repeat(100)}错字${'乡'.repeat(100)}`;
  const range = { line: 7, column: 101, endLine: 7, endColumn: 103 };
  const frame = codeFrame({ ...DATE_ORDER, range, excerpt: { firstLine: 7, lines: [line] } }, 60);
  expect(underlined(frame)).toBe('错字');
  for (const each of frame) expect(displayWidth(`${each.gutter} ${each.text}`)).toBeLessThanOrEqual(60);
});

test('tabs and control characters do not move the carets', () => {
  const range = { line: 1, column: 4, endLine: 1, endColumn: 6 };
  const frame = codeFrame({ ...DATE_ORDER, range, excerpt: { firstLine: 1, lines: ['\t\u0000\t错字'] } }, 80);
  expect(underlined(frame)).toBe('错字');
});

test('stylish: file, place, sentence, frame, basis, summary', () => {
  expect(stylish(reportOf(ALL))).toMatchInlineSnapshot(`
    "catalogs/隆回县
      提示  missing-domain
        隆回县没有“财政预决算”领域的目录；请新建 04-财政预决算.yaml。
        核对：未见（没有公开来源印证，仅供参考）

    catalogs/隆回县/05-义务教育.yaml
      13:20  警告  placeholder-text
        名称像是没有填完；请写上学校的全称。
          12 |         目录:
        > 13 |           - 名称: 隆回县桃花坪中学
             |                         ^^^^^^^^
          14 |             形成日期: 2020-10-28
        可写：隆回县桃花坪初级中学
        可用 --fix 自动修复
      15:19  错误  date-order
        公开日期 2020-10-09 早于形成日期 2020-10-28；请核对并改正其中一个日期。
          14 |             形成日期: 2020-10-28
        > 15 |             公开日期: 2020-10-09
             |                       ^^^^^^^^^^
        依据：《政府信息公开条例》第二十六条

    catalogs/隆回县/数据/教育统计.xlsx
      统计!C5  错误  schema-format
        “2020年13月”不是日期；请写成 2020-09-30 的样子。

    共检查 2 个文件：错误 2 处，警告 1 处，提示 1 处。
    有错误的文件和文件夹 2 个：
      catalogs/隆回县/05-义务教育.yaml    错误 1，警告 1
      catalogs/隆回县/数据/教育统计.xlsx  错误 1
    其中 1 处可用 zwgk lint --fix 自动修复。
    "
  `);
});

test('stylish: neighbours of one rule at one place share a frame', () => {
  const text = stylish(
    reportOf([DATE_ORDER, { ...DATE_ORDER, diagnostic: { ...DATE_ORDER.diagnostic, message: '另一句。' } }]),
  );
  expect(text).toContain('date-order ×2');
  expect(text.match(/\^+/gu)).toHaveLength(1);
});

test('stylish: nothing but one line when all is well, also for thousands of files', () => {
  const files = Array.from({ length: 4000 }, (_, index) => `catalogs/隆回县/${index}.yaml`);
  const text = stylish(reportOf([], { files, summary: { errors: 0, warnings: 0, infos: 0, files: 4000 } }));
  expect(text).toBe('共检查 4000 个文件，未发现问题。\n');
});

test('stylish: very many findings are cut short by weight, and the report says by how much', () => {
  const text = stylish(reportOf([...manyFindings(500, 'warning'), ...manyFindings(3)]));
  expect(text).toContain('本文件另有 403 处');
  expect(text).toContain('以上只列出最要紧的 100 处');
  expect(text.match(/错误  missing-element/gu)).toHaveLength(3);
});

test('stylish: a file whose findings are all too light is only counted', () => {
  const light = { ...NAME, diagnostic: { ...NAME.diagnostic, place: { file: CLEAN } } };
  const text = stylish(reportOf([...manyFindings(200), light]));
  expect(text).not.toContain(CLEAN);
  expect(text).toContain('错误 200 处，警告 1 处');
});

test('stylish: a file holds everything', () => {
  const style = { hasColour: false, columns: 120, maxFindings: Number.POSITIVE_INFINITY };
  expect(stylish(reportOf(manyFindings(500), { style })).match(/\^+/gu)).toHaveLength(500);
});

test('stylish: the summary names at most twenty failing files', () => {
  const findings = Array.from({ length: 30 }, (_, index) => ({
    ...DATE_ORDER,
    diagnostic: { ...DATE_ORDER.diagnostic, place: { file: `catalogs/隆回县/${index}.yaml` } },
  }));
  const text = stylish(reportOf(findings));
  expect(text).toContain('有错误的文件和文件夹 30 个');
  expect(text).toContain('另有 10 个');
});

test('stylish: no line is wider than the terminal', () => {
  for (const columns of [80, 120]) {
    const text = stylish(
      reportOf([...ALL, ...manyFindings(3)], { style: { hasColour: false, columns, maxFindings: 100 } }),
    );
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  }
});

test('stylish: colour only when there is colour', () => {
  expect(stylish(reportOf(ALL))).not.toContain('\u001b');
  expect(stylish(reportOf(ALL, { style: { hasColour: true, columns: 80, maxFindings: 100 } }))).toContain('\u001b[31m');
});

test('compact: a line a finding', () => {
  expect(compact(reportOf(ALL))).toMatchInlineSnapshot(`
    "catalogs/隆回县:1:1: 提示 隆回县没有“财政预决算”领域的目录；请新建 04-财政预决算.yaml。 [missing-domain]
    catalogs/隆回县/05-义务教育.yaml:13:20: 警告 名称像是没有填完；请写上学校的全称。 [placeholder-text]
    catalogs/隆回县/05-义务教育.yaml:15:19: 错误 公开日期 2020-10-09 早于形成日期 2020-10-28；请核对并改正其中一个日期。 [date-order]
    catalogs/隆回县/数据/教育统计.xlsx:统计!C5: 错误 “2020年13月”不是日期；请写成 2020-09-30 的样子。 [schema-format]
    共检查 2 个文件：错误 2 处，警告 1 处，提示 1 处。
    "
  `);
});

test.each([
  ['stylish', stylish],
  ['compact', compact],
  ['github', github],
  ['markdown', markdown],
])('%s: hostile text cannot steer a terminal or start a command', (_name, report) => {
  const text = report(reportOf([HOSTILE]));
  expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  const commands = text.split('\n').filter((line) => line.startsWith('::'));
  expect(commands.filter((line) => !/^::(?:error file|group|endgroup)/u.test(line))).toEqual([]);
});

test('markdown: hostile text is neither markup nor a mention', () => {
  const row =
    markdown(reportOf([HOSTILE]))
      .split('\n')
      .find((line) => line.includes('date-order')) ?? '';
  expect(row).not.toMatch(/<b>|(?<!\\)\[x|@somebody|(?<!\\)`/u);
  expect(row.match(/(?<!\\)\|/gu)).toHaveLength(5);
});

test('markdown is cut by weight to the size of a job summary', () => {
  const text = markdownWithin(reportOf([...manyFindings(3000, 'warning'), ...manyFindings(3000)]), 300_000);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(300_000);
  expect(text).toContain('共 6000 处');
  expect(text).toContain('错误 3000 处');
});

const commandsOf = (text: string, name: string) => text.split('\n').filter((line) => line.startsWith(`::${name} `));

test('github: an annotation each while they are few', () => {
  const text = github(reportOf(ALL));
  expect(commandsOf(text, 'error')[0]).toBe(
    `::error file=${SCHOOLS},line=15,endLine=15,col=19,endColumn=29,title=date-order 日期先后::公开日期 2020-10-09 早于形成日期 2020-10-28；请核对并改正其中一个日期。`,
  );
  expect(commandsOf(text, 'error')).toHaveLength(2);
  expect(commandsOf(text, 'warning')).toHaveLength(1);
  expect(commandsOf(text, 'notice')).toHaveLength(1);
});

test('github: more than ten are grouped, with the true total', () => {
  const text = github(reportOf([...manyFindings(700), ...manyFindings(25, 'warning', 'due-soon')]));
  expect(commandsOf(text, 'error')).toHaveLength(1);
  expect(commandsOf(text, 'error')[0]).toContain('共 700 处');
  expect(commandsOf(text, 'warning')).toHaveLength(1);
  expect(text).toContain('错误 700 处，警告 25 处');
});

test('github: never more than ten of a kind, and the last says what is left', () => {
  const findings = Array.from({ length: 30 }, (_, index) => manyFindings(2, 'error', `rule-${index}`)).flat();
  const errors = commandsOf(github(reportOf(findings)), 'error');
  expect(errors).toHaveLength(10);
  expect(errors.at(-1)).toContain('另有 21 类共 42 处');
});

test('github: commas and colons in a file name do not end a property', () => {
  const [error] = commandsOf(github(reportOf([HOSTILE])), 'error');
  expect(error).toContain('file=catalogs/隆回县/a&b "c"%2C<d>%3Ae.yaml,line=15');
});

test('the files that pass are not listed by the reports for people', () => {
  for (const report of [stylish, compact, markdown, github]) expect(report(reportOf(ALL))).not.toContain(CLEAN);
});
