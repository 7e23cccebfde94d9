import { ContentCache } from '../cache/content-cache.js';
import type { CatalogIndex } from '../render/search/catalog-index.js';
import type { CatalogSummary } from '../render/site/catalog-summary.js';

/** What a catalog came to, beside its pages: plain JSON. */
export interface CatalogResult {
  readonly summary: CatalogSummary;
  readonly index: CatalogIndex;
}

/** Files beside a catalog on which its pages depend. */
export interface CatalogSources {
  /** 数据. */
  readonly tables: readonly string[];
  /** Named by entries. */
  readonly attachments: readonly string[];
}

/** Remembers between runs what catalogs came to, so that an unchanged one need not even be parsed. Each output folder has its own memory. */
export class CatalogMemory {
  readonly #cache: ContentCache;
  readonly #out: string;
  readonly #isFresh: boolean;

  constructor(folder: string, out: string, isFresh: boolean) {
    this.#cache = new ContentCache(folder);
    this.#out = out;
    this.#isFresh = isFresh;
  }

  /** On which other files a catalog of this content depends. */
  sources(catalog: string, key: string): CatalogSources | undefined {
    return this.#read(`${this.#out} sources ${catalog}`, key) as CatalogSources | undefined; // the cache seals what it stores
  }

  /** What a catalog came to when all that it depends on was the same. */
  result(catalog: string, key: string): CatalogResult | undefined {
    return this.#read(`${this.#out} result ${catalog}`, key) as CatalogResult | undefined; // the cache seals what it stores
  }

  /** Remembers both. */
  store(catalog: string, sourcesKey: string, sources: CatalogSources, resultKey: string, result: CatalogResult): void {
    this.#cache.write(`${this.#out} sources ${catalog}`, sourcesKey, sources);
    this.#cache.write(`${this.#out} result ${catalog}`, resultKey, result);
  }

  #read(slot: string, key: string): unknown {
    return this.#isFresh ? undefined : this.#cache.read(slot, key);
  }
}
