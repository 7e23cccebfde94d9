import type { FieldValue } from '../../model/catalog.js';
import type { PlannedFile } from '../../output/planned-file.js';
import type { CatalogPlace } from './catalog-place.js';
import type { Frame } from './frame.js';
import { itemLists, type ItemList } from './item-lists.js';
import { itemView } from './item-view.js';
import { SITE_WORDS } from './messages.js';
import { itemPage } from './page-paths.js';
import { lightPieces, PAGE_LINES, piecesOf } from './pager.js';
import type { PlacedItem } from './placed-item.js';
import type { VisibleEntry } from './visible-items.js';

/** The pages of an item's lists, as far as they are wanted: of all its entries, and of those of each 五公开. */
export function* itemPages(
  place: CatalogPlace,
  item: PlacedItem,
  frame: Frame,
  wanted: (path: string) => boolean,
): Generator<PlannedFile> {
  const lists = itemLists(item.entries);
  for (const list of lists) {
    const pieces = piecesOfList(item, list);
    for (const [index, entries] of pieces.entries()) {
      const part = { entries, number: index + 1, count: pieces.length };
      const path = itemPage(item.folder, part.number, list.side?.slug);
      if (!wanted(path)) continue;
      yield frame.page(
        path,
        {
          title: SITE_WORDS.pageTitle(SITE_WORDS.sideTitle(item.title, list.side?.word), part.number),
          // What a side shows stands in the whole list too, and that is what a search engine should keep.
          ...(list.side && { canonical: 'index.html' }),
        },
        place.site.templates.render('pages/item', itemView(place, item, lists, list, part)),
      );
    }
  }
}

function piecesOfList(item: PlacedItem, { entries }: ItemList): (readonly VisibleEntry[])[] {
  return item.kind === 'directory'
    ? lightPieces(entries, (entry) => bytesOfLine(item, entry))
    : piecesOf(entries, PAGE_LINES);
}

/** About how many bytes an entry takes as a row of a table. */
function bytesOfLine({ item }: PlacedItem, { title, entry }: VisibleEntry): number {
  let bytes = 140 + Buffer.byteLength(title);
  for (const value of Object.values(entry.content)) bytes += 23 + bytesOfValue(value);
  // An element without a value says so.
  for (const element of item.elements) if (!(element in entry.content)) bytes += 42;
  return bytes;
}

function bytesOfValue(value: FieldValue): number {
  switch (value.type) {
    case 'text':
      return Buffer.byteLength(value.text);
    case 'list':
      return value.texts.reduce((sum, text) => sum + 9 + Buffer.byteLength(text), 9);
    case 'none':
      return 32 + Buffer.byteLength(value.reason);
    case 'link':
      return 32 + value.href.length + Buffer.byteLength(value.label ?? '');
    case 'attachment':
      return 64 + Buffer.byteLength(value.file) + Buffer.byteLength(value.label ?? '');
  }
}
