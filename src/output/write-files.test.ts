import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commit, neighboursOf } from './commit.js';
import { contentHash } from './content-hash.js';
import { openOutput } from './output-folder.js';
import type { Planned, PlannedFile } from './planned-file.js';
import { replaceFile } from './replace-file.js';
import { Stager } from './stager.js';
import { writeFiles } from './write-files.js';

let home: string;
let out: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'zwgk-output-'));
  out = join(home, 'site');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const page = (path: string, content = `<p>${path}</p>`): PlannedFile => ({ path, content });
const pages = (count: number, content?: string): PlannedFile[] =>
  Array.from({ length: count }, (_, index) => page(`longhui/e-${index}.html`, content));
const put = (path: string, content: string): void => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), content);
};
const inode = (path: string): number => statSync(join(out, path)).ino;
/** Every file of the output but the manifest, and nothing may be left beside it. */
function tree(): string[] {
  expect(readdirSync(home)).toEqual(existsSync(out) ? ['site'] : []);
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name !== '.zwgk-manifest.json')
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .toSorted();
}

describe('writeFiles', () => {
  it('writes a new folder, then only what differs', async () => {
    const first = await writeFiles(out, [page('index.html'), page('longhui/index.html')]);
    expect(first).toMatchObject({ written: 2, unchanged: 0, removed: 0 });
    const untouched = inode('index.html');
    const second = await writeFiles(out, [page('index.html'), page('longhui/index.html', '<p>新</p>')]);
    expect(second).toMatchObject({ written: 1, unchanged: 1, removed: 0 });
    expect(second.changedPaths()).toEqual(['longhui/index.html']);
    expect(inode('index.html')).toBe(untouched);
    expect(readFileSync(join(out, 'longhui/index.html'), 'utf8')).toBe('<p>新</p>');
    expect(tree()).toEqual(['index.html', 'longhui/index.html']);
  });

  it('removes stale files and the folders they leave empty, and nothing that others put there', async () => {
    await writeFiles(out, [page('index.html'), page('dongkou/health/index.html')]);
    put('CNAME', 'www.example.gov.cn');
    const summary = await writeFiles(out, [page('index.html')]);
    expect(summary).toMatchObject({ written: 0, removed: 1 });
    expect(summary.changedPaths()).toEqual(['dongkou/health/index.html']);
    expect(tree()).toEqual(['CNAME', 'index.html']);
    expect(existsSync(join(out, 'dongkou'))).toBe(false);
  });

  it('swaps the folder when much changes, and still leaves unchanged files alone', async () => {
    await writeFiles(out, [page('index.html'), ...pages(150)]);
    const untouched = inode('index.html');
    const summary = await writeFiles(out, [page('index.html'), ...pages(149, '<p>改</p>')]);
    expect(summary).toMatchObject({ written: 149, unchanged: 1, removed: 1 });
    expect(inode('index.html')).toBe(untouched);
    expect(tree()).toHaveLength(150);
  });

  it('changes nothing before the last planned file was taken', async () => {
    await writeFiles(out, [page('index.html', 'old')]);
    function* failing(): Generator<PlannedFile> {
      yield page('index.html', 'new');
      throw new Error('template failed');
    }
    await expect(writeFiles(out, failing())).rejects.toThrow('template failed');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
    expect(tree()).toEqual(['index.html']);
  });

  it('refuses two files on one path, on any file system', async () => {
    await expect(writeFiles(out, [page('a.html'), page('a.html')])).rejects.toThrow('two outputs on one path');
    await expect(writeFiles(out, [page('a.html'), page('A.html')])).rejects.toThrow('two outputs on one path');
    await expect(writeFiles(out, [page('a'), page('a/b')])).rejects.toThrow('a file and a folder');
    await expect(writeFiles(out, [page('a/b'), page('a')])).rejects.toThrow('two outputs on one path');
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    '../x.html',
    '/etc/passwd',
    'a/../../x',
    'C:/x',
    'a\\b',
    'a//b',
    '',
    '.',
    'con.html',
    'a/nul',
    'x.',
    'a\u0000b',
    `${'长'.repeat(90)}.html`,
    '.zwgk-manifest.json',
  ])('refuses the path %j', async (path) => {
    await expect(writeFiles(out, [page(path)])).rejects.toThrow('output path');
    expect(readdirSync(home)).toEqual([]);
  });

  it('never overwrites a file that is not ours', async () => {
    put('index.html', '单位原有首页');
    await expect(writeFiles(out, [page('index.html')])).rejects.toThrow('不是本程序生成的文件 index.html');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('单位原有首页');
    writeFileSync(join(home, 'file'), '');
    await expect(writeFiles(join(home, 'file'), [page('index.html')])).rejects.toThrow('是一个文件');
  });

  it('never writes through a link out of the folder', async () => {
    mkdirSync(join(home, 'elsewhere'));
    mkdirSync(out);
    symlinkSync(join(home, 'elsewhere'), join(out, 'longhui'));
    await expect(writeFiles(out, [page('longhui/index.html')])).rejects.toThrow('不是本程序生成的文件 longhui');
    expect(readdirSync(join(home, 'elsewhere'))).toEqual([]);
  });

  it('lets a file become a folder', async () => {
    await writeFiles(out, [page('longhui')]);
    await writeFiles(out, [page('longhui/index.html')]);
    expect(tree()).toEqual(['longhui/index.html']);
    await writeFiles(out, [page('longhui')]);
    expect(tree()).toEqual(['longhui']);
  });

  it('rewrites a file that was deleted, and everything when the manifest is unreadable and the content is ours', async () => {
    await writeFiles(out, [page('index.html')]);
    rmSync(join(out, 'index.html'));
    expect(await writeFiles(out, [page('index.html')])).toMatchObject({ written: 1 });
    writeFileSync(join(out, '.zwgk-manifest.json'), '{"version":1,"fi');
    await expect(writeFiles(out, [page('index.html')])).rejects.toThrow('不是本程序生成的文件');
  });

  it('takes over a folder whose manifest is of the first form', async () => {
    await writeFiles(out, [page('index.html'), page('longhui/index.html'), page('longhui/stale.html')]);
    const hashOf = (path: string): string => contentHash(readFileSync(join(out, path)));
    const group = { fingerprint: 'f', files: { 'longhui/index.html': hashOf('longhui/index.html') } };
    const files = { 'index.html': hashOf('index.html'), 'longhui/stale.html': hashOf('longhui/stale.html') };
    writeFileSync(join(out, '.zwgk-manifest.json'), JSON.stringify({ version: 1, files, groups: { longhui: group } }));
    const summary = await writeFiles(out, [page('index.html'), page('longhui/index.html', '<p>新</p>')]);
    expect(summary).toMatchObject({ written: 1, unchanged: 1, removed: 1 });
    expect(tree()).toEqual(['index.html', 'longhui/index.html']);
  });

  it('makes the same manifest from the same files in any order', async () => {
    await writeFiles(out, [page('b.html'), page('a.html')]);
    const first = readFileSync(join(out, '.zwgk-manifest.json'), 'utf8');
    rmSync(out, { recursive: true });
    await writeFiles(out, [page('a.html'), page('b.html')]);
    expect(readFileSync(join(out, '.zwgk-manifest.json'), 'utf8')).toBe(first);
  });
});

