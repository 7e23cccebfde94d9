import { createHash, hash } from 'node:crypto';
import type { PlannedFile } from '../../output/planned-file.js';
import { ITEM_KINDS, labelOf, type ItemKind } from '../../model/vocabulary.js';
import { indexCatalog, type IndexHead, type TextFileJson } from './catalog-index.js';
import type { Initials, Labels, Manifest } from './client/manifest.js';
import { indexScript, SEARCH_DATA_FOLDER, textFiles } from './index-script.js';
import { POLYPHONE_PAIRS } from './initials.generated.js';
import { BUCKET_HASH_LENGTH, bucketsOfShard, mergeBuckets } from './posting-buckets.js';
import type { SearchEntry } from './search-entry.js';
import type { Segments } from './segments.js';
import { countShards, initialsFile, LABELS_FILE, postingFile } from './shards.js';
import { STANDARDS, VARIANTS } from './variants.generated.js';

/** The search of a site, finished: files to write, and what the search page must be told. */
export interface SearchFiles {
  /** All files but those with postings, and but the texts of catalogs whose texts were written before. */
  readonly files: readonly PlannedFile[];
  readonly postings: readonly PostingFile[];
  readonly page: SearchPage;
}

/** A file with postings, made only when it is asked for. */
export interface PostingFile {
  readonly path: string;
  /** Changes whenever the file's content does. */
  readonly fingerprint: string;
  make(): PlannedFile;
}

/** What the template of the search page needs. */
export interface SearchPage {
  /** Of the whole index; changes whenever a file of it does, so that browsers never mix two. */
  readonly version: string;
  /** Folder of the index, from the site's root. */
  readonly dataFolder: string;
  readonly entries: number;
  readonly counties: readonly string[];
  readonly domains: readonly string[];
  readonly kinds: readonly string[];
  /** Characters (ASCII and Chinese alike encoded as UTF-8) loaded before the first query, without page and script. */
  readonly firstLoadBytes: number;
}

/** A catalog that was indexed before; its postings are read only for files that must be made anew. */
export interface IndexedCatalog {
  readonly head: IndexHead;
  bucket(number: number): string;
  /** Texts that are not written yet. */
  readonly texts?: readonly TextFileJson[];
}

const KINDS: readonly ItemKind[] = Object.values(ITEM_KINDS);

/**
 * Gathers the published entries of a site and plans the files of its search index. Catalogs are indexed one by one
 * ({@link indexCatalog}), so a caller that keeps a catalog's index needs no entry of it again.
 */
export class SearchCollector {
  readonly #segments: Segments;
  readonly #pending = new Map<number, SearchEntry[]>();
  readonly #catalogs = new Map<number, IndexedCatalog>();

  constructor(segments: Segments) {
    this.#segments = segments;
  }

  /** Takes one published entry. */
  add(entry: SearchEntry): void {
    const segment = this.#segments.of(entry.county, entry.domain);
    const entries = this.#pending.get(segment);
    if (entries === undefined) this.#pending.set(segment, [entry]);
    else entries.push(entry);
  }

  /** Takes a catalog that was indexed before. */
  addCatalog(catalog: IndexedCatalog): void {
    const { county, domain, entries } = catalog.head;
    if (entries > 0) this.#catalogs.set(this.#segments.of(county, domain), catalog);
  }

