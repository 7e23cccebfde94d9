import { loadCatalog, type LoadedCatalog } from '../catalog/load-catalog.js';
import type { Workspace } from '../model/workspace.js';
import { keyOfPlace, type CatalogOfPage } from './place-of-page.js';

/** A few catalogs are worth keeping, a province is not. */
const KEPT = 8;

/** The catalogs that are looked at or have been saved, as the disk holds them; each is parsed once. */
export class LoadedCatalogs {
  readonly #workspace: Workspace;
  readonly #loaded = new Map<string, Promise<LoadedCatalog>>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** A catalog as it was when it was last loaded, or else as it is. */
  get(place: CatalogOfPage): Promise<LoadedCatalog> {
    return this.#loaded.get(keyOfPlace(place)) ?? this.reload(place);
  }

  /** A catalog as it is now. */
  reload(place: CatalogOfPage): Promise<LoadedCatalog> {
    const key = keyOfPlace(place);
    if (this.#loaded.size >= KEPT) this.#loaded.clear();
    const loaded = loadCatalog(this.#workspace, place.county, place.guide);
    this.#loaded.set(key, loaded);
    return loaded;
  }
}
