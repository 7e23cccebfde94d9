import { realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

/** Whether a path of the workspace is a regular file that, links followed, stays inside a folder of the workspace. */
export function isFileInside(root: string, folder: string, file: string): boolean {
  try {
    const home = realpathSync(resolve(root, folder));
    const target = realpathSync(resolve(root, file));
    return target.startsWith(`${home}${sep}`) && statSync(target).isFile();
  } catch {
    return false; // not there, or not to be read: either way no file to hand out
  }
}

/** Reads a file whole, whatever its size. */
export function readWhole(root: string, file: string): Promise<Uint8Array> {
  return readFile(resolve(root, file));
}
