import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CFB, utils, write, type WorkBook } from 'xlsx';
import { spawnProgram, type SpawnedRun } from '../../support/spawn-program.js';
import { tempWorkspace } from '../../support/temp-workspace.js';
import { changedLines, fillIn, type Typed } from '../../workbook/fill-in.js';

const launcher = fileURLToPath(new URL('../../../bin/zwgk.js', import.meta.url));
const FILE = 'catalogs/隆回县/05-义务教育.yaml';
const CATALOG = `# yaml-language-server: $schema=../../standards/schemas/05-compulsory-education.schema.json
领域: 义务教育
县市区: 隆回县
责任单位: 隆回县教育局
事项:
  教育概况:
    义务教育学校名录: # 每年九月更新
      目录:
        - 名称: 隆回县桃花坪中学
          形成日期: 2020-09-28 # 原件
          内容:
            学校名称: 隆回县桃花坪中学
            办公电话: "0739-0000001"
`;
const AS_OF = ['--as-of', '2020-10-09'];
const TEMPLATE = '填报表.xlsx';

/** A workspace with a catalog and its workbook to fill in. */
function workspace(files: Readonly<Record<string, string>> = { [FILE]: CATALOG }): string {
  const root = tempWorkspace(files);
  const made = spawnProgram(root, [
    'export',
    'template',
    '--county',
    '隆回县',
    '--domain',
    '义务教育',
    '-o',
    TEMPLATE,
    ...AS_OF,
  ]);
  expect(made).toMatchObject({ code: 0, stdout: `已生成 ${TEMPLATE}（26个工作表）\n` });
  return root;
}

function filled(root: string, typed: Typed, name = '填好.xlsx', kind: 'xlsx' | 'biff8' = 'xlsx'): string {
  writeFileSync(join(root, name), fillIn(readFileSync(join(root, TEMPLATE)), typed, kind));
  return name;
}

function importing(root: string, ...args: string[]): SpawnedRun {
  const run = spawnProgram(root, ['import', ...args]);
  expect(run.stdout + run.stderr).not.toMatch(/\n {4}at /u);
  expect(run.stdout + run.stderr).not.toContain('程序内部出错');
  return run;
}

const text = (root: string, file = FILE): string => readFileSync(join(root, file), 'utf8');

