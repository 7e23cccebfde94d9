import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/source/package-root.js';
import { tempWorkspace } from '../../support/temp-workspace.js';
import { worksheetChildren, readBack } from '../../workbook/read-back.js';
import { spawnProgram } from '../../support/spawn-program.js';

/** Every catalog of the sample goes out as a workbook and comes back: not one byte may differ. */
const REPORTS = 'dist/reports';
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'zwgk-import-'));
  for (const part of ['catalogs', 'standards', 'zwgk.config.yaml'])
    cpSync(join(packageRoot(), part), join(root, part), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every file under catalogs/, by path. */
function catalogs(): Record<string, string> {
  const files = readdirSync(join(root, 'catalogs'), { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [`${parentPath}/${name}`, readFileSync(join(parentPath, name), 'latin1')]),
  );
}

function workbooks(folder = REPORTS, end = '.xlsx'): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.startsWith('填报表') && name.endsWith(end))
    .map((name) => join(folder, name));
}

const UNCHANGED = /合计：新增0条，修改0条，未变\d+条，表里没有、仍保留0条。\n$/u;

describe('the whole sample', () => {
  it('goes out and comes back without a byte of difference, all 13 counties and 26 domains', () => {
    const before = catalogs();
    for (const county of readdirSync(join(root, 'catalogs'))) {
      const { code, stderr } = spawnProgram(root, ['export', 'template', '--county', county, '--as-of', '2020-10-09']);
      expect({ code, stderr }, county).toEqual({ code: 0, stderr: '填好以后运行：zwgk import 填报表.xlsx\n' });
    }
    expect(workbooks()).toHaveLength(13 * 26);
    const { code, stdout, stderr } = spawnProgram(root, ['import', ...workbooks()]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(UNCHANGED);
    expect(catalogs()).toEqual(before);
  });

  it('makes workbooks that are well formed on every sheet, without formulas, and the same when made again', () => {
    const name = workbooks().find((each) => each.includes('新宁县-05')) ?? '';
    const bytes = readFileSync(join(root, name));
    const book = readBack(bytes);
    for (const [index, sheet] of book.workbook.SheetNames.entries()) {
      const { found, ordered } = worksheetChildren(book.sheetXml(index + 1));
      expect(found, sheet).toEqual(ordered);
      expect(book.sheetXml(index + 1), sheet).not.toContain('<f>');
    }
    spawnProgram(root, [
      'export',
      'template',
      '--county',
      '新宁县',
      '--domain',
      '5',
      '--as-of',
      '2020-10-09',
      '-o',
      'again.xlsx',
    ]);
    expect(readFileSync(join(root, 'again.xlsx')).equals(bytes)).toBe(true);
  });
});

const soffice = findSoffice();
if (soffice === undefined)
  process.stderr.write('LibreOffice is not on this machine: no workbook was saved by it before the import.\n');

describe.skipIf(soffice === undefined)(
  'LibreOffice',
  () => {
    const CSV_OF_EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    // The domains with links, files, lists, readings, long texts and entries without number.
    const names = (): string[] =>
      workbooks().filter((name) => /新宁县-(?:02|05|06|16|17|22|23)-|双清区-2[12]-/u.test(name));

    function convert(format: string, folder: string): void {
      mkdirSync(join(root, folder), { recursive: true });
      const profile = `-env:UserInstallation=${pathToFileURL(join(root, 'profile')).href}`;
      const args = [profile, '--headless', '--convert-to', format, '--outdir', folder, ...names()];
      expect(spawnSync(soffice ?? '', args, { cwd: root, stdio: 'ignore' }).status).toBe(0);
    }

    it.each(['xlsx', 'xls'])('saves them as .%s, which changes nothing', (kind) => {
      const before = catalogs();
      convert(kind, `saved-${kind}`);
      const saved = workbooks(`saved-${kind}`, kind);
      expect(saved).toHaveLength(names().length);
      const { code, stdout } = spawnProgram(root, ['import', ...saved]);
      expect(stdout).toMatch(UNCHANGED);
      expect(code).toBe(0);
      expect(catalogs()).toEqual(before);
    });

    it.each(['xlsx', 'xls'])(
      'saves as .%s what looks like formulas, numbers and quotes, and it comes back as it was',
      (kind) => {
        const texts = [
          '=1+1',
          '+86',
          '-1',
          '@SUM(A1)',
          "'0739",
          "''",
          '0739',
          '1e3',
          '2020.10',
          '1/2',
          'TRUE',
          '#REF!',
          '一\n\n二',
          '"甲"',
          '_x0041_',
        ];
        const entries = texts
          .map((text, index) => `        - {名称: 第${index}条, 内容: {办公电话: ${JSON.stringify(text)}}}\n`)
          .join('');
        const catalog = `领域: 义务教育\n县市区: 洞口县\n责任单位: 洞口县教育局\n事项:\n  教育概况:\n    义务教育学校名录:\n      目录:\n${entries}`;
        const own = tempWorkspace({ 'catalogs/洞口县/05-义务教育.yaml': catalog });
        const target = ['--county', '洞口县', '--domain', '5', '--item', '05-02-03', '-o', 'a.xlsx'];
        expect(spawnProgram(own, ['export', 'template', ...target]).code).toBe(0);
        const profile = `-env:UserInstallation=${pathToFileURL(join(root, 'profile')).href}`;
        spawnSync(soffice ?? '', [profile, '--headless', '--convert-to', kind, '--outdir', 'saved', 'a.xlsx'], {
          cwd: own,
          stdio: 'ignore',
        });
        const { code, stdout } = spawnProgram(own, ['import', `saved/a.${kind}`]);
        expect(stdout).toContain(`新增0条，修改0条，未变${texts.length}条`);
        expect(code).toBe(0);
        expect(readFileSync(join(own, 'catalogs/洞口县/05-义务教育.yaml'), 'utf8')).toBe(catalog);
      },
    );

    it('saves each sheet as .csv, which knows its item and changes nothing', () => {
      const before = catalogs();
      convert(CSV_OF_EVERY_SHEET, 'saved-csv');
      const sheets = workbooks('saved-csv', '.csv').filter((name) => !/-(?:填写说明|选项|导入比对)\.csv$/u.test(name));
      expect(sheets.length).toBeGreaterThan(100);
      const { code, stdout } = spawnProgram(root, ['import', ...sheets]);
      expect(stdout).toMatch(UNCHANGED);
      expect(code).toBe(0);
      expect(catalogs()).toEqual(before);
    });
  },
  600_000,
);

function findSoffice(): string | undefined {
  const candidates = [
    process.env['ZWGK_SOFFICE'],
    'soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ];
  return candidates.find((path) => path !== undefined && spawnSync(path, ['--version']).status === 0);
}
