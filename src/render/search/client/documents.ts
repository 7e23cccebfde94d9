import { readNumber } from '../codes.js';
import { dayNumber, dayOrder } from '../days.js';
import type { Manifest } from './manifest.js';

/** What a reader may narrow a search to; an empty text is no limit. */
export interface Filters {
  readonly county: string;
  readonly domain: string;
  /** 类型, in the words of the manifest. */
  readonly kind: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** Every entry by number (catalogs in order, slots in order), as columns. Numbers without an entry have item -1. */
export interface Documents {
  readonly size: number;
  readonly item: Int32Array;
  /** As in days.ts. */
  readonly day: Int32Array;
  /** Position of the entry's catalog in the manifest's list. */
  readonly segment: Int32Array;
  /** First number of each catalog of the manifest's list. */
  readonly bases: readonly number[];
  /** Position in the manifest's list by number of the catalog. */
  readonly positionOf: ReadonlyMap<number, number>;
}

/** Unpacks the manifest. */
export function readDocuments(manifest: Manifest): Documents {
  const bases: number[] = [];
  const positionOf = new Map<number, number>();
  const rows: [slot: number, item: number, day: number][][] = [];
  let size = 0;
  manifest.segments.forEach(([number, items, docs], position) => {
    const reader = { text: docs, at: 0 };
    const segmentRows: [number, number, number][] = [];
    let next = 0;
    while (reader.at < docs.length) {
      const slot = next + readNumber(reader);
      const item = items[readNumber(reader)];
      segmentRows.push([slot, item === undefined ? -1 : item, readNumber(reader)]);
      next = slot + 1;
    }
    positionOf.set(number, position);
    bases.push(size);
    rows.push(segmentRows);
    size += next;
  });
  const item = new Int32Array(size).fill(-1);
  const day = new Int32Array(size);
  const segment = new Int32Array(size);
  rows.forEach((segmentRows, position) => {
    const base = bases[position] || 0;
    for (const [slot, itemNumber, dayValue] of segmentRows) {
      item[base + slot] = itemNumber;
      day[base + slot] = dayValue;
      segment[base + slot] = position;
    }
  });
  return { size, item, day, segment, bases, positionOf };
}

/** For each entry 1 when it passes the filters. */
export function applyFilters(manifest: Manifest, documents: Documents, filters: Filters): Uint8Array {
  const county = manifest.counties.indexOf(filters.county);
  const domain = manifest.domains.indexOf(filters.domain);
  const kind = manifest.kinds.indexOf(filters.kind);
  const from = filters.from === '' ? -Infinity : dayOrder(dayNumber(filters.from));
  const to = filters.to === '' ? Infinity : dayOrder(dayNumber(filters.to));
  const hasDays = filters.from !== '' || filters.to !== '';
  const passes = new Uint8Array(documents.size);
  manifest.segments.forEach(([number], position) => {
    if (filters.county !== '' && Math.floor(number / manifest.domains.length) !== county) return;
    if (filters.domain !== '' && number % manifest.domains.length !== domain) return;
    const end = position + 1 < documents.bases.length ? documents.bases[position + 1] || 0 : documents.size;
    for (let entry = documents.bases[position] || 0; entry < end; entry += 1) {
      const item = manifest.items[documents.item[entry] as number]; // -1 finds none
      if (item === undefined || (filters.kind !== '' && item[1] !== kind)) continue;
      const day = documents.day[entry] || 0;
      if (hasDays && (day === 0 || dayOrder(day) < from || dayOrder(day) > to)) continue;
      passes[entry] = 1;
    }
  });
  return passes;
}
