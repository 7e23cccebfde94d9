import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentCache, contentKey } from './content-cache.js';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'zwgk-cache-')), 'lint');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const slotFile = () => {
  const name = readdirSync(folder).find((each) => each !== '.gitignore');
  return join(folder, name ?? '');
};

test('a result comes back under its key, and under no other', () => {
  const cache = new ContentCache(folder);
  cache.write('a.yaml', 'key-1', { findings: ['一'] });
  expect(cache.read('a.yaml', 'key-1')).toEqual({ findings: ['一'] });
  expect(cache.read('a.yaml', 'key-2')).toBeUndefined();
  expect(cache.read('b.yaml', 'key-1')).toBeUndefined();
});

test('a slot holds one result, however often it changes', () => {
  const cache = new ContentCache(folder);
  for (let run = 0; run < 20; run += 1) cache.write('a.yaml', `key-${run}`, run);
  expect(readdirSync(folder).toSorted()).toHaveLength(2);
  expect(cache.read('a.yaml', 'key-19')).toBe(19);
});

test.each([
  ['cut off', (text: string) => text.slice(0, -3)],
  ['changed by one digit', (text: string) => text.replace('42', '43')],
  ['emptied', () => ''],
  ['overwritten by something else', () => '{"value":42}'],
])('a file that was %s is ignored, and mended by the next result', (_name, damage) => {
  const cache = new ContentCache(folder);
  cache.write('a.yaml', 'key', { value: 42 });
  writeFileSync(slotFile(), damage(readFileSync(slotFile(), 'utf8')));
  expect(cache.read('a.yaml', 'key')).toBeUndefined();
  cache.write('a.yaml', 'key', { value: 42 });
  expect(cache.read('a.yaml', 'key')).toEqual({ value: 42 });
});

test('a folder that cannot be made is done without', () => {
  writeFileSync(folder, 'a file where the folder should be');
  const cache = new ContentCache(folder);
  cache.write('a.yaml', 'key', 1);
  expect(cache.read('a.yaml', 'key')).toBeUndefined();
});

test('the folder keeps itself out of version control', () => {
  new ContentCache(folder).write('a.yaml', 'key', 1);
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
});

test('parts of a key count one by one', () => {
  expect(contentKey(['ab', 'c'])).not.toBe(contentKey(['a', 'bc']));
  expect(contentKey(['ab', 'c'])).toBe(contentKey([Buffer.from('ab'), 'c']));
});
