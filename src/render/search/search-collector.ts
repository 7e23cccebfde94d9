import { createHash } from 'node:crypto';
import type { PlannedFile } from '../../output/planned-file.js';
import { ITEM_KINDS, labelOf, type ItemKind } from '../../model/vocabulary.js';
import { indexCatalog, type CatalogIndex } from './catalog-index.js';
import type { Initials, Labels, Manifest } from './client/manifest.js';
import { encodeNumber } from './codes.js';
import { POLYPHONE_PAIRS } from './initials.generated.js';
import type { SearchEntry } from './search-entry.js';
import {
  countShards,
  initialsFile,
  LABELS_FILE,
  postingFile,
  shardOf,
  SLOTS_PER_TEXT_FILE,
  textFile,
} from './shards.js';
import { STANDARDS, VARIANTS } from './variants.generated.js';

/** The search of a site, finished: files to write, and what the search page must be told. */
export interface SearchFiles {
  readonly files: readonly PlannedFile[];
  readonly page: SearchPage;
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

/** Folder of the index, from the site's root. */
export const SEARCH_DATA_FOLDER = 'search/data/';

const KINDS: readonly ItemKind[] = Object.values(ITEM_KINDS);

/**
 * Gathers the published entries of a site and plans the files of its search index. Catalogs are indexed one by one
 * ({@link indexCatalog}), so a caller that keeps a catalog's index needs no entry of it again.
 */
export class SearchCollector {
  private readonly counties: readonly string[];
  private readonly domains: readonly string[];
  private readonly pending = new Map<number, SearchEntry[]>();
  private readonly catalogs = new Map<number, CatalogIndex>();

  /** Names in the order of the plan and of the guides. They fix the numbers of the catalogs, so all should be given, also those without entries. */
  constructor(names: { readonly counties: readonly string[]; readonly domains: readonly string[] }) {
    this.counties = [...new Set(names.counties)];
    this.domains = [...new Set(names.domains)];
  }

  /** Takes one published entry. */
  add(entry: SearchEntry): void {
    const segment = this.segmentOf(entry.county, entry.domain);
    const entries = this.pending.get(segment);
    if (entries === undefined) this.pending.set(segment, [entry]);
    else entries.push(entry);
  }

  /** Takes a catalog that was indexed before. */
  addCatalog(catalog: CatalogIndex): void {
    if (catalog.entries > 0) this.catalogs.set(this.segmentOf(catalog.county, catalog.domain), catalog);
  }

  /** Plans all files. */
  finish(): SearchFiles {
    for (const [segment, entries] of this.pending) {
      const [county, domain] = this.namesOf(segment);
      this.catalogs.set(segment, indexCatalog(county, domain, entries));
    }
    this.pending.clear();
    const catalogs = [...this.catalogs].sort((a, b) => a[0] - b[0]);
    const total = catalogs.reduce((sum, [, catalog]) => sum + catalog.entries, 0);
    const shards = countShards(total);
    const { items, localItems, labels } = numberItems(catalogs);
    const manifest: Manifest = {
      total,
      shards,
      counties: this.counties,
      domains: this.domains,
      kinds: KINDS.map((kind) => labelOf(ITEM_KINDS, kind)),
      items,
      segments: catalogs.map(([segment, catalog], index) => [segment, localItems[index] ?? [], catalog.docs]),
      pairs: POLYPHONE_PAIRS,
    };
    const first = [script('manifest', manifest), script('variants', [VARIANTS, STANDARDS])];
    const files = [
      ...first,
      script(LABELS_FILE, labels),
      ...this.planInitials(catalogs),
      ...planPostings(catalogs, shards),
      ...planTexts(catalogs),
    ];
    return {
      files,
      page: {
        version: versionOf(files),
        dataFolder: SEARCH_DATA_FOLDER,
        entries: total,
        counties: this.counties,
        domains: this.domains,
        kinds: manifest.kinds,
        firstLoadBytes: first.reduce((sum, file) => sum + Buffer.byteLength(file.content), 0),
      },
    };
  }

