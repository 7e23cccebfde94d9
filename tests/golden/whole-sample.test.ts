import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { packageRoot } from '../../src/source/package-root.js';
import { spawnProgram } from '../support/spawn-program.js';

/**
 * The whole job on the committed sample, as `npm start` does it, against what was read and found right before.
 * `UPDATE_GOLDEN=1` writes the expected files anew, for a person to read before committing.
 */
const expectedFolder = fileURLToPath(new URL('./whole-sample/expected/', import.meta.url));
const root = packageRoot();
let out: string;

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'zwgk-sample-'));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

function zwgk(args: readonly string[], env?: Record<string, string>): string {
  const { code, stdout, stderr } = spawnProgram(root, [...args, '--as-of', '2020-10-09'], env);
  expect(code, stderr).toBeLessThanOrEqual(1); // 1 means findings, which the sample has by design
  return stdout;
}

function expectGolden(name: string, actual: string): void {
  const file = `${expectedFolder}${name}`;
  if (process.env['UPDATE_GOLDEN'] && (!existsSync(file) || readFileSync(file, 'utf8') !== actual)) {
    mkdirSync(expectedFolder, { recursive: true });
    writeFileSync(file, actual);
  }
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

describe('the sample as of 2020-10-09', () => {
  it('has these findings, by file and rule', () => {
    const report = JSON.parse(zwgk(['lint', '--format', 'json', '--no-cache'])) as {
      summary: object;
      diagnostics: { file: string; code: string; severity: string; message: string; line: number; column: number }[];
    };
    const counts = new Map<string, string[]>();
    for (const { file, code, severity, message, line, column } of report.diagnostics) {
      const key = `${file} ${severity} ${code}`;
      counts.set(key, [...(counts.get(key) ?? []), `${line}:${column} ${message}`]);
    }
    const lines = [...counts].map(([key, found]) => `${key} ×${found.length} ${digest(found.join('\n'))}`);
    expectGolden('lint.txt', `${JSON.stringify(report.summary)}\n${lines.join('\n')}\n`);
  });

  it('has this task table', () => {
    expectGolden('deadlines.txt', zwgk(['deadlines']));
  });

  it('has this report for programs', () => {
    const report = JSON.parse(zwgk(['deadlines', '--format', 'json'])) as Record<string, unknown>;
    expectGolden('deadlines.json', `${JSON.stringify(report, undefined, 1)}\n`);
  });

  it('makes this site, every file of it, whatever the time zone', () => {
    zwgk(['compile', '--out', `${out}/site`]);
    const first = siteDigests(`${out}/site`);
    expectGolden('site.txt', first);
    zwgk(['compile', '--out', `${out}/again`], { TZ: 'America/Los_Angeles', LANG: 'C' });
    expect(siteDigests(`${out}/again`)).toBe(first);
  });

  it('makes a site that passes its own inspection, but for what has really not been updated', () => {
    const report = JSON.parse(zwgk(['verify-site', `${out}/site`, '--format', 'json'])) as {
      diagnostics: { code: string; message: string }[];
    };
    // Most counties of the sample have published nothing: their pages say so, and that is counted, for somebody to look at.
    expect(report.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^site-empty-column 有 306 个栏目没有内容，只写明了不涉及或者情况说明/u),
      expect.stringMatching(/^site-stale-column 栏目“重大政策解读及回应”最近一次更新是 2020-03-06/u),
      expect.stringMatching(/^site-stale-column 栏目“动态信息”最近一次更新是 2020-09-10/u),
    ]);
  });

  it('makes no page that needs more than 60 kB before images', () => {
    const sizeOf = (path: string): number => readFileSync(`${out}/site/${path}`).byteLength;
    const always = sizeOf('assets/site.css') + sizeOf('assets/site.js');
    const pages = readdirSync(`${out}/site`, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    const sizes = pages.map((path) => {
      const own = path === join('search', 'index.html') ? sizeOf('assets/search.js') : 0;
      return `${String(sizeOf(path) + own + always).padStart(7)} ${path}`;
    });
    expect(pages.length).toBeGreaterThan(3000);
    expect(sizes.filter((line) => Number(line.slice(0, 7)) > 60_000)).toEqual([]);
  });

  it('fills this 附件 workbook', () => {
    zwgk(['export', 'progress', '--out', `${out}/reports`]);
    const name = readdirSync(`${out}/reports`).find((file) => file.endsWith('.xlsx'));
    const book = read(readFileSync(`${out}/reports/${name}`));
    const sheets = book.SheetNames.map((sheet) => {
      const rows = utils.sheet_to_csv(book.Sheets[sheet] ?? {}, { FS: '\t' }).trimEnd();
      return `# ${sheet}\n${rows}\n`;
    });
    expectGolden('progress.txt', sheets.join('\n'));
  });
});

/** A line for each folder two levels deep: how many files, and a digest of their paths and bytes. */
function siteDigests(folder: string): string {
  const groups = new Map<string, string[]>();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/');
    if (path.split('/').some((part) => part.startsWith('.'))) continue; // the writer's own manifest
    const group = path.split('/').slice(0, -1).slice(0, 2).join('/') || '.';
    const line = `${path} ${digest(readFileSync(`${folder}/${path}`))}`;
    groups.set(group, [...(groups.get(group) ?? []), line]);
  }
  const lines = [...groups].map(([group, paths]) => `${group} ${paths.length} ${digest(paths.toSorted().join('\n'))}`);
  return `${lines.toSorted().join('\n')}\n`;
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
