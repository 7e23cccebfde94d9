/** Where two texts differ. */
export interface ChangedSpan {
  /** First offset at which they do, the same in both. */
  readonly start: number;
  /** End of the differing part of the older text; what follows is the same in both. */
  readonly end: number;
}

/** The part of a text that another replaces: what lies between their common beginning and their common end. */
export function changedSpan(older: string, newer: string): ChangedSpan {
  const least = Math.min(older.length, newer.length);
  let start = 0;
  while (start < least && older.charCodeAt(start) === newer.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < least - start &&
    older.charCodeAt(older.length - 1 - same) === newer.charCodeAt(newer.length - 1 - same)
  ) {
    same += 1;
  }
  return { start, end: older.length - same };
}
