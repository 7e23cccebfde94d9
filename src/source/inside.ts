import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';

/** Whether a path, links followed, stays inside the workspace. A path that does not exist is judged as it is written. */
export async function isInside(root: string, file: string): Promise<boolean> {
  if (isAbsolute(file) || file.includes('\0')) return false;
  if (!contains(root, resolve(root, file))) return false;
  try {
    return contains(await realpath(root), await realpath(resolve(root, file)));
  } catch {
    return true; // not there: the reader says so
  }
}

function contains(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
