import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../diagnostics/errors.js';
import { isCode } from './lock.js';
import { OUTPUT_MESSAGES } from './messages.js';
import { MANIFEST_NAME } from './output-path.js';

/** What stands in an output folder now. Links and other special files are not followed and count as foreign. */
export interface FolderListing {
  readonly exists: boolean;
  /** Paths of regular files, with `/`, our manifest not among them. */
  readonly files: ReadonlySet<string>;
  /** Paths of subfolders. */
  readonly folders: ReadonlySet<string>;
  /** Paths of links, sockets and the like. */
  readonly special: readonly string[];
}

/** Lists a folder with one system call for each subfolder and none for each file. */
export function listFolder(folder: string): FolderListing {
  const files = new Set<string>();
  const folders = new Set<string>();
  const special: string[] = [];
  const visit = (relative: string): void => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) {
        folders.add(path);
        visit(path);
      } else if (!entry.isFile()) special.push(path);
      else if (path !== MANIFEST_NAME) files.add(path);
    }
  };
  try {
    visit('');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return { exists: false, files, folders, special };
    if (isCode(error, 'ENOTDIR')) throw new UsageError(OUTPUT_MESSAGES.notAFolder(folder));
    throw error;
  }
  return { exists: true, files, folders, special };
}
