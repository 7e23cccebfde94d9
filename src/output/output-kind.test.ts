import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { outputKind } from './output-kind.js';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'zwgk-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test('a file, a folder, a name that is free and a link to nothing are written as files', () => {
  const root = folder();
  writeFileSync(join(root, 'report.json'), '{}');
  symlinkSync('nowhere', join(root, 'link.json'));
  for (const name of ['report.json', '.', 'new.json', 'a/b/c.json', 'report.json/x.json', 'link.json']) {
    expect(outputKind(join(root, name)), name).toBe('file');
  }
});

test.skipIf(!existsSync('/dev/null'))('a pipe and a device are streams, through links too', () => {
  const root = folder();
  execFileSync('mkfifo', [join(root, 'pipe')]);
  symlinkSync('pipe', join(root, 'link'));
  for (const path of [join(root, 'pipe'), join(root, 'link'), '/dev/null'])
    expect(outputKind(path), path).toBe('stream');
});

test.skipIf(!existsSync('/proc/self/status'))('nothing can be made in /proc', () => {
  for (const path of ['/proc/report.json', '/proc/a/b/report.json']) expect(outputKind(path), path).toBe('none');
});
