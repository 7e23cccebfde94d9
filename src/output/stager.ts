import { contentHash } from './content-hash.js';
import { FolderWriter } from './folder-writer.js';
import { checkOutputPath } from './output-path.js';
import type { PlannedFile, StagedFile } from './planned-file.js';
import { StandingFiles, type StandingGroups } from './standing-files.js';

/** All that a stager needs, as plain data, so that it can work in any thread. */
export interface StagingPlace {
  /** Absolute path of the folder where new files wait for the commit. */
  readonly folder: string;
  /** What stands in the output and may be relied on; empty when nothing may. */
  readonly standing: StandingGroups;
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
    if (this.standing.hashOf(path) === hash) return { path, hash, bytes: undefined };
    return { path, hash, bytes: this.#writer.write(path, bytes) };
  }
}
