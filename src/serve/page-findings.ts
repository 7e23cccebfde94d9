import type { LoadedCatalog } from '../catalog/load-catalog.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { lintCatalog } from '../lint/lint-catalog.js';
import { lintSettings } from '../lint/settings.js';
import { itemSlug } from '../render/site/page-paths.js';
import type { Site } from '../render/site/site.js';
import { locate } from '../source/source-file.js';
import type { CatalogOfPage, PagePlace } from './place-of-page.js';
import type { PageFinding } from './report-message.js';

/** What lint found about catalogs that are kept: a reader goes from page to page of one. */
const FOUND = new WeakMap<LoadedCatalog, readonly Diagnostic[]>();

/** What lint finds about what a page shows: the whole catalog's findings on the domain's page, an entry's on its own. */
export function findingsOnPage(site: Site, place: PagePlace, loaded: LoadedCatalog, title: string): PageFinding[] {
  let found = FOUND.get(loaded);
  if (found === undefined) {
    const { workspace, options } = site;
    const { county, guide } = place;
    const settings = lintSettings(workspace.config);
    found = lintCatalog({ workspace, county, guide, loaded, asOf: options.asOf, settings });
    FOUND.set(loaded, found);
  }
  const names = itemNames(place, loaded);
  return found
    .filter((diagnostic) => isOnPage(diagnostic, place, names, title))
    .map((diagnostic) => pageFinding(diagnostic, loaded));
}

/** Why a catalog cannot be read. */
export function findingsOnFile(loaded: LoadedCatalog): PageFinding[] {
  return loaded.diagnostics.map((diagnostic) => pageFinding(diagnostic, loaded));
}

/** Whether a catalog has a file of which nothing can be made. */
export function isUnreadable({ county, guide }: CatalogOfPage, { catalog }: LoadedCatalog): boolean {
  return catalog === undefined && county.catalogFiles.has(guide.domain);
}

function pageFinding(diagnostic: Diagnostic, loaded: LoadedCatalog): PageFinding {
  const { severity, code, message } = diagnostic;
  return { severity, rule: code, message, at: addressOf(diagnostic, loaded) };
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
