import { cleanLine } from '../../text/clean-text.js';
import type { Catalog } from '../../model/catalog.js';
import type { Guide } from '../../model/guide.js';
import type { CatalogProgress } from '../../model/progress.js';
import type { CountyFolder } from '../../model/workspace.js';
import { contentHash } from '../../output/content-hash.js';
import type { PlannedFile } from '../../output/planned-file.js';
import type { SearchEntry } from '../search/search-entry.js';
import { domainFiles, itemFiles, placeCatalog, type PlacedCatalog } from './catalog-files.js';
import type { CatalogPlace } from './catalog-place.js';
import type { CatalogParts, CatalogSummary, ItemSummary } from './catalog-summary.js';
import { newestDay } from './domain-page.js';
import { permalinkGroups } from './entry-pages.js';
import { inventorySummary } from './inventory-file.js';
import type { PlacedItem } from './placed-item.js';
import { latestOf } from './latest-entries.js';
import { entryPage } from './page-paths.js';
import { searchEntries } from './search-entries.js';
import type { Site } from './site.js';
import type { VisibleEntry } from './visible-items.js';

/** The pages of one catalog, made one at a time as they are taken, and what the other pages need of it. */
export interface CatalogPages {
  readonly groups: readonly PageGroup[];
  readonly summary: CatalogSummary;
  readonly parts: CatalogParts;
  searchEntries(): readonly SearchEntry[];
}

/** Pages that change together: those of an item, or those of the domain itself. */
export interface PageGroup {
  /** Path of their folder. */
  readonly name: string;
  /** All that they are made from, beside the site, the county and the guide, as a text that is the same only when all is the same. */
  readonly basis: string;
  files(): Iterable<PlannedFile>;
}

/** Plans the pages of a domain in a county; without a catalog only the domain's own page, with the rows of the guide. */
export function catalogPages(
  site: Site,
  folder: CountyFolder,
  guide: Guide,
  catalog: Catalog | undefined,
  progress: CatalogProgress,
): CatalogPages {
  const placed = placeCatalog(site, folder, guide, catalog, () => progress);
  const { place, items } = placed;
  const parts = catalogParts(place, catalog, items);
  const summary = summarise(place, items, parts, progress);
  return {
    groups: [domainGroup(placed, summary), ...items.map((item) => itemGroup(place, item))],
    summary,
    parts,
    searchEntries: () => searchEntries(place, items),
  };
}

function domainGroup(placed: PlacedCatalog, summary: CatalogSummary): PageGroup {
  const { place, catalog, items } = placed;
  const { folder, guide } = place;
  const more = items.map(({ notApplicable, entries }) => [notApplicable, entries.some(({ isDraft }) => isDraft)]);
  return {
    name: `${folder.county.slug}/${guide.slug}`,
    basis: JSON.stringify([summary, catalog?.approval, more]),
    files: () => domainFiles(placed),
  };
}

function itemGroup(place: CatalogPlace, item: PlacedItem): PageGroup {
  return {
    name: item.folder,
    basis: itemBasis(place, item),
    files: () => itemFiles(place, item),
  };
}

/** Where things stand in the catalog file is no part of it, nor is the guide's row, which the place of the item stands for. */
function itemBasis(
  { site, responsibleUnit }: CatalogPlace,
  { item, row: _row, entries, ...placed }: PlacedItem,
): string {
  const { at: _at, row: _same, entries: _all, ...facts } = item;
  const contents = entries.map(({ entry: { place: _place, ...entry }, ...visible }) => [entry, visible]);
  const files = entries.flatMap((visible) => filesOf(visible).map((file) => site.files.target(file) ?? null));
  return JSON.stringify([responsibleUnit, placed, facts, contents, files]);
}

function summarise(
  place: CatalogPlace,
  items: readonly PlacedItem[],
  parts: CatalogParts,
  progress: CatalogProgress,
): CatalogSummary {
  const newest = items.map(newestDay).filter((day) => day !== null);
  const inventory = parts.inventory();
  const pages = parts.pages();
  return {
    county: place.folder.county.name,
    domain: place.guide.domain,
    responsibleUnit: place.responsibleUnit,
    count: items.reduce((sum, { entries }) => sum + entries.length, 0),
    newest: newest.toSorted().at(-1) ?? null,
    items: items.map(summariseItem),
    latest: latestOf(place, items),
    pageCount: pages.length,
    pagesHash: contentHash(JSON.stringify(pages)),
    files: [...new Set(items.flatMap(({ entries }) => entries.flatMap(filesOf)))],
    inventoryHash: inventory && contentHash(JSON.stringify(inventory)),
    progress,
  };
}

function catalogParts(place: CatalogPlace, catalog: Catalog | undefined, items: readonly PlacedItem[]): CatalogParts {
  const pages = items.flatMap((item) =>
    permalinkGroups(item.entries).map(
      ({ slug, entries }) => [entryPage(item.folder, slug, 1), entries[0]?.entry.published ?? null] as const,
    ),
  );
  const inventory = inventorySummary(place.guide, catalog, items, place.folder.county.name);
  return { pages: () => pages, inventory: () => inventory };
}

function summariseItem(item: PlacedItem): ItemSummary {
  return {
    folder: item.folder,
    name: item.title,
    category: cleanLine(item.item.category),
    code: item.row?.code ?? null,
    kind: item.kind,
    count: item.entries.length,
    newest: newestDay(item),
    isNotApplicable: item.entries.length === 0,
  };
}

function filesOf({ entry }: VisibleEntry): string[] {
  const files = (entry.document?.attachments ?? []).map(({ file }) => file);
  for (const value of Object.values(entry.content)) if (value.type === 'attachment') files.push(value.file);
  return files;
}
