import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isCode } from './lock.js';

/**
 * Writes one file so that a reader, or a run that is killed, sees either the old content or the new one: beside, then rename.
 * Makes missing folders, writes through a symbolic link, and keeps the file's permissions.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const target = throughLinks(path);
  mkdirSync(dirname(target), { recursive: true });
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.zwgk-new`);
  try {
    writeThrough(beside, content, modeOf(target));
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function writeThrough(file: string, content: string | Uint8Array, mode: number | undefined): void {
  const descriptor = openSync(file, 'wx');
  try {
    writeFileSync(descriptor, content);
    if (mode !== undefined) fchmodSync(descriptor, mode);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function throughLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return path;
    throw error;
  }
}

function modeOf(path: string): number | undefined {
  try {
    return statSync(path).mode;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
