import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { spawnProgram } from '../support/spawn-program.js';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'zwgk-lint-jobs-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('finds the same in several threads as in one, in the same order', () => {
  const reports = ['1', '2', '5'].map((jobs) => {
    const file = join(home, `${jobs}.json`);
    const args = ['lint', '--as-of', '2020-10-09', '--no-cache', '--jobs', jobs, '-f', 'json', '-o', file];
    expect(spawnProgram(process.cwd(), args).code).toBe(1);
    return readFileSync(file, 'utf8');
  });
  expect(reports[0]?.length).toBeGreaterThan(1_000_000);
  for (const report of reports) expect(report === reports[0]).toBe(true);
});

it('refuses a number of threads that is none', () => {
  for (const jobs of ['0', '65', '两个']) {
    const { code, stderr } = spawnProgram(process.cwd(), ['lint', '--jobs', jobs]);
    expect(code).toBe(2);
    expect(stderr).toContain(`线程数“${jobs}”不可用`);
  }
});