  /** Plans all files. */
  finish(): SearchFiles {
    this.#indexPending();
    const catalogs = [...this.#catalogs].sort((a, b) => a[0] - b[0]);
    const total = catalogs.reduce((sum, [, { head }]) => sum + head.entries, 0);
    const { items, localItems, labels } = numberItems(catalogs);
    const { counties, domains } = this.#segments;
    const manifest: Manifest = {
      total,
      shards: countShards(total),
      counties,
      domains,
      kinds: KINDS.map((kind) => labelOf(ITEM_KINDS, kind)),
      items,
      segments: catalogs.map(([segment, { head }], index) => [segment, localItems[index] ?? [], head.docs]),
      pairs: POLYPHONE_PAIRS,
    };
    const first = [indexScript('manifest', manifest), indexScript('variants', [VARIANTS, STANDARDS])];
    const labelFile = indexScript(LABELS_FILE, labels);
    const files = [...first, labelFile, ...this.#initials(catalogs), ...planTexts(catalogs)];
    const version = versionOf([...first, labelFile], catalogs);
    const firstLoadBytes = first.reduce((sum, file) => sum + Buffer.byteLength(file.content), 0);
    const page = { dataFolder: SEARCH_DATA_FOLDER, entries: total, counties, domains, kinds: manifest.kinds };
    return {
      files,
      postings: planPostings(catalogs, manifest.shards),
      page: { ...page, version, firstLoadBytes },
    };
  }

  #indexPending(): void {
    const { counties, domains } = this.#segments;
    for (const [segment, entries] of this.#pending) {
      const county = counties[this.#segments.countyOf(segment)] ?? '';
      const { head, buckets, texts } = indexCatalog(county, domains[segment % domains.length] ?? '', entries);
      this.#catalogs.set(segment, { head, texts, bucket: (number) => buckets[number] ?? '' });
    }
    this.#pending.clear();
  }

  #initials(catalogs: readonly NumberedCatalog[]): PlannedFile[] {
    const byCounty = new Map<number, [number, string][]>();
    for (const [segment, { head }] of catalogs) {
      const county = this.#segments.countyOf(segment);
      const lines = byCounty.get(county) ?? [];
      lines.push([segment, head.initials]);
      byCounty.set(county, lines);
    }
    return [...byCounty].map(([county, lines]) => indexScript(initialsFile(county), lines satisfies Initials));
  }
}

type NumberedCatalog = readonly [segment: number, catalog: IndexedCatalog];

function numberItems(catalogs: readonly NumberedCatalog[]): {
  items: [string, number][];
  localItems: number[][];
  labels: Labels;
} {
  const items: [string, number][] = [];
  const numberOf = new Map<string, number>();
  const itemsOfLabel = new Map<string, Set<number>>();
  const localItems = catalogs.map(([, { head }]) =>
    head.items.map((item) => {
      const key = `${head.domain}/${item.kind}/${item.name}`;
      let number = numberOf.get(key);
      if (number === undefined) {
        number = items.push([item.name, KINDS.indexOf(item.kind)]) - 1;
        numberOf.set(key, number);
      }
      for (const element of item.elements) {
        const using = itemsOfLabel.get(element) ?? new Set();
        itemsOfLabel.set(element, using.add(number));
      }
      return number;
    }),
  );
  const labels = {
    names: [...itemsOfLabel.keys()].map((name) => name.replaceAll('\n', ' ')).join('\n'),
    items: [...itemsOfLabel.values()].map((using) => [...using].sort((a, b) => a - b)),
  };
  return { items, localItems, labels };
}

/** Also the empty files are planned: a browser that asks for a pair nobody has must not meet an error. */
function planPostings(catalogs: readonly NumberedCatalog[], shards: number): PostingFile[] {
  return Array.from({ length: shards }, (_, shard): PostingFile => {
    const buckets = bucketsOfShard(shard, shards);
    const name = postingFile(shard);
    return {
      path: `${SEARCH_DATA_FOLDER}${name}.js`,
      fingerprint: postingFingerprint(catalogs, buckets),
      make: () =>
        indexScript(
          name,
          mergeBuckets(
            catalogs.flatMap(([segment, catalog]) =>
              buckets.map((bucket) => [segment, catalog.bucket(bucket)] as const),
            ),
          ),
        ),
    };
  });
}

function postingFingerprint(catalogs: readonly NumberedCatalog[], buckets: readonly number[]): string {
  let text = '';
  for (const [segment, { head }] of catalogs) {
    text += `${segment}:`;
    for (const bucket of buckets) {
      text += head.bucketHashes.slice(bucket * BUCKET_HASH_LENGTH, (bucket + 1) * BUCKET_HASH_LENGTH);
    }
  }
  return hash('sha256', text, 'hex').slice(0, 20);
}

function planTexts(catalogs: readonly NumberedCatalog[]): PlannedFile[] {
  return catalogs.flatMap(([segment, { texts }]) => [...textFiles(segment, texts ?? [])]);
}

function versionOf(files: readonly PlannedFile[], catalogs: readonly NumberedCatalog[]): string {
  const all = createHash('sha256');
  for (const { content } of files) all.update(content);
  for (const [segment, { head }] of catalogs) all.update(`${segment} ${head.version}\n`);
  return all.digest('hex').slice(0, 12);
}
