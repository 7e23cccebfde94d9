import { hash } from 'node:crypto';
import { encodeNumber } from './codes.js';
import type { Postings } from './posting-list.js';
import { BUCKETS, shardOf } from './shards.js';

/** Characters of a {@link bucketHash}. */
export const BUCKET_HASH_LENGTH = 10;

/**
 * The pairs of a catalog by bucket. In a bucket each pair is followed by its codes in titles, `!`, its codes in values and a space;
 * none of these signs is in a code or in a pair.
 */
export function bucketsOf(titles: Postings, values: Postings): string[] {
  const buckets = Array.from({ length: BUCKETS }, () => '');
  const put = (pair: string, inTitles: string, inValues: string): void => {
    const bucket = shardOf(pair, BUCKETS);
    buckets[bucket] += `${pair}${inTitles}!${inValues} `;
  };
  for (const [pair, codes] of titles) put(pair, codes, values.get(pair) ?? '');
  for (const [pair, codes] of values) if (!titles.has(pair)) put(pair, '', codes);
  return buckets;
}

/** Tells whether two buckets are the same. */
export function bucketHash(bucket: string): string {
  if (bucket === '') return ' '.repeat(BUCKET_HASH_LENGTH);
  // Half of a character may stand alone in a pair; as JSON it stays what it is.
  return hash('sha256', JSON.stringify(bucket), 'base64').slice(0, BUCKET_HASH_LENGTH);
}

/** The buckets that make up one of so many posting files. */
export function bucketsOfShard(shard: number, shards: number): number[] {
  const buckets: number[] = [];
  for (let bucket = shard; bucket < BUCKETS; bucket += shards) buckets.push(bucket);
  return buckets;
}

/** Puts the same buckets of several catalogs, each with its segment and in their order, together to the text of a posting file. */
export function mergeBuckets(parts: Iterable<readonly [segment: number, bucket: string]>): string {
  const merged = new Map<string, Merged>();
  for (const [segment, bucket] of parts) {
    for (let at = 0; at < bucket.length;) {
      const pair = bucket.slice(at, at + 2);
      const middle = bucket.indexOf('!', at + 2);
      const end = bucket.indexOf(' ', middle);
      let known = merged.get(pair);
      if (known === undefined) {
        known = { titles: '', nextInTitles: 0, values: '', nextInValues: 0 };
        merged.set(pair, known);
      }
      addTo(known, segment, bucket.slice(at + 2, middle), bucket.slice(middle + 1, end));
      at = end + 1;
    }
  }
  const lines = [...merged.keys()]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((pair) => ` ${pair}${merged.get(pair)?.titles ?? ''}!${merged.get(pair)?.values ?? ''}`);
  return `${lines.join('')} `;
}

/** A pair's codes so far, and the first segment that may follow in each. */
interface Merged {
  titles: string;
  nextInTitles: number;
  values: string;
  nextInValues: number;
}

function addTo(merged: Merged, segment: number, titles: string, values: string): void {
  if (titles !== '') {
    merged.titles += encodeNumber(segment - merged.nextInTitles) + titles;
    merged.nextInTitles = segment + 1;
  }
  if (values !== '') {
    merged.values += encodeNumber(segment - merged.nextInValues) + values;
    merged.nextInValues = segment + 1;
  }
}
