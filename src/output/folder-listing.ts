import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../diagnostics/errors.js';
import { isCode } from './lock.js';
import { OUTPUT_MESSAGES } from './messages.js';
import { MANIFEST_NAME, splitPath } from './output-path.js';

/** Lists a folder with one system call for each subfolder and none for each file. */
export function listFolder(root: string): FolderListing {
  const folders = new Map<string, ListedFolder>();
  const special: string[] = [];
  const visit = (folder: string): void => {
    const names: string[] = [];
    const subfolders: string[] = [];
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const { name } = entry;
      if (entry.isFile()) {
        if (folder !== '' || name !== MANIFEST_NAME) names.push(name);
      } else if (entry.isDirectory()) subfolders.push(folder === '' ? name : `${folder}/${name}`);
      else special.push(folder === '' ? name : `${folder}/${name}`);
    }
    folders.set(folder, new ListedFolder(names));
    for (const subfolder of subfolders) visit(subfolder);
  };
  try {
    visit('');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return new FolderListing(new Map(), special);
    if (isCode(error, 'ENOTDIR')) throw new UsageError(OUTPUT_MESSAGES.notAFolder(root));
    throw error;
  }
  return new FolderListing(folders, special);
}

/** What stands in an output folder now. Links and other special files are not followed and count as foreign. */
export class FolderListing {
  readonly folders: ReadonlyMap<string, ListedFolder>;
  /** Paths of links, sockets and the like. */
  readonly special: readonly string[];

  constructor(folders: ReadonlyMap<string, ListedFolder>, special: readonly string[]) {
    this.folders = folders;
    this.special = special;
  }

  /** Whether the folder itself is there. */
  get exists(): boolean {
    return this.folders.size > 0;
  }

  /** Whether a regular file stands at a path; our manifest is not among them. */
  hasFile(path: string): boolean {
    const { folder, name } = splitPath(path);
    return this.folders.get(folder)?.has(name) ?? false;
  }
}

/** The regular files of one folder. */
export class ListedFolder {
  readonly names: readonly string[];
  #joined: string | undefined;
  #set: Set<string> | undefined;

  constructor(names: string[]) {
    this.names = names.sort();
  }

  /** Names as in a manifest: sorted and joined by `/`, which is in no name. */
  get joined(): string {
    this.#joined ??= this.names.join('/');
    return this.#joined;
  }

  has(name: string): boolean {
    this.#set ??= new Set(this.names);
    return this.#set.has(name);
  }
}
