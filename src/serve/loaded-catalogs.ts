import { loadCatalog, type LoadedCatalog } from '../catalog/load-catalog.js';
import type { Catalog } from '../model/catalog.js';
import type { Workspace } from '../model/workspace.js';
import { decodeBytes } from '../source/decode.js';
import { readBytes } from '../source/read-source.js';
import { editedCatalog } from './entry-edit.js';
import { keyOfPlace, type CatalogOfPage } from './place-of-page.js';

/** A few catalogs are worth keeping, a province is not. */
const KEPT = 8;

/** A saved catalog that could be read. */
export interface SavedCatalog {
  readonly catalog: Catalog;
  readonly bytes: Uint8Array;
}

/** The catalogs that are looked at or have been saved, as the disk holds them; each is parsed once. */
export class LoadedCatalogs {
  readonly #workspace: Workspace;
  readonly #loaded = new Map<string, Promise<LoadedCatalog>>();
  /** What each was when it was last read as a whole. */
  readonly #whole = new Map<string, LoadedCatalog>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** A catalog as it was when it was last saved, or else as it is. */
  async get(place: CatalogOfPage): Promise<LoadedCatalog> {
    const loaded = await (this.#loaded.get(keyOfPlace(place)) ?? this.#read(place));
    void loaded.source?.nodes; // worked out now, while nobody waits, for the next save
    return loaded;
  }

  /**
   * Takes in a catalog that has just been saved. What differs in one entry from what is known is read by that entry, and as a whole
   * only when its findings are asked for. Undefined when it cannot be read: {@link LoadedCatalogs.get} knows why.
   */
  async save(place: CatalogOfPage): Promise<SavedCatalog | undefined> {
    const key = keyOfPlace(place);
    const file = place.county.catalogFiles.get(place.guide.domain) ?? '';
    const read = await readBytes(this.#workspace.root, file);
    const whole = this.#whole.get(key);
    if (whole !== undefined && 'bytes' in read) {
      const { text, isDamaged } = decodeBytes(read.bytes);
      const catalog = isDamaged ? undefined : editedCatalog(whole, place.county.folder, text);
      if (catalog !== undefined) {
        this.#loaded.delete(key);
        return { catalog, bytes: read.bytes };
      }
    }
    const { catalog, source } = await this.#read(place);
    return catalog && source && { catalog, bytes: source.bytes };
  }

  /** Forgets everything: a file has changed that catalogs may be made from as well. */
  clear(): void {
    this.#loaded.clear();
    this.#whole.clear();
  }

  #read(place: CatalogOfPage): Promise<LoadedCatalog> {
    if (this.#loaded.size >= KEPT || this.#whole.size >= KEPT) this.clear();
    const loaded = this.#load(place);
    this.#loaded.set(keyOfPlace(place), loaded);
    return loaded;
  }

  async #load(place: CatalogOfPage): Promise<LoadedCatalog> {
    const loaded = await loadCatalog(this.#workspace, place.county, place.guide);
    if (loaded.catalog !== undefined) this.#whole.set(keyOfPlace(place), loaded);
    return loaded;
  }
}
