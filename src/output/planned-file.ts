import type { FolderFiles } from './folder-files.js';

/** A file that is to be written, decided before anything touches the disk. */
export interface PlannedFile {
  /** Path from the output folder, with `/`, never absolute and never with `..`. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** A second file that is made in the same breath and means nothing without this one. */
  readonly beside?: PlannedFile;
}

/** Files made from the same sources. The output folder remembers from which, for the next run. */
export interface PlannedGroup {
  readonly group: string;
  /** Hash of all that the files depend on. */
  readonly fingerprint: string;
  readonly files: Iterable<PlannedFile>;
  /** Paths of the group that stay as they stand, although others of it are made anew. */
  readonly kept?: readonly string[];
}

/** A group that would come out as it already stands in the output folder, so that nobody needs to make its files again. */
export interface KeptGroup {
  readonly keep: string;
}

/** A group whose files a stager has dealt with, perhaps in another thread. */
export interface StagedGroup {
  readonly group: string;
  readonly fingerprint: string;
  /** All its files. */
  readonly folders: readonly FolderFiles[];
  /** Paths of those that wait in the staging folder; the others stand in the output just so. */
  readonly written: 'all' | readonly string[];
  /** Bytes written. */
  readonly bytes: number;
}

/** What a renderer hands to the writer, in order. */
export type Planned = PlannedFile | PlannedGroup | KeptGroup | StagedGroup;
