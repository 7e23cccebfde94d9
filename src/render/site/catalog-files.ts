import type { Catalog } from '../../model/catalog.js';
import type { Guide } from '../../model/guide.js';
import type { CatalogProgress } from '../../model/progress.js';
import type { CountyFolder } from '../../model/workspace.js';
import type { PlannedFile } from '../../output/planned-file.js';
import type { CatalogPlace } from './catalog-place.js';
import { dataFiles } from './data-files.js';
import { domainPageFile } from './domain-page.js';
import { entryPages } from './entry-pages.js';
import { feedFile } from './feed.js';
import { makeFrame, type Frame } from './frame.js';
import { itemPages } from './item-pages.js';
import { placeItem, type PlacedItem } from './placed-item.js';
import { latestOf } from './latest-entries.js';
import { SITE_WORDS } from './messages.js';
import { domainPage, entryPage, itemFolder } from './page-paths.js';
import type { Site } from './site.js';
import { visibleItems } from './visible-items.js';

/** A catalog, or a domain without one, with all that is shown of it in its place. */
export interface PlacedCatalog {
  readonly place: CatalogPlace;
  readonly catalog: Catalog | undefined;
  readonly items: readonly PlacedItem[];
  /** How far it is, counts only; worked out when the page of the domain is made. */
  readonly progress: () => CatalogProgress;
}

/** Whether a path is asked for: the preview makes only what is looked at. */
export type Wanted = (path: string) => boolean;

const ALL: Wanted = () => true;

/** Works out where everything of a catalog stands; no page is made yet. */
export function placeCatalog(
  site: Site,
  folder: CountyFolder,
  guide: Guide,
  catalog: Catalog | undefined,
  progress: () => CatalogProgress,
): PlacedCatalog {
  const items = (catalog ? visibleItems(catalog, site.options) : []).map((visible) =>
    placeItem(itemFolder(folder.county, guide, visible.slug), visible),
  );
  return { place: { site, folder, guide, responsibleUnit: catalog?.responsibleUnit ?? '' }, catalog, items, progress };
}

/** One file of a catalog; undefined when it has none of that path. */
export function catalogFile(placed: PlacedCatalog, path: string): PlannedFile['content'] | undefined {
  const wanted: Wanted = (each) => each === path;
  const item = placed.items.find(({ folder }) => path.startsWith(`${folder}/`));
  const files = item ? itemFiles(placed.place, item, wanted) : domainFiles(placed, wanted);
  for (const { content } of files) return content;
  return undefined;
}

/** The files of the domain itself. */
export function* domainFiles({ place, catalog, items, progress }: PlacedCatalog, wanted = ALL): Generator<PlannedFile> {
  const { folder, guide } = place;
  if (wanted(domainPage(folder.county, guide))) yield domainPageFile(place, catalog, items, progress());
  const feed = `${folder.county.slug}/${guide.slug}/feed.xml`;
  if (wanted(feed)) yield domainFeed(place, items, feed);
}

/** The files of an item: its list, its entries, its data. */
export function* itemFiles(place: CatalogPlace, item: PlacedItem, wanted = ALL): Generator<PlannedFile> {
  const frame = itemFrame(place, item);
  yield* itemPages(place, item, frame, wanted);
  yield* entryPages(place, item, item.folder, item.title, frame, wanted);
  yield* dataFiles(place, item, wanted);
}

function domainFeed(place: CatalogPlace, items: readonly PlacedItem[], file: string): PlannedFile {
  const { site, folder, guide } = place;
  const path = domainPage(folder.county, guide);
  const title = SITE_WORDS.feedTitle(folder.county.name, guide.domain);
  return feedFile(site, file, path, title, latestOf(place, items));
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
