import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { decodeBytes } from './decode.js';

/** Every file of a folder and its subfolders, with `/`, sorted; undefined when it is no folder. Hidden files are left out. */
export async function listSiteFiles(folder: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
      .toSorted();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** A page or style sheet as text; older systems write GBK. */
export async function readSiteFile(folder: string, path: string): Promise<string> {
  return decodeBytes(await readFile(join(folder, path))).text;
}

/** The same, or undefined when there is no such file. */
export async function readSiteFileIfAny(folder: string, path: string): Promise<string | undefined> {
  try {
    return await readSiteFile(folder, path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw error;
  }
}

/** Whether a file holds exactly that. */
export function holdsExactly(folder: string, path: string, content: string | Uint8Array): boolean {
  try {
    const bytes = readFileSync(join(folder, path));
    return bytes.equals(typeof content === 'string' ? Buffer.from(content) : content);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
