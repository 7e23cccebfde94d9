import { readNumber } from '../codes.js';
import { shardOf, shardsOfFirst } from '../shards.js';
import type { Documents } from './documents.js';

/** The two kinds of text whose pairs are posted. */
export type Part = 'titles' | 'values';

/** A posting file: ` <pair><titles>!<values>` one after the other, and a space at the end. */
export type PostingFile = string;

/** Marks the entries whose titles or values can hold a term: all that hold every pair of its characters. */
export function markCandidates(
  term: string,
  shards: number,
  fileOf: (shard: number) => PostingFile,
  documents: Documents,
): Record<Part, Uint8Array> {
  const titles = new Uint8Array(documents.size);
  const values = new Uint8Array(documents.size);
  if (term.length === 1) {
    for (const shard of shardsOfFirst(term, shards)) {
      forEachPair(fileOf(shard), term, (entry) => {
        markPostings(entry.titles, documents, titles, 0, 1);
        markPostings(entry.values, documents, values, 0, 1);
      });
    }
    return { titles, values };
  }
  const pairs = pairsOf(term);
  pairs.forEach((pair, index) => {
    const entry = findPair(fileOf(shardOf(pair, shards)), pair);
    if (entry === undefined) return;
    markPostings(entry.titles, documents, titles, index, index + 1);
    markPostings(entry.values, documents, values, index, index + 1);
  });
  for (const marks of [titles, values]) {
    for (let number = 0; number < marks.length; number += 1) marks[number] = marks[number] === pairs.length ? 1 : 0;
  }
  return { titles, values };
}

/** The posting files that a term needs. */
export function shardsOfTerm(term: string, shards: number): number[] {
  if (term.length === 1) return shardsOfFirst(term, shards);
  return [...new Set(pairsOf(term).map((pair) => shardOf(pair, shards)))];
}

/** Pairs of neighbours, each once. More than a byte can count are not needed to find a text. */
function pairsOf(term: string): string[] {
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < term.length && pairs.size < 200; index += 1) pairs.add(term.substr(index, 2));
  return [...pairs];
}

interface PairEntry {
  readonly titles: string;
  readonly values: string;
}

function findPair(file: PostingFile, pair: string): PairEntry | undefined {
  const start = file.indexOf(` ${pair}`);
  return start < 0 ? undefined : readEntry(file, start);
}

function forEachPair(file: PostingFile, first: string, visit: (entry: PairEntry) => void): void {
  for (let start = file.indexOf(` ${first}`); start >= 0; start = file.indexOf(` ${first}`, start + 3)) {
    visit(readEntry(file, start));
  }
}

function readEntry(file: PostingFile, start: number): PairEntry {
  const middle = file.indexOf('!', start);
  return { titles: file.slice(start + 3, middle), values: file.slice(middle + 1, file.indexOf(' ', middle)) };
}

/** Lifts from `wanted` to `reached` the marks of the entries in a posting. */
function markPostings(codes: string, documents: Documents, marks: Uint8Array, wanted: number, reached: number): void {
  const reader = { text: codes, at: 0 };
  let segment = 0;
  while (reader.at < codes.length) {
    segment += readNumber(reader);
    const base = documents.bases[documents.positionOf.get(segment) as number] || 0; // a posted catalog is in the manifest
    segment += 1;
    let slot = 0;
    for (let more = true; more; slot += 1) {
      const code = readNumber(reader);
      more = (code & 1) === 1;
      slot += code >> 1;
      if (marks[base + slot] === wanted) marks[base + slot] = reached;
    }
  }
}
