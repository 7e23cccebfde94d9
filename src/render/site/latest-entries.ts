import type { CatalogPlace } from './catalog-place.js';
import type { EntrySummary } from './catalog-summary.js';
import type { PlacedItem } from './placed-item.js';
import { entryPage } from './page-paths.js';

/** Newest entries that a catalog hands to the homes and feeds. */
const LATEST = 30;

/** The newest published entries of a catalog. */
export function latestOf(place: CatalogPlace, items: readonly PlacedItem[]): EntrySummary[] {
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
