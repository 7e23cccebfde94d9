/** A replacement of a span of a text, in UTF-16 offsets, end exclusive. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with replacements made, and how many. Of two that overlap the first one counts; the next round sees the other. */
export function replaceTexts(
  text: string,
  replacements: readonly Replacement[],
): { readonly text: string; readonly count: number } {
  const ordered = replacements.toSorted((left, right) => left.start - right.start || left.end - right.end);
  let replaced = '';
  let at = 0;
  let count = 0;
  for (const { start, end, text: wanted } of ordered) {
    if (start < at || end > text.length || end < start) continue;
    if (text.slice(start, end) === wanted) continue;
    replaced += text.slice(at, start) + wanted;
    at = end;
    count += 1;
  }
  return { text: replaced + text.slice(at), count };
}
