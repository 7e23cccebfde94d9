import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a folder and its subfolders, by path with `/`; empty when there is no such folder. For small folders of our own: templates, assets. */
export function readFolder(folder: string, extension: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const path of pathsOf(folder, extension)) {
    files.set(relative(folder, path).split(sep).join('/'), readFileSync(path));
  }
  return files;
}

function pathsOf(folder: string, extension: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
