import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathKind } from './path-kind.js';

/** One name in a folder. */
export interface FolderEntry {
  readonly name: string;
  /** Links followed. */
  readonly isFolder: boolean;
}

/** The names in a folder, in code-point order, hidden ones left out; undefined when there is no such folder, `'file'` when it is a file. */
export async function listFolder(root: string, folder: string): Promise<FolderEntry[] | undefined | 'file'> {
  try {
    const names = await readdir(resolve(root, folder), { withFileTypes: true });
    const shown = names.filter((entry) => !entry.name.startsWith('.'));
    const entries = await Promise.all(
      shown.map(async (entry) => ({ name: entry.name.normalize('NFC'), isFolder: await isFolder(entry) })),
    );
    return entries.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return undefined;
    if (code === 'ENOTDIR') return 'file';
    throw error;
  }
}

async function isFolder(entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return (await pathKind(join(entry.parentPath, entry.name))) === 'folder';
  } catch {
    return false; // a link that leads back to itself
  }
}
