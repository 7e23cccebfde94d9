import { CatalogMemory, type MemoryPlace } from '../compile/catalog-memory.js';
import { loadWorkspace } from '../catalog/load-workspace.js';
import { placeCatalog } from '../render/site/catalog-files.js';
import { baseUrlOf, prepareSite, type Site } from '../render/site/site.js';
import type { SiteOptions } from '../render/site/site-options.js';
import { loadTemplates } from '../render/site/templates.js';
import { FreshCatalog } from './fresh-catalog.js';
import { LoadedCatalogs } from './loaded-catalogs.js';
import { findingsOnFile, findingsOnPage, isUnreadable } from './page-findings.js';
import { countyOfPage, keyOfPlace, placeOfFile, placeOfPage, type CatalogOfPage } from './place-of-page.js';
import type { PageFinding, PageReport } from './report-message.js';

/** What a preview is opened for. */
export interface PreviewPlace extends MemoryPlace {
  readonly options: Omit<SiteOptions, 'baseUrl'>;
}

/** What became of a saved file: a catalog with new pages, or one that cannot be read, and why; undefined for other files. */
export type SaveOutcome = 'updated' | { readonly unreadable: string } | undefined;

/**
 * The catalogs that have just been saved, kept in memory and newer than the site on the disk, which is built anew elsewhere; and
 * what lint finds about a page. One catalog is parsed when it is saved or asked about, no other.
 */
export class PreviewSite {
  readonly #fresh = new Map<string, FreshCatalog>();
  readonly #site: Site;
  readonly #catalogs: LoadedCatalogs;
  readonly #memory: CatalogMemory;
  /** Bytes of saved catalogs that could be read, not yet written down: that takes time which a reader would wait for. */
  readonly #readable = new Map<string, Uint8Array>();
  /** Catalog files that could not be read when they were last looked at. */
  readonly #unreadable: Set<string>;

  private constructor(site: Site, memory: CatalogMemory, unreadable: readonly string[]) {
    this.#site = site;
    this.#memory = memory;
    this.#catalogs = new LoadedCatalogs(site.workspace);
    this.#unreadable = new Set(unreadable);
  }

  /** Opens the workspace as it is now; `unreadable` are files that the build could not read. */
  static async open(place: PreviewPlace, unreadable: readonly string[]): Promise<PreviewSite> {
    const { workspace } = await loadWorkspace(place.root);
    const options = { ...place.options, baseUrl: baseUrlOf(workspace, undefined) };
    const site = prepareSite(workspace, workspace.counties, options, await loadTemplates(place.root), 'preview');
    return new PreviewSite(site, new CatalogMemory(place), unreadable);
  }

  /** A file that is newer than the one on disk; `null` when there is none any more. */
  file(path: string): string | Uint8Array | null | undefined {
    return this.#freshOf(path)?.file(path);
  }

  /** The addresses of the entries of an item, of a catalog that is newer than the disk. */
  addresses(folder: string): string[] | undefined {
    return this.#freshOf(`${folder}/`)?.addresses(folder);
  }

  /** Takes in a saved file. A catalog that cannot be read leaves its pages as they were. */
  async update(file: string): Promise<SaveOutcome> {
    const place = placeOfFile(this.#site.workspace, file);
    if (place === undefined) {
      this.#catalogs.clear();
      return undefined;
    }
    const saved = await this.#catalogs.save(place);
    if (saved === undefined) {
      this.#unreadable.add(file);
      const [first] = findingsOnFile(await this.#catalogs.get(place));
      return { unreadable: first === undefined ? file : `${first.at} ${first.message}` };
    }
    this.#unreadable.delete(file);
    this.#fresh.set(
      keyOfPlace(place),
      new FreshCatalog(placeCatalog(this.#site, place.county, place.guide, saved.catalog)),
    );
    this.#readable.set(keyOfPlace(place), saved.bytes);
    return 'updated';
  }

  /** The disk has caught up with all catalogs but some. */
  settle(files: ReadonlySet<string>): void {
    const newer = new Set([...files].flatMap((file) => placeOfFile(this.#site.workspace, file) ?? []).map(keyOfPlace));
    for (const key of this.#fresh.keys()) if (!newer.has(key)) this.#fresh.delete(key);
  }

  /** Writes down what could be read, so that the next build can fall back on it. */
  remember(): void {
    for (const [key, bytes] of this.#readable) this.#memory.storeReadable(key, bytes);
    this.#readable.clear();
  }

  /** What the overlay of a page says. */
  async report(path: string, title: string): Promise<PageReport> {
    const place = placeOfPage(this.#site.workspace, path);
    if (place === undefined) return { about: 'several', findings: await this.#unreadableOn(path) };
    if (!place.county.catalogFiles.has(place.guide.domain)) return { about: 'empty', findings: [] };
    const loaded = await this.#catalogs.get(place);
    if (!isUnreadable(place, loaded)) {
      return { about: 'catalog', findings: findingsOnPage(this.#site, place, loaded, title) };
    }
    return { about: this.#isKept(place) ? 'kept' : 'unreadable', findings: findingsOnFile(loaded) };
  }

  /** A home says which of its catalogs cannot be read. */
  async #unreadableOn(path: string): Promise<PageFinding[]> {
    const county = countyOfPage(this.#site.workspace, path);
    const findings: PageFinding[] = [];
    for (const file of this.#unreadable) {
      const place = placeOfFile(this.#site.workspace, file);
      if (place === undefined || (county !== undefined && place.county !== county)) continue;
      findings.push(...findingsOnFile(await this.#catalogs.get(place)));
    }
    return findings;
  }

  #isKept(place: CatalogOfPage): boolean {
    const key = keyOfPlace(place);
    return this.#fresh.has(key) || this.#memory.readable(key) !== undefined;
  }

  #freshOf(path: string): FreshCatalog | undefined {
    if (this.#fresh.size === 0) return undefined;
    const [county, domain] = path.split('/');
    return this.#fresh.get(`${county}/${domain}`);
  }
}
