import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderTree } from '../../support/folder-tree.js';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const COUNTY = 'catalogs/新宁县';
const CATALOG = `${COUNTY}/05-义务教育.yaml`;
let home: string;
let workspace: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'zwgk-compile-'));
  workspace = join(home, 'workspace');
  mkdirSync(workspace);
  for (const name of ['zwgk.config.yaml', COUNTY]) {
    cpSync(join(PROJECT, name), join(workspace, name), { recursive: true });
  }
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function compile(...flags: string[]): { code: number | null; out: string; errors: string } {
  const run = spawnSync(
    process.execPath,
    ['bin/zwgk.js', 'compile', '--workspace', workspace, '--as-of', '2020-10-09', '--county', '新宁县', ...flags],
    { cwd: PROJECT, encoding: 'utf8', timeout: 60_000 },
  );
  return { code: run.status, out: run.stdout, errors: run.stderr };
}

/** Changes a catalog for the length of a test. */
function withFile(file: string, change: (text: string) => string, test: () => void): void {
  const path = join(workspace, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  try {
    test();
  } finally {
    writeFileSync(path, before);
  }
}

describe('compile', () => {
  it('says what it made, and makes nothing the second time', () => {
    const first = compile();
    expect(first).toMatchObject({ code: 0, errors: '' });
    expect(first.out).toMatch(/^已编译 1 个县市区，公开信息 \d+ 条，共 \d+ 个文件。\n新写 \d+ 个/u);
    expect(compile().out).toContain('新写 0 个（0 kB）');
  });

  it('says how the browser of a kiosk is started in full screen, with the home page it made', () => {
    const out = join(home, '查询 机');
    const run = compile('--kiosk', '--out', out);
    expect(run).toMatchObject({ code: 0, errors: '' });
    const address = /chromium --kiosk (file:\S+index\.html)/u.exec(run.out)?.[1] ?? '';
    expect(readFileSync(new URL(address), 'utf8')).toContain('</html>');
    expect(compile().out).not.toContain('--kiosk');
  });

  it('rewrites only the pages that differ when one entry changes, and comes to what a fresh run makes', () => {
    compile();
    const site = join(workspace, 'dist/site');
    const before = folderTree(site);
    const times = new Map([...before.keys()].map((path) => [path, statSync(join(site, path)).mtimeMs]));
    withFile(
      CATALOG,
      (text) => text.replace('办学规模: 42个教学班', '办学规模: 43个教学班'),
      () => {
        const { code, out } = compile();
        expect(code).toBe(0);
        const after = folderTree(site);
        const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
        const pages = changed.filter((path) => path.endsWith('.html') && !path.startsWith('search/'));
        expect(pages).toEqual([
          'xinning/compulsory-education/05-03-01/index.html',
          'xinning/compulsory-education/05-03-01/n-xinning-05-03-01-001.html',
        ]);
        const touched = [...after.keys()].filter((path) => times.get(path) !== statSync(join(site, path)).mtimeMs);
        expect(touched.toSorted()).toEqual(changed.toSorted());
        expect(out).toContain(`新写 ${changed.length - 1} 个`); // the manifest is not counted
        compile('--no-cache', '--out', join(home, 'fresh'));
        expect(after).toEqual(folderTree(join(home, 'fresh')));
      },
    );
  });

  it('makes the same bytes again after the change is taken back', () => {
    compile('--out', join(home, 'again'));
    const before = folderTree(join(home, 'again'));
    withFile(
      CATALOG,
      (text) => text.replace('公开日期: 2020-0', '公开日期: 2021-0'),
      () => compile('--out', join(home, 'again')),
    );
    compile('--out', join(home, 'again'));
    expect(folderTree(join(home, 'again'))).toEqual(before);
  });

  it('goes on past a file that is no YAML, names it, and exits with 1', () => {
    withFile(
      `${COUNTY}/22-卫生健康.yaml`,
      () => '领域: [没有写完',
      () => {
        const { code, out, errors } = compile('--out', join(home, 'broken'));
        expect(code).toBe(1);
        expect(errors).toContain('22-卫生健康.yaml');
        expect(out).toContain('已编译 1 个县市区');
      },
    );
  });

  it('refuses what it cannot judge, in one sentence, with 2', () => {
    for (const [flags, sentence] of [
      [['--county', '不存在县'], '不存在县'],
      [['--base-url', 'ftp://x'], '不是可用的网址'],
      [['--as-of', '2020-02-30'], '“2020-02-30”不是日历上有的日期'],
      [['--out', 'zwgk.config.yaml'], '不能用作输出文件夹'],
      [['--kiosk', '--fragment'], '--kiosk 与 --fragment 不能同时使用'],
    ] as const) {
      const { code, errors } = compile(...flags);
      expect(code).toBe(2);
      expect(errors).toContain(sentence);
      expect(errors.trim().split('\n')).toHaveLength(1);
    }
  });

  it('never writes over the workspace', () => {
    const before = readdirSync(workspace, { recursive: true });
    for (const out of ['.', '..', '/', 'catalogs', 'catalogs/新宁县', 'standards/site', '../workspace/templates']) {
      const { code, errors } = compile('--out', out);
      expect(code).toBe(2);
      expect(errors).toBe(`“${out}”是工作区的源文件所在的地方，不能用作输出文件夹；请换成例如 dist/site 的文件夹。\n`);
    }
    expect(readdirSync(workspace, { recursive: true })).toEqual(before);
  });

  it('never writes over a file that it has not made', () => {
    mkdirSync(join(workspace, 'portal'));
    writeFileSync(join(workspace, 'portal/index.html'), '单位自己的页面');
    const { code, errors } = compile('--out', 'portal');
    expect(code).toBe(2);
    expect(errors).toContain('不是本程序生成的文件 index.html');
    expect(readFileSync(join(workspace, 'portal/index.html'), 'utf8')).toBe('单位自己的页面');
  });

  it('says of a place where nothing can be written that it is so, and ends', () => {
    writeFileSync(join(home, 'file'), '');
    for (const out of [
      join(home, 'file'),
      join(home, 'file/site'),
      ...(existsSync('/proc/self') ? ['/proc/zwgk/site'] : []),
    ]) {
      const { code, errors } = compile('--out', out);
      expect(code).toBe(2);
      expect(errors.trim().split('\n')).toHaveLength(1);
      expect(errors).toContain(out);
    }
  });
});
