import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const CHILD = fileURLToPath(new URL('write-pages.mjs', import.meta.url));
let home: string;
let out: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'zwgk-kill-'));
  out = join(home, 'site');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const write = (count: number, words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [CHILD, out, String(count), ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
const ended = (child: ChildProcess): Promise<unknown> => new Promise((done) => child.once('exit', done));
const saidReady = (child: ChildProcess): Promise<unknown> => new Promise((done) => child.stdout?.once('data', done));
const wordsOf = (count: number): Set<string> => {
  const pages = readdirSync(join(out, 'longhui'));
  expect(pages).toHaveLength(count);
  return new Set(pages.map((name) => readFileSync(join(out, 'longhui', name), 'utf8')));
};

describe('a run killed at any moment', () => {
  it.each([
    ['that swaps the folder', 400],
    ['that moves a few files', 40],
  ])('%s leaves one whole output, and the next run goes on', async (_how, count) => {
    await ended(write(count, ['before']));
    const words = Array.from({ length: 400 }, (_, index) => `run${index}`);
    for (let round = 0; round < 6; round += 1) {
      const child = write(count, words);
      await saidReady(child);
      await wait(20 + round * 37);
      child.kill('SIGKILL');
      await ended(child);
      await ended(write(count, [`after${round}`]));
      expect(wordsOf(count)).toEqual(new Set([`after${round}`]));
      expect(readdirSync(home)).toEqual(['site']);
    }
  });

  it('before its commit leaves the previous output as it was', async () => {
    await ended(write(400, ['before']));
    for (const delay of [0, 3, 6, 9]) {
      const child = write(20_000, ['after']); // far from its commit after so short a time
      await saidReady(child);
      await wait(delay);
      child.kill('SIGKILL');
      await ended(child);
      expect(wordsOf(400)).toEqual(new Set(['before']));
    }
  });
});

describe('two programs at once', () => {
  it('leave the whole output of one of them', async () => {
    const children = [write(300, ['one', 'three', 'five']), write(300, ['two', 'four', 'six'])];
    await Promise.all(children.map(ended));
    expect(children.map((child) => child.exitCode)).toEqual([0, 0]);
    const words = wordsOf(300);
    expect(words.size).toBe(1);
    expect(['five', 'six']).toContain([...words][0]);
    expect(readdirSync(home)).toEqual(['site']);
  });
});
