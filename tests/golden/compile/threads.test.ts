import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderTree } from '../../support/folder-tree.js';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const COUNTIES = ['新宁县', '隆回县', '武冈市'].flatMap((county) => ['--county', county]);
let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'zwgk-threads-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const argsOf = (out: string, ...flags: string[]): string[] => [
  'bin/zwgk.js',
  'compile',
  '--workspace',
  PROJECT,
  '--as-of',
  '2020-10-09',
  '--no-cache',
  '--out',
  out,
  ...COUNTIES,
  ...flags,
];

function compile(out: string, ...flags: string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, argsOf(out, ...flags), { cwd: PROJECT, encoding: 'utf8' });
}

describe('compile in several threads', () => {
  it('makes the same bytes as in one', () => {
    const [one, three] = [join(home, 'one'), join(home, 'three')];
    expect(compile(one, '--jobs', '1')).toMatchObject({ status: 0, stderr: '' });
    expect(compile(three, '--jobs', '3')).toMatchObject({ status: 0, stderr: '' });
    expect(folderTree(one).size).toBeGreaterThan(1000);
    expect(folderTree(three)).toEqual(folderTree(one));
  });

  it('leaves the previous output whole when it is killed, and nothing behind after the next run', async () => {
    const out = join(home, 'killed');
    expect(compile(out, '--jobs', '2').status).toBe(0);
    const before = folderTree(out);
    const staging = join(home, '.killed.zwgk-new');
    const child = spawn(process.execPath, argsOf(out, '--jobs', '3', '--drafts'), { cwd: PROJECT, stdio: 'ignore' });
    const ended = new Promise((done) => child.once('exit', done));
    while (!existsSync(staging)) await wait(2); // its threads have begun to write
    await wait(50);
    child.kill('SIGKILL');
    await ended;
    expect(folderTree(out)).toEqual(before);
    expect(compile(out, '--jobs', '2').status).toBe(0);
    expect(folderTree(out)).toEqual(before);
    expect(readdirSync(home).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('refuses a number of threads that is none', () => {
    for (const jobs of ['0', '65', 'viele', '-1']) {
      expect(compile(join(home, 'none'), '--jobs', jobs)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('1 到 64'),
      });
    }
    expect(existsSync(join(home, 'none'))).toBe(false);
  });
});
