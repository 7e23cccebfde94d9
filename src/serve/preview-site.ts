import { loadCatalog, type LoadedCatalog } from '../catalog/load-catalog.js';
import { loadWorkspace } from '../catalog/load-workspace.js';
import { catalogProgress } from '../deadlines/catalog-progress.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { lintCatalog } from '../lint/lint-catalog.js';
import { lintSettings } from '../lint/settings.js';
import type { Severity } from '../model/severity.js';
import { catalogFiles, catalogPages } from '../render/site/catalog-pages.js';
import { itemSlug } from '../render/site/page-paths.js';
import { progressSummary } from '../render/site/progress-summary.js';
import { baseUrlOf, prepareSite, type Site } from '../render/site/site.js';
import type { SiteOptions } from '../render/site/site-options.js';
import { loadTemplates } from '../render/site/templates.js';
import { locate } from '../source/source-file.js';
import { placeOfFile, placeOfPage, type PagePlace } from './place-of-page.js';

/** A finding as the page shows it. */
export interface PageFinding {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  /** `catalogs/….yaml:12:5`. */
  readonly at: string;
}

/**
 * The pages of catalogs that have just been saved, made at once and kept in memory, while the whole site is still being built
 * anew elsewhere; and the findings of the catalog behind a page. One catalog is parsed when it is saved or asked about, no other.
 */
export class PreviewSite {
  readonly #pages = new Map<string, string | Uint8Array>();
  readonly #loaded = new Map<string, Promise<LoadedCatalog>>();
  readonly #site: Site;

  private constructor(site: Site) {
    this.#site = site;
  }

  static async open(root: string, options: Omit<SiteOptions, 'baseUrl'>): Promise<PreviewSite> {
    const { workspace } = await loadWorkspace(root);
    const whole = { ...options, baseUrl: baseUrlOf(workspace, undefined) };
    return new PreviewSite(prepareSite(workspace, workspace.counties, whole, await loadTemplates(root), 'preview'));
  }

  /** A page that is newer than the one on disk. */
  page(path: string): string | Uint8Array | undefined {
    return this.#pages.get(path);
  }

  /** Makes the pages of a catalog file anew; answers the paths that changed, or undefined when the file is no catalog. */
  async update(
    file: string,
    isCurrent: (path: string, content: string | Uint8Array) => boolean,
  ): Promise<string[] | undefined> {
    const place = placeOfFile(this.#site.workspace, file);
    if (place === undefined) return undefined;
    this.#loaded.delete(keyOf(place));
    const { county, guide } = place;
    const { catalog } = await this.#load(place);
    const progress = catalogProgress({ guide, county: county.county, catalog, file, asOf: this.#site.options.asOf });
    const changed: string[] = [];
    const pages = catalogPages(this.#site, county, guide, catalog, progressSummary(progress));
    for (const { path, content } of catalogFiles(pages)) {
      const known = this.#pages.get(path);
      if (known === undefined ? isCurrent(path, content) : known === content) continue;
      this.#pages.set(path, content);
      changed.push(path);
    }
    return changed;
  }

  /** What lint finds about what a page shows: the catalog's own faults on the domain's page, an entry's on its own. */
  async findings(path: string, title: string): Promise<PageFinding[]> {
    const { workspace, options } = this.#site;
    const place = placeOfPage(workspace, path);
    if (place === undefined) return [];
    const { county, guide } = place;
    const loaded = await this.#load(place);
    const settings = lintSettings(workspace.config);
    const found = lintCatalog({ workspace, county, guide, loaded, asOf: options.asOf, settings });
    const names = itemNames(place, loaded);
    return found
      .filter((diagnostic) => isOnPage(diagnostic, place, names, title))
      .map((diagnostic) => ({
        severity: diagnostic.severity,
        rule: diagnostic.code,
        message: diagnostic.message,
        at: addressOf(diagnostic, loaded),
      }));
  }

  #load(place: PagePlace): Promise<LoadedCatalog> {
    const key = keyOf(place);
    let loaded = this.#loaded.get(key);
    if (loaded === undefined) {
      // A few catalogs are worth keeping, a province is not.
      if (this.#loaded.size >= 8) this.#loaded.clear();
      loaded = loadCatalog(this.#site.workspace, place.county, place.guide);
      this.#loaded.set(key, loaded);
    }
    return loaded;
  }
}

function keyOf({ county, guide }: PagePlace): string {
  return `${county.county.slug}/${guide.slug}`;
}

/** By what names findings call the item of a page. */
function itemNames(place: PagePlace, { catalog }: LoadedCatalog): ReadonlySet<string> | undefined {
  if (place.item === undefined) return undefined;
  const items = [...(catalog?.items ?? []), ...(catalog?.localItems ?? [])].filter(
    (item) => itemSlug(item) === place.item,
  );
  return new Set(items.map(({ row, category, item }) => row?.code ?? `${category}/${item}`));
}

function isOnPage(
  { subject }: Diagnostic,
  place: PagePlace,
  names: ReadonlySet<string> | undefined,
  title: string,
): boolean {
  if (names === undefined) return true;
  if (subject?.item === undefined || !names.has(subject.item)) return false;
  return !place.isEntry || subject.entry === undefined || subject.entry.trim() === title.trim();
}

function addressOf({ place }: Diagnostic, { source }: LoadedCatalog): string {
  if ('cell' in place && place.cell !== undefined) return `${place.file} ${place.cell}`;
  const range = source !== undefined && place.file === source.file ? locate(source, place) : undefined;
  return range === undefined ? place.file : `${place.file}:${range.line}:${range.column}`;
}
