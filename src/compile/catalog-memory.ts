import { join } from 'node:path';
import { ContentCache } from '../cache/content-cache.js';
import { Sections } from '../cache/sections.js';
import type { CompileRequest } from './compile-request.js';

/** Whose memory it is. */
export type MemoryPlace = Pick<CompileRequest, 'root' | 'out' | 'isFresh' | 'keepsReadable'>;

/** Under what the bytes of a readable catalog are kept: there is only ever the latest. */
const READABLE = 'readable';

/** Remembers between runs what catalogs came to, so that an unchanged one need not even be parsed. Each output folder has its own memory. */
export class CatalogMemory {
  readonly #cache: ContentCache;
  readonly #out: string;
  readonly #isFresh: boolean;
  /** Whether what catalogs last read as is remembered. */
  readonly keepsReadable: boolean;

  constructor({ root, out, isFresh, keepsReadable }: MemoryPlace) {
    this.#cache = new ContentCache(join(root, '.zwgk-cache', 'site'));
    this.#out = out;
    this.#isFresh = isFresh;
    this.keepsReadable = keepsReadable ?? false;
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

  /** The bytes of a catalog when it could last be read; nothing unless the request asks to keep them. */
  readable(name: string): Buffer | undefined {
    return this.keepsReadable ? this.#cache.readBytes(`${this.#out} readable ${name}`, READABLE) : undefined;
  }

  /** Remembers them. */
  storeReadable(name: string, bytes: Uint8Array): void {
    if (this.keepsReadable) this.#cache.writeBytes(`${this.#out} readable ${name}`, READABLE, bytes);
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
