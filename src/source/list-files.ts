import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';

/** One name in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** The names in a folder, in code-point order, hidden ones left out; undefined when there is no such folder, `'file'` when it is a file. */
export async function listFolder(root: string, folder: string): Promise<FolderEntry[] | undefined | 'file'> {
  try {
    const names = await readdir(resolve(root, folder), { withFileTypes: true });
    return names
      .filter((entry) => !entry.name.startsWith('.'))
      .map((entry) => ({ name: entry.name.normalize('NFC'), isFolder: entry.isDirectory() }))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return undefined;
    if (code === 'ENOTDIR') return 'file';
    throw error;
  }
}