describe('groups', () => {
  const group = (fingerprint: string, files: PlannedFile[]): Planned => ({
    group: '隆回县/义务教育',
    fingerprint,
    files,
  });

  it('are remembered and kept without being made again', async () => {
    await writeFiles(out, [page('index.html'), group('f1', pages(3))]);
    const output = await openOutput(out);
    expect(output.holds('隆回县/义务教育', 'f2')).toBe(false);
    expect(output.holds('隆回县/义务教育', 'f1')).toBe(true);
    const summary = await output.write([page('index.html'), { keep: '隆回县/义务教育' }]);
    expect(summary).toMatchObject({ written: 0, unchanged: 4, removed: 0 });
    expect(tree()).toHaveLength(4);
  });

  it('may keep some of their files and have others made anew', async () => {
    await writeFiles(out, [group('f1', pages(3))]);
    const untouched = inode('longhui/e-1.html');
    const kept = ['longhui/e-1.html', 'longhui/e-2.html'];
    const changed: Planned = { ...group('f2', [page('longhui/e-0.html', '<p>新</p>')]), kept };
    expect(await writeFiles(out, [changed])).toMatchObject({ written: 1, unchanged: 2, removed: 0 });
    expect(inode('longhui/e-1.html')).toBe(untouched);
    expect((await openOutput(out)).holds('隆回县/义务教育', 'f2')).toBe(true);
  });

  it('may be staged by another thread', async () => {
    await writeFiles(out, [group('f1', pages(3))]);
    const output = await openOutput(out);
    const elsewhere = new Stager(structuredClone(output.stagingPlace));
    const files = [page('longhui/e-0.html'), page('longhui/e-1.html', '<p>新</p>')];
    const staged = elsewhere.stageGroup('隆回县/义务教育', 'f2', files);
    expect(await output.write([staged])).toMatchObject({ written: 1, unchanged: 1, removed: 1 });
    expect(readFileSync(join(out, 'longhui/e-1.html'), 'utf8')).toBe('<p>新</p>');
    expect(tree()).toEqual(['longhui/e-0.html', 'longhui/e-1.html']);
  });

  it('never share a path, with each other or within', async () => {
    const other = { ...group('f1', [page('longhui/E-1.html')]), group: '隆回县/财政预决算' };
    await expect(writeFiles(out, [group('f1', pages(3)), other])).rejects.toThrow('two outputs on one path');
    const twice = [page('longhui/e.html'), page('longhui/E.html')];
    await expect(writeFiles(out, [group('f1', twice)])).rejects.toThrow('two outputs on one path');
    await expect(writeFiles(out, [group('f1', pages(3)), page('longhui/e-1.html/x')])).rejects.toThrow(
      'a file and a folder',
    );
    expect(existsSync(out)).toBe(false);
    await writeFiles(out, [group('f1', pages(3))]);
    await expect(writeFiles(out, [{ keep: '隆回县/义务教育' }, other])).rejects.toThrow('two outputs on one path');
    expect(tree()).toHaveLength(3);
  });

  it('leave the files of others in their folder alone, however much changes', async () => {
    await writeFiles(out, [group('f1', pages(150))]);
    put('longhui/notes.txt', '县里自己的文件');
    await writeFiles(out, [group('f2', pages(120, '<p>改</p>'))]);
    expect(readFileSync(join(out, 'longhui/notes.txt'), 'utf8')).toBe('县里自己的文件');
    expect(tree()).toHaveLength(121);
  });

  it('are not kept when one of their files is gone, nor when the run is fresh', async () => {
    await writeFiles(out, [group('f1', pages(3))]);
    rmSync(join(out, 'longhui/e-1.html'));
    const output = await openOutput(out);
    expect(output.holds('隆回县/义务教育', 'f1')).toBe(false);
    expect(await output.write([group('f1', pages(3))])).toMatchObject({ written: 1, unchanged: 2 });
    const fresh = await openOutput(out, { fresh: true });
    expect(fresh.holds('隆回县/义务教育', 'f1')).toBe(false);
    expect(await fresh.write([group('f1', pages(3))])).toMatchObject({ written: 3 });
  });
});

