import { cleanLine } from '../../text/clean-text.js';
import type { Catalog } from '../../model/catalog.js';
import type { Guide } from '../../model/guide.js';
import type { CatalogProgress } from '../../model/progress.js';
import type { CountyFolder } from '../../model/workspace.js';
import { contentHash } from '../../output/content-hash.js';
import type { PlannedFile } from '../../output/planned-file.js';
import type { SearchEntry } from '../search/search-entry.js';
import type { CatalogPlace } from './catalog-place.js';
import type { CatalogParts, CatalogSummary, EntrySummary, ItemSummary } from './catalog-summary.js';
import { dataFiles } from './data-files.js';
import { feedFile } from './feed.js';
import { domainPageFile, newestDay } from './domain-page.js';
import { entryPages, permalinkGroups } from './entry-pages.js';
import { makeFrame, type Frame } from './frame.js';
import { inventorySummary } from './inventory-file.js';
import { itemPages } from './item-pages.js';
import { placeItem, type PlacedItem } from './placed-item.js';
import { SITE_WORDS } from './messages.js';
import { domainPage, entryPage, itemFolder } from './page-paths.js';
import { searchEntries } from './search-entries.js';
import type { Site } from './site.js';
import { visibleItems, type VisibleEntry } from './visible-items.js';

/** Newest entries that a catalog hands to the homes and feeds. */
const LATEST = 30;

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
  const place: CatalogPlace = { site, folder, guide, responsibleUnit: catalog?.responsibleUnit ?? '' };
  const items = (catalog ? visibleItems(catalog, site.options) : []).map((visible) =>
    placeItem(itemFolder(folder.county, guide, visible.slug), visible),
  );
  const parts = catalogParts(place, catalog, items);
  const summary = summarise(place, items, parts, progress);
  return {
    groups: [domainGroup(place, catalog, items, summary), ...items.map((item) => itemGroup(place, item))],
    summary,
    parts,
    searchEntries: () => searchEntries(place, items),
  };
}

/** Every file of a catalog. */
export function* catalogFiles({ groups }: CatalogPages): Generator<PlannedFile> {
  for (const group of groups) yield* group.files();
}

function domainGroup(
  place: CatalogPlace,
  catalog: Catalog | undefined,
  items: readonly PlacedItem[],
  summary: CatalogSummary,
): PageGroup {
  const { folder, guide } = place;
  const more = items.map(({ notApplicable, entries }) => [notApplicable, entries.some(({ isDraft }) => isDraft)]);
  return {
    name: `${folder.county.slug}/${guide.slug}`,
    basis: JSON.stringify([summary, catalog?.approval, more]),
    files: function* () {
      yield domainPageFile(place, catalog, items, summary.progress);
      yield domainFeed(place, items);
    },
  };
}

function itemGroup(place: CatalogPlace, item: PlacedItem): PageGroup {
  return {
    name: item.folder,
    basis: itemBasis(place, item),
    files: function* () {
      const frame = itemFrame(place, item);
      yield* itemPages(place, item, frame);
      yield* entryPages(place, item, item.folder, item.title, frame);
      yield* dataFiles(place, item);
    },
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

function domainFeed(place: CatalogPlace, items: readonly PlacedItem[]): PlannedFile {
  const { site, folder, guide } = place;
  const path = domainPage(folder.county, guide);
  const title = SITE_WORDS.feedTitle(folder.county.name, guide.domain);
  return feedFile(site, `${folder.county.slug}/${guide.slug}/feed.xml`, path, title, latestOf(place, items));
}

/** One frame serves the list and every entry of an item. */
function itemFrame(place: CatalogPlace, item: PlacedItem): Frame {
  const { county } = place.folder;
  return makeFrame(place.site, {
    path: entryPage(item.folder, 'e', 1),
    county: place.folder,
    column: {
      name: item.title,
      description: SITE_WORDS.itemDescription(county.name, place.guide.domain, item.title),
      keywords: [county.name, place.guide.domain, item.title],
      type: SITE_WORDS.columnTypes.item,
    },
    hasDrafts: item.entries.some(({ isDraft }) => isDraft),
  });
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

function latestOf(place: CatalogPlace, items: readonly PlacedItem[]): EntrySummary[] {
  const all = items.flatMap((item) =>
    item.entries.flatMap((visible): EntrySummary[] => {
      const { published, document } = visible.entry;
      if (published === undefined || visible.isDraft) return [];
      return [
        {
          path: entryPage(item.folder, visible.slug, 1),
          title: visible.title,
          item: item.title,
          published,
          source: document?.issuer ?? item.item.publisher ?? place.responsibleUnit,
        },
      ];
    }),
  );
  return newestEntries(all, LATEST);
}

/** The newest entries, newest first, otherwise in the order given; entries that share a page count once. */
export function newestEntries<Each extends EntrySummary>(entries: readonly Each[], count: number): Each[] {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const compare = (one: EntrySummary, other: EntrySummary): number =>
    one.published === other.published ? 0 : one.published < other.published ? 1 : -1;
  return [...byPath.values()].toSorted(compare).slice(0, count);
}

function filesOf({ entry }: VisibleEntry): string[] {
  const files = (entry.document?.attachments ?? []).map(({ file }) => file);
  for (const value of Object.values(entry.content)) if (value.type === 'attachment') files.push(value.file);
  return files;
}
