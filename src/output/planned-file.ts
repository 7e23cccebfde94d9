/** A file that is to be written, decided before anything touches the disk. */
export interface PlannedFile {
  /** Path from the output folder, with `/`, never absolute and never with `..`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Files made from the same sources. The output folder remembers from which, for the next run. */
export interface PlannedGroup {
  readonly group: string;
  /** Hash of all that the files depend on. */
  readonly fingerprint: string;
  readonly files: Iterable<PlannedFile>;
}

/** A group that would come out as it already stands in the output folder, so that nobody needs to make its files again. */
export interface KeptGroup {
  readonly keep: string;
}

/** What a renderer hands to the writer, in order. */
export type Planned = PlannedFile | PlannedGroup | KeptGroup;