describe('the loop of a clerk', () => {
  const typed: Typed = {
    '05-02-03': { H6: '0739-0000002', A7: '隆回县文昌小学', B7: '2020年9月30日', H7: '0739-0000003' },
  };

  it('goes out, is filled in, comes back; says what it did and what is next', () => {
    const root = workspace();
    expect(importing(root, filled(root, typed))).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        '隆回县 义务教育 → catalogs/隆回县/05-义务教育.yaml',
        '  05-02-03 义务教育学校名录：新增1条，修改1条',
        '  其余23个事项没有变化（0条）',
        '合计：新增1条，修改1条，未变0条，表里没有、仍保留0条。',
        '接下来运行 zwgk lint catalogs/隆回县/05-义务教育.yaml 看看还缺什么。',
        '',
      ].join('\n'),
    });
    expect(changedLines(CATALOG, text(root))).toEqual([
      '-             办公电话: "0739-0000001"',
      '+             办公电话: "0739-0000002"',
      '+         - 名称: 隆回县文昌小学',
      '+           形成日期: 2020-09-30',
      '+           内容:',
      '+             办公电话: 0739-0000003',
    ]);
    expect(importing(root, '填好.xlsx').stdout).toContain('没有变化，目录文件一个字节也没有改。');
    const lint = spawnProgram(root, ['lint', FILE, '--format', 'compact', '--no-cache', ...AS_OF]);
    expect(lint.stdout).not.toContain('[schema-');
  });

  it('shows with --dry-run what would change, and changes nothing', () => {
    const root = workspace();
    const { code, stdout, stderr } = importing(root, filled(root, typed), '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toBe(`--- a/${FILE}
+++ b/${FILE}
@@ -11,3 +11,7 @@
           内容:
             学校名称: 隆回县桃花坪中学
-            办公电话: "0739-0000001"
+            办公电话: "0739-0000002"
+        - 名称: 隆回县文昌小学
+          形成日期: 2020-09-30
+          内容:
+            办公电话: 0739-0000003
`);
    expect(stderr).toMatch(/新增1条，修改1条[\s\S]*以上只是预览，没有写入/u);
    expect(text(root)).toBe(CATALOG);
  });

  it('begins with nothing: makes the catalog of a county that has none', () => {
    const root = workspace({});
    expect(
      importing(
        root,
        filled(root, { '05-02-03': { A6: '隆回县文昌小学', B6: '2020年9月30日' }, 填写说明: { B4: '隆回县教育局' } }),
      ).stdout,
    ).toContain('（新建）');
    const made = text(root);
    expect(made).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/standards\/schemas\/05-compulsory-education\.schema\.json\n/u,
    );
    expect(made).toContain('责任单位: 隆回县教育局\n');
    expect(made).toContain('        - 名称: 隆回县文昌小学\n          形成日期: 2020-09-30\n');
    expect(spawnProgram(root, ['lint', FILE, '--format', 'compact', '--no-cache', ...AS_OF]).stdout).not.toContain(
      '[schema-',
    );
  });

  it('does not make a catalog of an empty workbook', () => {
    const root = workspace({});
    expect(importing(root, TEMPLATE)).toMatchObject({ code: 0 });
    expect(existsSync(join(root, FILE))).toBe(false);
  });

  // Of WPS there is no program here: an .et is an OLE file like .xls, so an .xls under that name stands for it.
  it('may come as .xls or under the name of WPS, .et', () => {
    for (const name of ['填好.xls', '填好.et']) {
      const root = workspace();
      importing(root, filled(root, typed, name, 'biff8'));
      expect(text(root), name).toContain('隆回县文昌小学');
    }
  });

  it('takes several workbooks into one catalog', () => {
    const root = workspace();
    const one = filled(root, { '05-02-03': { A7: '甲校' } }, '甲.xlsx');
    const two = filled(root, { '05-02-03': { A7: '乙校' } }, '乙.xlsx');
    expect(importing(root, one, two).stdout).toContain('合计：新增2条');
    expect(text(root)).toMatch(/名称: 甲校\n +- 名称: 乙校\n$/u);
  });

  it('keeps a byte order mark and the line ends of Windows', () => {
    const root = workspace({ [FILE]: `\uFEFF${CATALOG.replaceAll('\n', '\r\n')}` });
    importing(root, filled(root, typed));
    expect(text(root).startsWith('\uFEFF#')).toBe(true);
    expect(text(root).replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('faults in cells', () => {
  it('are listed by sheet and cell; exit code 1, nothing written in any catalog', () => {
    const root = workspace();
    const good = filled(root, { '05-02-03': { A7: '甲校' } }, '好.xlsx');
    const bad = filled(root, { '05-02-03': { B6: '2020年9月', H5: '电话' }, '05-01-01': { A6: '教育法', E6: '生效' } });
    const { code, stdout, stderr } = importing(root, good, bad);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^填好\.xlsx 05-01-01 教育法律!E6：“有效性”不能写“生效”.*。$/u),
      expect.stringMatching(/^填好\.xlsx 05-02-03 义务教育学校名录!H5：不认识“电话”这一列，是不是“办公电话”.*。$/u),
      expect.stringMatching(/^填好\.xlsx 05-02-03 义务教育学校名录!B6：“形成日期”的“2020年9月”不是完整的日期.*。$/u),
      '共3处要改正，目录文件没有改动。',
    ]);
    expect(text(root)).toBe(CATALOG);
  });

  it('show no private number in clear', () => {
    const root = workspace();
    const { stdout } = importing(root, filled(root, { '05-02-03': { B6: '13800001234' } }));
    expect(stdout).toContain('138****1234');
    expect(stdout).not.toContain('13800001234');
  });
});

const workbook = (): WorkBook => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['名称'], ['甲校']]), '名录');
  return book;
};
const xlsx = (book: WorkBook): Uint8Array => write(book, { type: 'buffer', bookType: 'xlsx' });
const TARGET = ['--county', '隆回县', '--domain', '义务教育', '--item', '05-02-03'];

describe('a file that is no workbook: one sentence, exit code 1', () => {
  const encrypted = CFB.utils.cfb_new();
  CFB.utils.cfb_add(encrypted, '/EncryptedPackage', Buffer.from('not to be read without the password'));
  const bomb = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
  // The size that the zip says it has, in its directory.
  new DataView(bomb.buffer).setUint32(bomb.length - 22 - 'xl/workbook.xml'.length - 46 + 24, 3_000_000_000, true);

  it.each<[string, string, Uint8Array, string]>([
    ['empty', '空.xlsx', new Uint8Array(), '文件是空的'],
    ['cut short', '断.xlsx', xlsx(workbook()).subarray(0, 900), '不完整'],
    ['a letter', '信.xlsx', zipSync({ 'word/document.xml': strToU8('<a/>') }), '是 Word'],
    ['encrypted', '密.xlsx', CFB.write(encrypted, { type: 'buffer' }) as Buffer, '设了打开密码'], // a buffer as asked
    ['a zip bomb', '炸.xlsx', bomb, '超过 300 MB 的上限'],
    ['a text', '文.xls', Buffer.from('甲,乙\n'), '无法打开这个工作簿'],
    ['a picture', '图.et', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), '无法打开这个工作簿'],
    ['an empty sheet', '白.xlsx', xlsx({ SheetNames: ['甲'], Sheets: { 甲: {} } }), '没有可以导入的工作表'],
    ['a broken CSV', '坏.csv', Buffer.from([0xff, 0xff, 0x00, 0x41]), '无法识别的字节'],
    ['of no county', '表.csv', Buffer.from('名称\n甲校\n'), '看不出这个表属于哪个县市区'],
  ])('%s', (_name, file, bytes, sentence) => {
    const root = tempWorkspace({ [FILE]: CATALOG, [file]: bytes });
    const { code, stdout, stderr } = importing(root, file, ...(sentence.includes('县市区') ? [] : TARGET));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringContaining(sentence),
      expect.stringContaining('没有改动'),
    ]);
    expect(text(root)).toBe(CATALOG);
  });

  it('has macros, which are left behind and told of', () => {
    const bytes = write(Object.assign(workbook(), { vbaraw: Buffer.from('vba') }), {
      type: 'buffer',
      bookType: 'xlsm',
    }) as Uint8Array; // a buffer as asked
    const root = tempWorkspace({ [FILE]: CATALOG, '宏.xlsm': bytes });
    const { code, stderr } = importing(root, '宏.xlsm', ...TARGET);
    expect(code).toBe(0);
    expect(stderr).toBe('宏.xlsm：工作簿带有宏，只读取了单元格，宏没有运行，也不会保留。\n');
    expect(text(root)).toContain('- 名称: 甲校\n');
  });
});

describe('the caller at fault: one sentence on stderr, exit code 2', () => {
  it.each<[string, string[], string]>([
    ['a file that is not there', ['没有.xlsx'], '找不到“没有.xlsx”'],
    ['a folder', ['catalogs'], '“catalogs”是文件夹'],
    ['another kind of file', [FILE], '不是能导入的表格'],
    ['no file', [], '缺少参数'],
    ['two counties', ['表.csv', '--county', '隆回县,新宁县'], '一次只能导入到一个县市区'],
    ['an unknown county', ['表.csv', '--county', '隆回'], '是不是“隆回县”'],
    ['an unknown item', ['表.csv', ...TARGET.slice(0, 4), '--item', '义务教育学校名单'], '是不是“义务教育学校名录”'],
  ])('%s', (_name, args, sentence) => {
    const root = tempWorkspace({ [FILE]: CATALOG, '表.csv': '名称\n甲校\n' });
    const { code, stdout, stderr } = importing(root, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('a catalog that cannot be written into', () => {
  it.each([
    ['broken', '领域: 义务教育\n事项: [\n', '语法有误'],
    ['in GBK', Buffer.from([0xc1, 0xec, 0xd3, 0xf2, 0x3a, 0x20, 0x61, 0x0a]), '不是 UTF-8'],
    ['with a key twice', '领域: 义务教育\n领域: 扶贫\n', '语法有误'],
  ])('%s is left alone', (_name, content, sentence) => {
    const root = tempWorkspace({ [FILE]: content, '表.csv': '名称\n甲校\n' });
    const { code, stdout } = importing(root, '表.csv', ...TARGET);
    expect(code).toBe(1);
    expect(stdout).toContain(sentence);
    expect(readFileSync(join(root, FILE))).toEqual(Buffer.from(content));
  });
});

describe('runs that meet or die', () => {
  const COUNTIES = ['隆回县', '新宁县', '洞口县', '武冈市', '邵东市', '新邵县', '邵阳县', '绥宁县'];
  const of = (county: string): string => FILE.replace('隆回县', county);
  const rows = (prefix: string): string =>
    `名称,办公电话\n${Array.from({ length: 300 }, (_, index) => `${prefix}${index},0739-0000001`).join('\n')}\n`;

  it('two at once lose nothing of each other', async () => {
    const names = ['甲', '乙', '丙', '丁'];
    const root = tempWorkspace({
      [FILE]: CATALOG,
      ...Object.fromEntries(names.map((name) => [`${name}.csv`, rows(name)])),
    });
    const codes = await Promise.all(names.map((name) => started(root, ['import', `${name}.csv`, ...TARGET])));
    expect(codes).toEqual([0, 0, 0, 0]);
    for (const name of names) expect(text(root).match(new RegExp(`名称: ${name}\\d+`, 'gu'))).toHaveLength(300);
    expect(readdirSync(root).filter((name) => name.endsWith('.lock'))).toEqual([]);
  });

  it('one that is killed leaves every catalog as it was or as it should be, and the next one goes on', async () => {
    const root = tempWorkspace(
      Object.fromEntries(COUNTIES.map((county) => [of(county), CATALOG.replaceAll('隆回县', county)])),
    );
    mkdirSync(join(root, '表'));
    for (const county of COUNTIES) {
      const path = [county, '义务教育', '05-02-03', '教育概况', '义务教育学校名录'].join(' / ');
      writeFileSync(join(root, '表', `${county}.csv`), `事项,${path}\n${rows(county)}`);
    }
    const args = ['import', ...COUNTIES.map((county) => `表/${county}.csv`)];
    const before = COUNTIES.map((county) => text(root, of(county)));
    const whole = tempWorkspace(Object.fromEntries(COUNTIES.map((county, index) => [of(county), before[index] ?? ''])));
    expect(spawnProgram(whole, ['import', ...COUNTIES.map((county) => join(root, '表', `${county}.csv`))]).code).toBe(
      0,
    );
    const after = COUNTIES.map((county) => text(whole, of(county)));
    for (const delay of [150, 250, 350, 450, 600]) {
      await started(root, args, delay);
      for (const [index, county] of COUNTIES.entries())
        expect([before[index], after[index]]).toContain(text(root, of(county)));
      for (const [index, county] of COUNTIES.entries()) writeFileSync(join(root, of(county)), before[index] ?? '');
    }
    expect(spawnProgram(root, args).code).toBe(0);
    expect(COUNTIES.map((county) => text(root, of(county)))).toEqual(after);
  });

  /** Runs the program beside others, and kills it after some milliseconds. */
  function started(root: string, args: readonly string[], killedAfter?: number): Promise<number | null> {
    const child = spawn(process.execPath, [launcher, ...args], { cwd: root, stdio: 'ignore' });
    if (killedAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killedAfter);
    return new Promise((resolve) => child.once('close', resolve));
  }
});
