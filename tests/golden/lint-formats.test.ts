import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const launcher = fileURLToPath(new URL('../../bin/zwgk.js', import.meta.url));
const FORMATS = {
  stylish: 'txt',
  compact: 'txt',
  json: 'json',
  sarif: 'sarif',
  junit: 'xml',
  checkstyle: 'xml',
  github: 'txt',
  gitlab: 'json',
  markdown: 'md',
} as const;
/** What the workspace holds in clear and no report may show. */
const PRIVATE = ['13800001234', '430522196503124519', '文昌村3组12号'];

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'zwgk-lint-'));
  cpSync(`${here}fixtures/lint`, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function lint(...options: string[]) {
  const { GITHUB_STEP_SUMMARY: _summary, FORCE_COLOR: _colour, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [launcher, 'lint', '--as-of', '2020-10-09', '--no-cache', ...options],
    { cwd: root, encoding: 'utf8', env },
  );
  return { status, stdout, stderr };
}

/** The version changes with every release; nothing else may differ from machine to machine. */
function normalised(text: string): string {
  const { version } = JSON.parse(readFileSync(`${here}../../package.json`, 'utf8')) as { version: string };
  return text.replaceAll(`"${version}"`, '"<version>"');
}

/** Compares with the committed text; `UPDATE_GOLDEN=1` writes it instead, for a person to read before committing. */
function expectGolden(path: string, actual: string): void {
  const file = `${here}${path}`;
  if (process.env['UPDATE_GOLDEN'] && (!existsSync(file) || readFileSync(file, 'utf8') !== actual)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

let screen: ReturnType<typeof lint>;
const others = Object.entries(FORMATS).filter(([format]) => format !== 'stylish');

test('several formats in one run: one on the screen, the others each in a file', () => {
  screen = lint(
    '--format',
    'stylish',
    ...others.flatMap(([format]) => ['--format', format, '-o', `reports/${format}`]),
  );
  expect(screen.status).toBe(1);
  expect(screen.stderr).toBe(others.map(([format]) => `${format} 报告已写入 reports/${format}。\n`).join(''));
});

test('lint --format stylish', () => {
  expectGolden('lint-stylish/expected/report.txt', screen.stdout);
  for (const value of PRIVATE) expect(screen.stdout).not.toContain(value);
});

test.each(others)('lint --format %s', (format, ending) => {
  const text = readFileSync(join(root, 'reports', format), 'utf8');
  expectGolden(`lint-${format}/expected/report.${ending}`, normalised(text));
  for (const value of PRIVATE) expect(text).not.toContain(value);
});

test('a report on the screen is the one that a file would hold', () => {
  const { stdout, stderr } = lint('--format', 'json');
  expect(stderr).toBe('');
  expectGolden('lint-json/expected/report.json', normalised(stdout));
});

test('a dry run of --fix is a unified diff, and shows no private value', () => {
  const { status, stdout } = lint('--fix-dry-run');
  expect(status).toBe(1);
  expectGolden('lint-fix-dry-run/expected/report.diff', stdout);
  for (const value of PRIVATE) expect(stdout).not.toContain(value);
});

test('our own sample needs no mending', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [launcher, 'lint', '--as-of', '2020-10-09', '--no-cache', '--fix-dry-run'],
    {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
    },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
