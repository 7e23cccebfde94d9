import { HASH_LENGTH } from './content-hash.js';
import { splitPath } from './output-path.js';

/**
 * Files of one folder: their names, sorted and joined by `/`, and their hashes in the same order, each of HASH_LENGTH characters.
 * Long texts are read many times faster than as many short ones, and most folders are only ever compared as a whole.
 */
export type FolderFiles = readonly [folder: string, names: string, hashes: string];

/** Puts files of a group together by folder. */
export function foldersOf(files: Iterable<readonly [path: string, hash: string]>): FolderFiles[] {
  const folders = new Map<string, (readonly [name: string, hash: string])[]>();
  for (const [path, hash] of files) {
    const { folder, name } = splitPath(path);
    const known = folders.get(folder);
    if (known) known.push([name, hash]);
    else folders.set(folder, [[name, hash]]);
  }
  return [...folders.keys()].toSorted().map((folder): FolderFiles => {
    const sorted = (folders.get(folder) ?? []).toSorted(([one], [other]) => (one < other ? -1 : 1));
    return [folder, sorted.map(([name]) => name).join('/'), sorted.map(([, hash]) => hash).join('')];
  });
}

/** The names of a folder's files with their hashes. */
export function* filesOf([, names, hashes]: FolderFiles): Generator<readonly [name: string, hash: string]> {
  let at = 0;
  for (const name of names === '' ? [] : names.split('/')) {
    yield [name, hashes.slice(at, at + HASH_LENGTH)];
    at += HASH_LENGTH;
  }
}

/** How many files they are. */
export function countOf([, , hashes]: FolderFiles): number {
  return hashes.length / HASH_LENGTH;
}

/** The paths of files by folder. */
export function* pathsOf(folders: Iterable<FolderFiles>): Generator<string> {
  for (const files of folders) for (const [name] of filesOf(files)) yield joinPath(files[0], name);
}

/** The path of a file in a folder. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