describe('two runs at once', () => {
  it('take turns', async () => {
    const order: string[] = [];
    async function* slow(name: string): AsyncGenerator<PlannedFile> {
      order.push(`${name} begins`);
      yield page('index.html', name);
      await new Promise((done) => setTimeout(done, 60));
      yield page(`${name}.html`, name);
      order.push(`${name} ends`);
    }
    await Promise.all([writeFiles(out, slow('first')), writeFiles(out, slow('second'))]);
    expect(order[1]).toBe(order[0]!.replace('begins', 'ends'));
    const last = order[2]!.split(' ')[0]!;
    expect(tree()).toEqual(['index.html', `${last}.html`]);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(last);
  });

  it('take over from a run that is gone', async () => {
    writeFileSync(neighboursOf(out).lock, '999999999 '.concat((await import('node:os')).hostname(), '\n'));
    await writeFiles(out, [page('index.html')]);
    expect(tree()).toEqual(['index.html']);
  });
});

describe('a commit that was cut short', () => {
  it('is finished by the next run, moved or swapped', async () => {
    await writeFiles(out, [page('a.html', 'old'), page('b.html', 'old'), page('stale.html')]);
    const { staging, journal } = neighboursOf(out);
    mkdirSync(staging);
    writeFileSync(join(staging, 'b.html'), 'new'); // a.html was moved already
    put('a.html', 'new');
    writeFileSync(journal, JSON.stringify({ type: 'move', moves: ['a.html', 'b.html'], removals: ['stale.html'] }));
    (await openOutput(out)).release();
    expect(tree()).toEqual(['a.html', 'b.html']);
    expect(readFileSync(join(out, 'b.html'), 'utf8')).toBe('new');
  });

  it('between the two renames of a swap leaves the new folder', async () => {
    const { staging, journal, previous } = neighboursOf(out);
    mkdirSync(previous);
    writeFileSync(join(previous, 'index.html'), 'old');
    mkdirSync(staging);
    writeFileSync(join(staging, 'index.html'), 'new');
    writeFileSync(journal, JSON.stringify({ type: 'swap' }));
    (await openOutput(out)).release();
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
    expect(tree()).toEqual(['index.html']);
  });

  it('before its journal is dropped', async () => {
    await writeFiles(out, [page('index.html', 'old')]);
    mkdirSync(neighboursOf(out).staging);
    writeFileSync(join(neighboursOf(out).staging, 'index.html'), 'half');
    (await openOutput(out)).release();
    expect(tree()).toEqual(['index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
  });

  it('can be carried out twice', async () => {
    mkdirSync(neighboursOf(out).staging);
    writeFileSync(join(neighboursOf(out).staging, 'index.html'), 'new');
    commit(out, { type: 'swap' });
    writeFileSync(neighboursOf(out).journal, JSON.stringify({ type: 'swap' }));
    (await openOutput(out)).release();
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
  });
});

describe('replaceFile', () => {
  it('replaces, makes folders, keeps permissions and writes through links', () => {
    const file = join(home, 'reports/进度.xlsx');
    replaceFile(file, 'one');
    writeFileSync(join(home, 'plain'), 'old', { mode: 0o600 });
    symlinkSync(join(home, 'plain'), join(home, 'link'));
    replaceFile(join(home, 'link'), new Uint8Array([0x41]));
    expect(readFileSync(file, 'utf8')).toBe('one');
    expect(readFileSync(join(home, 'plain'), 'utf8')).toBe('A');
    expect(statSync(join(home, 'plain')).mode & 0o777).toBe(0o600);
    expect(readdirSync(home).toSorted()).toEqual(['link', 'plain', 'reports']);
  });

  it('leaves nothing behind when it cannot write', () => {
    mkdirSync(join(home, 'folder/inside'), { recursive: true });
    expect(() => replaceFile(join(home, 'folder'), 'x')).toThrow();
    expect(readdirSync(home)).toEqual(['folder']);
  });
});
