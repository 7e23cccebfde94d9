import { filesOf, type FolderFiles } from './folder-files.js';
import { splitPath } from './output-path.js';

/** Finds files by path. A folder is taken apart only when a file of it is asked for. */
export class FileIndex {
  readonly #folders = new Map<string, FolderFiles[]>();
  readonly #hashes = new Map<string, ReadonlyMap<string, string>>();

  constructor(folders: Iterable<FolderFiles>) {
    for (const files of folders) {
      const known = this.#folders.get(files[0]);
      if (known) known.push(files);
      else this.#folders.set(files[0], [files]);
    }
  }

  /** The hash of a file; undefined when there is none on that path. */
  hashOf(path: string): string | undefined {
    const { folder, name } = splitPath(path);
    let hashes = this.#hashes.get(folder);
    if (!hashes) {
      hashes = new Map((this.#folders.get(folder) ?? []).flatMap((files) => [...filesOf(files)]));
      this.#hashes.set(folder, hashes);
    }
    return hashes.get(name);
  }

  /** Whether the files of a folder are just these, sorted and joined by `/`, and all of one group. */
  isJust(folder: string, names: string): boolean {
    const all = this.#folders.get(folder);
    return all?.length === 1 && all[0]?.[1] === names;
  }
}
