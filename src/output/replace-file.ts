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
import { outputKind } from './output-kind.js';

/** A place where no file can stand, with a code as the system gives them. */
class NoFileError extends Error {
  override readonly name = 'NoFileError';
  readonly code: string;

  constructor(path: string, code: string) {
    super(`${code}: no file can stand at ${path}`);
    this.code = code;
  }
}

/**
 * Writes one file so that a reader, or a run that is killed, sees either the old content or the new one: beside, then rename.
 * Makes missing folders, writes through a symbolic link, and keeps the file's permissions.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const target = throughLinks(path);
  const kind = outputKind(target);
  // A rename would put a file in the place of a device.
  if (kind !== 'file') throw new NoFileError(target, kind === 'none' ? 'ENOENT' : 'EINVAL');
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
