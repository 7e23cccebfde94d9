import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/source/package-root.js';
import { readBack, worksheetChildren } from '../../workbook/read-back.js';

/** Every workbook of the sample, made by the built program as a user would. */
const REPORTS: Readonly<Record<string, readonly string[]>> = {
  '进度表.xlsx': ['progress', '--as-of', '2020-10-09'],
  '汇总目录.xlsx': ['inventory'],
  '一个领域.xlsx': ['inventory', '--county', '新宁县', '--domain', '义务教育'],
  '问题清单.xlsx': ['issues', '--as-of', '2020-10-09', '--county', '隆回县'],
  '测评表.xlsx': ['scores', '--as-of', '2020-10-09', '--county', '隆回县,新宁县'],
};
const folder = mkdtempSync(join(tmpdir(), 'zwgk-workbooks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function make(name: string, into = folder): Uint8Array {
  const file = join(into, name);
  const result = spawnSync(
    process.execPath,
    [join(packageRoot(), 'bin/zwgk.js'), 'export', ...(REPORTS[name] ?? []), '--workspace', packageRoot(), '-o', file],
    { encoding: 'utf8' },
  );
  expect(result.stderr).toBe('');
  expect(result.status).toBe(0);
  return readFileSync(file);
}

describe.each(Object.keys(REPORTS))('%s', (name) => {
  it('is made, marked as a sample, well formed on every sheet, and the same when made again', () => {
    const bytes = make(name);
    const book = readBack(bytes);
    expect(book.workbook.SheetNames.length).toBeGreaterThan(0);
    for (const [index, sheet] of book.workbook.SheetNames.entries()) {
      const xml = book.sheetXml(index + 1);
      const { found, ordered } = worksheetChildren(xml);
      expect(found, sheet).toEqual(ordered);
      expect(xml, sheet).toContain('paperSize="9" orientation="landscape" fitToWidth="1"');
      expect(xml, sheet).toContain('示例数据');
      expect(xml, sheet).not.toContain('<f>');
    }
    const again = mkdtempSync(join(folder, 'again-'));
    expect(Buffer.from(make(name, again)).equals(Buffer.from(bytes))).toBe(true);
  });
});

const soffice = findSoffice();
if (soffice === undefined)
  process.stderr.write('LibreOffice is not on this machine: the workbooks were not opened with it.\n');

describe.skipIf(soffice === undefined)('LibreOffice', () => {
  it('opens every workbook and prints it on A4 landscape', () => {
    for (const name of Object.keys(REPORTS)) if (!existsSync(join(folder, name))) make(name);
    const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
    expect(files).toHaveLength(Object.keys(REPORTS).length);
    execFileSync(
      soffice ?? '',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...files.map((name) => join(folder, name)),
      ],
      { stdio: 'ignore' },
    );
    for (const name of files) {
      const pdf = readFileSync(join(folder, name.replace(/xlsx$/u, 'pdf')), 'latin1');
      const pages = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 (?<width>[\d.]+) (?<height>[\d.]+)\s*\]/gu)];
      expect(pages.length, name).toBeGreaterThan(0);
      for (const page of pages) {
        expect(Math.round(Number(page.groups?.['width'])), name).toBe(842);
        expect(Math.round(Number(page.groups?.['height'])), name).toBe(595);
      }
      // The 附件, the overview and the overdue list: the first two are squeezed onto one page each.
      if (name === '进度表.xlsx') expect(pages.length).toBeLessThanOrEqual(5);
    }
  }, 600_000);
});

function findSoffice(): string | undefined {
  const candidates = [
    process.env['ZWGK_SOFFICE'],
    'soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ];
  return candidates.find((path) => path !== undefined && spawnSync(path, ['--version']).status === 0);
}
