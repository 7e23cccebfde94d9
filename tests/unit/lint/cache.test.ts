import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { BAD_DATES, lint, places, schools, SCHOOLS, workspace, write } from './workspace.js';

vi.setConfig({ testTimeout: 60_000 }); // several whole runs each, on machines that may be busy

const CACHED = /其中 (\d+) 个取自缓存/u;
const TABLE = 'catalogs/隆回县/数据/名录.csv';
const WITH_TABLE =
  '领域: 义务教育\n县市区: 隆回县\n责任单位: 隆回县教育局\n事项:\n  教育概况:\n    义务教育学校名录:\n      数据: 数据/名录.csv\n';

async function run(root: string, ...args: string[]) {
  const result = await lint(root, '--stats', ...args);
  return { stdout: result.stdout, code: result.code, cached: Number(CACHED.exec(result.stderr)?.[1]) };
}

test('a second run answers from the cache, the same in every format', async () => {
  const root = workspace({ [SCHOOLS]: schools(...BAD_DATES, '内容: {学校地址: 家住13800001234}') });
  for (const format of ['json', 'stylish', 'sarif', 'compact']) {
    const fresh = await run(root, '--format', format, '--no-cache');
    const filled = await run(root, '--format', format);
    const warm = await run(root, '--format', format);
    expect(fresh.cached).toBe(0);
    expect(warm.cached).toBe(1);
    expect(warm.stdout).toBe(fresh.stdout);
    expect(filled.stdout).toBe(fresh.stdout);
  }
});

test('a changed file, day, rule, profile or table is looked at again', async () => {
  const root = workspace({ [SCHOOLS]: WITH_TABLE, [TABLE]: '名称,形成日期,公开日期\n甲校,2020-09-28,2020-09-29\n' });
  const fills = async (...args: string[]) => {
    expect((await run(root, ...args)).cached).toBe(0);
    expect((await run(root, ...args)).cached).toBe(1);
  };
  await fills();
  write(root, SCHOOLS, `${WITH_TABLE}# 注\n`);
  await fills();
  await fills('--as-of', '2020-12-01');
  await fills('--rule', 'date-order=warning');
  await fills('--strict');
  write(root, 'catalogs/隆回县/概况.yaml', '县市区: 隆回县\n标识: longhui\n示例: true\n联系: {}\n');
  await fills();
  write(root, TABLE, '名称,形成日期,公开日期\n甲校,2020-09-28,2020-09-09\n');
  await fills();
  expect(places(await lint(root, '--format', 'json'))).toContain(`${TABLE}:2 date-order`);
});

test('an attachment that comes, goes or is renamed is looked at again', async () => {
  const root = workspace({ [SCHOOLS]: schools('内容: {学校地址: {附件: 附件/地址.pdf}}') });
  const file = 'catalogs/隆回县/附件/地址.pdf';
  const faults = async () => {
    const first = await run(root, '--format', 'json');
    const second = await run(root, '--format', 'json');
    expect([first.cached, second.cached]).toEqual([0, 1]);
    expect(second.stdout).toBe(first.stdout);
    const { diagnostics } = JSON.parse(first.stdout) as { diagnostics: { code: string; message: string }[] };
    return diagnostics.filter(({ code }) => code === 'attachment-missing').map(({ message }) => message);
  };
  expect(await faults()).toEqual([expect.stringContaining('找不到附件')]);
  write(root, file, '地址一览');
  expect(await faults()).toEqual([]);
  renameSync(join(root, file), join(root, file.replace('.pdf', '.PDF')));
  expect(await faults()).toEqual([expect.stringContaining('附件/地址.PDF')]);
  // What stands in the file is no matter of lint.
  write(root, file.replace('.pdf', '.PDF'), '另一份');
  expect((await run(root, '--format', 'json')).cached).toBe(1);
});

test('a damaged cache is ignored', async () => {
  const root = workspace({ [SCHOOLS]: schools(...BAD_DATES, '内容: {}') });
  const fresh = await run(root, '--format', 'json');
  const folder = join(root, '.zwgk-cache', 'lint');
  for (const name of readdirSync(folder).filter((each) => each !== '.gitignore')) {
    writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').slice(0, -20));
  }
  const after = await run(root, '--format', 'json');
  expect(after).toEqual(fresh);
});

test('two runs at once agree and leave a cache that serves a third', async () => {
  const root = workspace({ [SCHOOLS]: schools(...BAD_DATES, '内容: {}') });
  const [one, other] = await Promise.all([run(root, '--format', 'json'), run(root, '--format', 'json')]);
  expect(one.stdout).toBe(other.stdout);
  expect((await run(root, '--format', 'json')).cached).toBe(1);
});

test('nothing that is private in a catalog stands in the cache', async () => {
  const root = workspace({ [SCHOOLS]: schools('内容: {学校地址: 家住13800001234}') });
  await lint(root);
  const folder = join(root, '.zwgk-cache', 'lint');
  for (const name of readdirSync(folder)) expect(readFileSync(join(folder, name), 'utf8')).not.toContain('13800001234');
});
