import type { Folder } from '../fold.js';

/** A run of text, marked where the query was found. */
export interface Run {
  readonly text: string;
  readonly isHit: boolean;
}

/** Parts a text into runs; no character is lost. */
export function markHits(folder: Folder, text: string, terms: readonly string[]): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const put = (to: number, isHit: boolean): void => {
    if (to > from) runs.push({ text: text.slice(from, to), isHit });
    from = Math.max(from, to);
  };
  for (const [start, end] of findHits(folder, text, terms)) {
    put(start, false);
    put(end, true);
  }
  put(text.length, false);
  return runs;
}

/** The part of a long text around its first hit, as runs; cut ends are marked with …. */
export function excerpt(folder: Folder, text: string, terms: readonly string[], length: number): Run[] {
  if (text.length <= length) return markHits(folder, text, terms);
  const [first] = findHits(folder, text, terms);
  let start = first === undefined ? 0 : Math.max(0, Math.min(first[0] - Math.floor(length / 3), text.length - length));
  let end = Math.min(text.length, start + length);
  if (isSecondHalf(text, start)) start -= 1;
  if (isSecondHalf(text, end)) end += 1;
  const runs = markHits(folder, text.slice(start, end), terms);
  if (start > 0) runs.unshift({ text: '…', isHit: false });
  if (end < text.length) runs.push({ text: '…', isHit: false });
  return runs;
}

/** Spans of the hits of all words, in order, without overlap. */
function findHits(folder: Folder, text: string, terms: readonly string[]): [start: number, end: number][] {
  const { folded, offsets } = folder.foldWithOffsets(text);
  const spans: [number, number][] = [];
  for (const term of terms) {
    if (term === '') continue;
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      const last = offsets[at + term.length - 1] as number; // within the folded text
      spans.push([offsets[at] as number, isSecondHalf(text, last + 1) ? last + 2 : last + 1]);
    }
  }
  spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: [number, number][] = [];
  for (const span of spans) {
    const previous = merged[merged.length - 1];
    if (previous !== undefined && span[0] <= previous[1]) previous[1] = Math.max(previous[1], span[1]);
    else merged.push(span);
  }
  return merged;
}

function isSecondHalf(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
