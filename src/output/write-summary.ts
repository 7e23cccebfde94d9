/** What a run did to an output folder. */
export interface WriteSummary {
  /** Files that are new or differ from before. */
  readonly written: number;
  /** Files that were already right. */
  readonly unchanged: number;
  /** Files of an earlier run that nobody plans any more. */
  readonly removed: number;
  /** Bytes written. */
  readonly bytes: number;
  /** Paths of the written and removed files; there may be very many. */
  changedPaths(): string[];
  /** Those of them that did not stand before. */
  addedPaths(): string[];
  /** Those of them that are gone. */
  removedPaths(): readonly string[];
}
