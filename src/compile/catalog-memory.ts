import { join } from 'node:path';
import { ContentCache } from '../cache/content-cache.js';
import { Sections } from '../cache/sections.js';
import type { CompileRequest } from './compile-request.js';

/** Remembers between runs what catalogs came to, so that an unchanged one need not even be parsed. Each output folder has its own memory. */
export class CatalogMemory {
  readonly #cache: ContentCache;
  readonly #out: string;
  readonly #isFresh: boolean;

  constructor({ root, out, isFresh }: CompileRequest) {
    this.#cache = new ContentCache(join(root, '.zwgk-cache', 'site'));
    this.#out = out;
    this.#isFresh = isFresh;
  }

  /** What a catalog of just this content came to. */
  catalog(name: string, key: string): Sections | undefined {
    const bytes = this.#isFresh ? undefined : this.#cache.readBytes(`${this.#out} catalog ${name}`, key);
    return bytes && Sections.from(bytes);
  }

  /** Remembers it. */
  storeCatalog(name: string, key: string, sections: Sections): void {
    this.#cache.writeBytes(`${this.#out} catalog ${name}`, key, sections.bytes);
  }

  /** From what each posting file of the search was made, when all of them together were made from this. */
  postings(key: string): readonly string[] | undefined {
    if (this.#isFresh) return undefined;
    return this.#cache.read(`${this.#out} postings`, key) as readonly string[] | undefined; // the cache seals what it stores
  }

  /** Remembers it. */
  storePostings(key: string, fingerprints: readonly string[]): void {
    this.#cache.write(`${this.#out} postings`, key, fingerprints);
  }
}
