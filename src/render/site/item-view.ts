import { labelOf, VALIDITIES } from '../../model/vocabulary.js';
import { cleanLine } from '../../text/clean-text.js';
import { trailLinks, type CatalogPlace } from './catalog-place.js';
import { sideLinks, type ItemList } from './item-lists.js';
import type { PlacedItem } from './placed-item.js';
import { SITE_WORDS } from './messages.js';
import { itemPage, rootPrefix } from './page-paths.js';
import { pagerView } from './pager.js';
import { recordView, valueView, type RecordPlace } from './record-view.js';
import { standardFacts } from './standard-facts.js';
import type { LinkView, TrailView } from './views/frame.js';
import type { EntryLineView, ItemView } from './views/item.js';
import type { ValueView } from './views/record.js';
import type { VisibleEntry } from './visible-items.js';

/** A page of a list. */
export interface ListPart {
  readonly entries: readonly VisibleEntry[];
  /** From 1. */
  readonly number: number;
  /** How many pages the list has. */
  readonly count: number;
}

/** What a page of one of an item's lists shows. */
export function itemView(
  place: CatalogPlace,
  item: PlacedItem,
  lists: readonly ItemList[],
  list: ItemList,
  { entries, number, count }: ListPart,
): ItemView {
  const path = itemPage(item.folder, number, list.side?.slug);
  const recordPlace = {
    site: place.site,
    root: rootPrefix(path),
    domain: place.guide.domain,
    responsibleUnit: place.responsibleUnit,
  };
  const nameOf = (to: number): string => itemPage('.', to, list.side?.slug).slice(2);
  const isTable = item.kind === 'directory' && entries.length > 0;
  const newest = item.kind === 'notice' && number === 1 ? entries[0] : undefined;
  const listed = newest ? entries.slice(1) : entries;
  return {
    trail: trailOf(place, item, list, path),
    title: item.title,
    category: cleanLine(item.item.category),
    standard: item.row ? standardFacts(item.row) : [],
    isLocal: item.row === undefined,
    notApplicable: item.notApplicable ?? null,
    table: isTable ? tableView(recordPlace, item, entries) : null,
    list: !isTable && listed.length > 0 ? listed.map((entry) => lineView(entry, [], notesOf(entry))) : null,
    sheet: newest
      ? { href: `${newest.slug}.html`, title: newest.title, record: recordView(recordPlace, item, newest, null) }
      : null,
    sides: sideLinks(lists, list),
    narrowed: list.side ? SITE_WORDS.narrowed(list.side.word, list.entries.length, item.entries.length) : null,
    pager: pagerView(list.entries.length, number, count, nameOf),
    downloads: list.side ? [] : downloadsOf(item),
  };
}

function trailOf(place: CatalogPlace, item: PlacedItem, { side }: ItemList, path: string): TrailView {
  if (!side) return { links: trailLinks(place, path), here: item.title };
  return { links: trailLinks(place, path, { label: item.title, href: 'index.html' }), here: side.word };
}

function tableView(
  place: RecordPlace,
  item: PlacedItem,
  entries: readonly VisibleEntry[],
): NonNullable<ItemView['table']> {
  const columns = columnsOf(item, entries);
  return {
    caption: item.title,
    columns: columns.map(cleanLine),
    lines: entries.map((visible) =>
      lineView(
        visible,
        columns.map((column): ValueView => valueView(place, visible.entry.content[column])),
        [],
      ),
    ),
  };
}

/** The item's 要素 and what else the entries have; without a column that only repeats the titles. */
function columnsOf(item: PlacedItem, entries: readonly VisibleEntry[]): string[] {
  const columns = new Set(item.item.elements);
  for (const { entry } of entries) for (const name of Object.keys(entry.content)) columns.add(name);
  const repeatsTitle = (column: string): boolean =>
    entries.every(({ entry, title }) => {
      const value = entry.content[column];
      return value?.type === 'text' && cleanLine(value.text) === title;
    });
  return [...columns].filter((column) => !repeatsTitle(column));
}

function lineView(visible: VisibleEntry, cells: readonly ValueView[], notes: readonly string[]): EntryLineView {
  return {
    href: `${visible.slug}.html`,
    title: visible.title,
    date: visible.entry.published ?? null,
    isDraft: visible.isDraft,
    cells,
    notes,
  };
}

function notesOf({ entry }: VisibleEntry): string[] {
  const { document } = entry;
  return [
    document?.documentNumber ?? '',
    document?.validity ? labelOf(VALIDITIES, document.validity) : '',
    ...(document?.elements ?? []),
  ]
    .map(cleanLine)
    .filter((note) => note !== '');
}

function downloadsOf(item: PlacedItem): LinkView[] {
  if (item.entries.length === 0) return [];
  return [
    { href: 'data.csv', label: SITE_WORDS.downloadCsv },
    { href: 'data.json', label: SITE_WORDS.downloadJson },
  ];
}