  private segmentOf(county: string, domain: string): number {
    const countyNumber = this.counties.indexOf(county);
    const domainNumber = this.domains.indexOf(domain);
    if (countyNumber < 0 || domainNumber < 0) throw new RangeError(`search was not told of ${county} / ${domain}`);
    return countyNumber * this.domains.length + domainNumber;
  }

  private namesOf(segment: number): [county: string, domain: string] {
    const county = Math.floor(segment / this.domains.length);
    return [this.counties[county] ?? '', this.domains[segment % this.domains.length] ?? ''];
  }

  private planInitials(catalogs: readonly NumberedCatalog[]): PlannedFile[] {
    const byCounty = new Map<number, [number, string][]>();
    for (const [segment, catalog] of catalogs) {
      const county = Math.floor(segment / this.domains.length);
      const lines = byCounty.get(county) ?? [];
      lines.push([segment, catalog.initials]);
      byCounty.set(county, lines);
    }
    return [...byCounty].map(([county, lines]) => script(initialsFile(county), lines satisfies Initials));
  }
}

type NumberedCatalog = readonly [segment: number, catalog: CatalogIndex];

function numberItems(catalogs: readonly NumberedCatalog[]): {
  items: [string, number][];
  localItems: number[][];
  labels: Labels;
} {
  const items: [string, number][] = [];
  const numberOf = new Map<string, number>();
  const itemsOfLabel = new Map<string, Set<number>>();
  const localItems = catalogs.map(([, catalog]) =>
    catalog.items.map((item) => {
      const key = `${catalog.domain}/${item.kind}/${item.name}`;
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

function planPostings(catalogs: readonly NumberedCatalog[], shards: number): PlannedFile[] {
  const titles = mergePostings(catalogs, 'titles');
  const values = mergePostings(catalogs, 'values');
  const pairsOf: string[][] = Array.from({ length: shards }, () => []);
  for (const pair of new Set([...titles.keys(), ...values.keys()])) pairsOf[shardOf(pair, shards)]?.push(pair);
  // Also the empty files are written: a browser that asks for a pair nobody has must not meet an error.
  return pairsOf.map((pairs, shard) => {
    const lines = pairs
      .sort((a, b) => (a < b ? -1 : 1))
      .map((pair) => ` ${pair}${titles.get(pair)?.codes ?? ''}!${values.get(pair)?.codes ?? ''}`);
    return script(postingFile(shard), `${lines.join('')} `);
  });
}

function mergePostings(catalogs: readonly NumberedCatalog[], part: 'titles' | 'values'): Map<string, Merged> {
  const merged = new Map<string, Merged>();
  for (const [segment, catalog] of catalogs) {
    const codesOf = catalog[part].codes.split(' ');
    const { pairs } = catalog[part];
    for (let index = 0; index * 2 < pairs.length; index += 1) {
      const pair = pairs.slice(index * 2, index * 2 + 2);
      const codes = codesOf[index] ?? '';
      const known = merged.get(pair);
      if (known === undefined) merged.set(pair, { codes: encodeNumber(segment) + codes, next: segment + 1 });
      else {
        known.codes += encodeNumber(segment - known.next) + codes;
        known.next = segment + 1;
      }
    }
  }
  return merged;
}

interface Merged {
  codes: string;
  /** First segment that may follow. */
  next: number;
}

function planTexts(catalogs: readonly NumberedCatalog[]): PlannedFile[] {
  return catalogs.flatMap(([segment, catalog]) =>
    catalog.texts.map(([number, json]) =>
      rawScript(textFile(segment, number * SLOTS_PER_TEXT_FILE), escapeForScript(json)),
    ),
  );
}

function script(name: string, data: unknown): PlannedFile {
  return rawScript(name, escapeForScript(JSON.stringify(data)));
}

function rawScript(name: string, json: string): PlannedFile {
  return { path: `${SEARCH_DATA_FOLDER}${name}.js`, content: `zwgkSearch(${JSON.stringify(name)},${json});\n` };
}

/** JSON may hold two line ends that a script of before 2019 may not. */
function escapeForScript(json: string): string {
  return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

function versionOf(files: readonly PlannedFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.path).update(file.content);
  return hash.digest('hex').slice(0, 12);
}
