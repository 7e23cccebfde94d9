import { contentHash } from './content-hash.js';
import { foldersOf } from './folder-files.js';
import { FolderWriter } from './folder-writer.js';
import { checkOutputPath, OutputPathError } from './output-path.js';
import type { PlannedFile, StagedGroup } from './planned-file.js';
import { StandingFiles, type StandingGroups } from './standing-files.js';

/** All that a stager needs, as plain data, so that it can work in any thread. */
export interface StagingPlace {
  /** Absolute path of the folder where new files wait for the commit. */
  readonly folder: string;
  /** What stands in the output and may be relied on; empty when nothing may. */
  readonly standing: StandingGroups;
}

/** A file that has been dealt with. */
export interface StagedFile {
  readonly hash: string;
  /** Bytes written; undefined when the file stands in the output just so. */
  readonly bytes: number | undefined;
}

/** Puts files that differ from what stands in the output into the staging folder. */
export class Stager {
  readonly standing: StandingFiles;
  readonly #writer: FolderWriter;

  constructor(place: StagingPlace) {
    this.standing = new StandingFiles(place.standing);
    this.#writer = new FolderWriter(place.folder);
  }

  /** Deals with one file. Throws OutputPathError when its path is unsafe. */
  stage({ path, content }: PlannedFile): StagedFile {
    checkOutputPath(path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const hash = contentHash(bytes);
    if (this.standing.hashOf(path) === hash) return { hash, bytes: undefined };
    return { hash, bytes: this.#writer.write(path, bytes) };
  }

  /**
   * Deals with the files of a group, of which some may be kept as they stand. Throws OutputPathError when two of them are one on
   * some file system.
   */
  stageGroup(
    group: string,
    fingerprint: string,
    files: Iterable<PlannedFile>,
    kept: Iterable<string> = [],
  ): StagedGroup {
    const all: [path: string, hash: string][] = [];
    const written: string[] = [];
    const paths = new Set<string>();
    let bytes = 0;
    const take = (path: string, hash: string): void => {
      const key = path.toLowerCase();
      if (paths.has(key)) throw new OutputPathError(`two outputs on one path: ${path}`);
      paths.add(key);
      all.push([path, hash]);
    };
    const add = (file: PlannedFile): void => {
      const staged = this.stage(file);
      take(file.path, staged.hash);
      if (file.beside) add(file.beside);
      if (staged.bytes === undefined) return;
      written.push(file.path);
      bytes += staged.bytes;
    };
    for (const file of files) add(file);
    for (const path of kept) {
      const hash = this.standing.hashOf(path);
      if (hash === undefined) throw new Error(`no such file to keep: ${path}`);
      take(path, hash);
    }
    const folders = foldersOf(all);
    return { group, fingerprint, folders, written: written.length === all.length ? 'all' : written, bytes };
  }
}
