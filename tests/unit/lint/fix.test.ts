import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { lint, parse, RELIEF, schools, SCHOOLS, workspace } from './workspace.js';

vi.setConfig({ testTimeout: 60_000 }); // several whole runs each, on machines that may be busy

const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

/** Runs --fix twice; answers the text, which the second run must not touch. */
async function fixed(file: string, content: string | Uint8Array): Promise<string> {
  const root = workspace({ [file]: content });
  await lint(root, '--no-cache', '--fix');
  const text = read(root, file);
  const { mtimeMs } = statSync(join(root, file));
  const second = await lint(root, '--no-cache', '--fix');
  expect(second.stderr).toContain('没有可以自动修复的问题');
  expect(read(root, file)).toBe(text);
  expect(statSync(join(root, file)).mtimeMs).toBe(mtimeMs);
  return text;
}

test('a full-width colon within braces is mended, those of values stay', async () => {
  const root = workspace({
    [SCHOOLS]: schools('内容: {学校名称：桃花坪中学, 学校地址: 桃花坪：南侧, 办公电话：0739-0000001}'),
  });
  await lint(root, '--fix');
  expect(readFileSync(join(root, SCHOOLS), 'utf8')).toContain(
    '内容: {学校名称: 桃花坪中学, 学校地址: 桃花坪：南侧, 办公电话: 0739-0000001}',
  );
});

test('GBK becomes UTF-8', async () => {
  // 领域: 义务教育 / 县市区: 隆回县
  const bytes = Buffer.from('c1ecd3f23a20d2e5cef1bdccd3fd0acfd8cad0c7f83a20c2a1bbd8cfd80a', 'hex');
  expect(await fixed(SCHOOLS, bytes)).toBe('领域: 义务教育\n县市区: 隆回县\n');
});

test('a byte order mark, UTF-16 and CRLF go', async () => {
  const text = '领域: 义务教育\n县市区: 隆回县\n';
  expect(await fixed(SCHOOLS, `\ufeff${text}`)).toBe(text);
  expect(await fixed(SCHOOLS, Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text);
  expect(await fixed(SCHOOLS, text.replaceAll('\n', '\r\n'))).toBe(text);
});

test('full-width colons, tabs, dates in other notations and Excel serials', async () => {
  const text = `领域：义务教育
县市区：隆回县   # 据民政局
责任单位: 隆回县教育局
审定:
\t报审日期: 2020年9月18日
\t审定日期: '2020.10.8'  
事项:
  教育概况:
    义务教育学校名录:
      目录:
        - 名称: 甲校
          形成日期: 44102    # Excel 里的数
          公开日期: 2020/9/30
`;
  expect(await fixed(SCHOOLS, text)).toBe(`领域: 义务教育
县市区: 隆回县   # 据民政局
责任单位: 隆回县教育局
审定:
  报审日期: 2020-09-18
  审定日期: '2020-10-08'
事项:
  教育概况:
    义务教育学校名录:
      目录:
        - 名称: 甲校
          形成日期: 2020-09-28    # Excel 里的数
          公开日期: 2020-09-30
`);
});

test('private values are masked in place, comments and neighbours stay byte for byte', async () => {
  const text = `领域: 社会救助
县市区: 隆回县
责任单位: 隆回县民政局
事项:
  最低生活保障:
    审批信息:
      目录:
        - 名称: 某某
          内容:   # 一月
            低保对象名单:   "某某 430522196503124519"   # 核过
            低保对象相关信息: |
              第一行
              电话13800001234
`;
  const mended = text.replace('430522196503124519', '43*************519').replace('13800001234', '138****1234');
  expect(await fixed(RELIEF, text)).toBe(mended);
});

test('keys are put in their order, with their comments', async () => {
  const text = `# 抬头
县市区: 隆回县
领域: 义务教育
责任单位: 隆回县教育局
事项: {}
`;
  expect(await fixed(SCHOOLS, text)).toBe(`# 抬头
领域: 义务教育
县市区: 隆回县
责任单位: 隆回县教育局
事项: {}
`);
});

test('a finding that is suppressed with a reason is not mended', async () => {
  const text = schools('# zwgk-disable-next-line privacy-mobile -- 值班手机', '内容: {学校地址: 值守13800001234}');
  const root = workspace({ [SCHOOLS]: text });
  await lint(root, '--no-cache', '--fix', '--rule', 'privacy-mobile=error');
  expect(read(root, SCHOOLS)).toBe(text);
});

test('a dry run writes nothing, and says by its exit code whether there is something to do', async () => {
  const text = schools('形成日期: 2020年9月28日');
  const root = workspace({ [SCHOOLS]: text });
  const run = await lint(root, '--no-cache', '--fix-dry-run');
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('-          形成日期: 2020年9月28日\n+          形成日期: 2020-09-28\n');
  expect(read(root, SCHOOLS)).toBe(text);
  await lint(root, '--no-cache', '--fix');
  const again = await lint(root, '--no-cache', '--fix-dry-run');
  expect(again).toMatchObject({ code: 0, stdout: '' });
});

test('what cannot be mended safely stays as it is, and is reported', async () => {
  const damaged = Buffer.concat([Buffer.from('领域: '), Buffer.from([0xff, 0xff, 0x00]), Buffer.from('\n')]);
  const root = workspace({ [SCHOOLS]: damaged, [RELIEF]: '领域: [社会救助\n县市区: 隆回县  \n' });
  const run = await lint(root, '--no-cache', '--fix', '--format', 'json');
  expect(readFileSync(join(root, SCHOOLS))).toEqual(damaged);
  expect(read(root, RELIEF)).toBe('领域: [社会救助\n县市区: 隆回县  \n');
  expect(parse(run).diagnostics.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['file-encoding', 'yaml-syntax']),
  );
});

test('the report after --fix is about the mended files', async () => {
  const root = workspace({ [SCHOOLS]: schools('形成日期: 2020年9月28日') });
  const codes = parse(await lint(root, '--no-cache', '--fix', '--format', 'json')).diagnostics.map(({ code }) => code);
  expect(codes).not.toContain('schema-format');
});

test('a profile is mended too, but only where it belongs to the part', async () => {
  const profile = 'catalogs/隆回县/概况.yaml';
  const text = '县市区：隆回县\n标识: longhui  \n示例: true\n联系: {}\n';
  const root = workspace({ [SCHOOLS]: schools('形成日期: 2020年9月28日'), [profile]: text });
  await lint(root, '--no-cache', '--fix', SCHOOLS);
  expect(read(root, profile)).toBe(text);
  expect(read(root, SCHOOLS)).toContain('2020-09-28');
  await lint(root, '--no-cache', '--fix');
  expect(read(root, profile)).toBe('县市区: 隆回县\n标识: longhui\n示例: true\n联系: {}\n');
});

test('a table in GBK becomes UTF-8', async () => {
  const table = 'catalogs/隆回县/数据/名录.csv';
  const root = workspace({
    [SCHOOLS]:
      '领域: 义务教育\n县市区: 隆回县\n责任单位: 隆回县教育局\n事项:\n  教育概况:\n    义务教育学校名录:\n      数据: 数据/名录.csv\n',
    [table]: Buffer.from('c3fbb3c60abcd7d0a30a', 'hex'), // 名称 / 甲校
  });
  await lint(root, '--no-cache', '--fix');
  expect(read(root, table)).toBe('名称\n甲校\n');
});
