import type { Catalog, CatalogItem, Entry } from '../model/catalog.js';
import type { RawMapping } from '../source/raw.js';
import { entryContext } from './map-catalog.js';
import { mapEntry } from './map-entry.js';
import { NodeReader } from './node-reader.js';

/** A catalog with one entry of one item mapped anew. `folder` is the county's; the entry stands where it stood. */
export function replaceEntry(
  catalog: Catalog,
  folder: string,
  { item, entry }: { readonly item: CatalogItem; readonly entry: Entry },
  raw: RawMapping,
): Catalog {
  if (!('pointer' in entry.place)) throw new TypeError('an entry of a table');
  const context = entryContext(new NodeReader(catalog.file), folder, item.row, raw);
  const replaced = mapEntry(raw, entry.place.pointer, context);
  const inItems = (items: readonly CatalogItem[]): CatalogItem[] =>
    items.map((each) => {
      if (each !== item) return each;
      return { ...each, entries: each.entries.map((one) => (one === entry ? replaced : one)) };
    });
  return { ...catalog, items: inItems(catalog.items), localItems: inItems(catalog.localItems) };
}
