/** A file that is to be written, decided before anything touches the disk. */
export interface PlannedFile {
  /** Path from the output folder, with `/`, never absolute and never with `..`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
