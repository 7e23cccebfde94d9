import type { FieldValue } from '../../model/catalog.js';
import type { PlannedFile } from '../../output/planned-file.js';
import type { ItemKind } from '../../model/vocabulary.js';
import { labelOf, OPENNESS_SIDES, VALIDITIES } from '../../model/vocabulary.js';
import { cleanLine } from '../../text/clean-text.js';
import type { CatalogPlace } from './catalog-place.js';
import { trailLinks } from './catalog-place.js';
import type { Frame } from './frame.js';
import { SITE_WORDS } from './messages.js';
import { itemPage, rootPrefix } from './page-paths.js';
import { lightPieces, PAGE_LINES, pagerView, piecesOf } from './pager.js';
import { recordView, sidesOf, valueView, type RecordPlace } from './record-view.js';
import { standardFacts } from './standard-facts.js';
import type { EntryLineView, ItemView, LinkView, ValueView } from './views.js';
import type { VisibleEntry, VisibleItem } from './visible-items.js';

/** An item with its place and its entries in the order of its list. */
export interface PlacedItem extends VisibleItem {
  readonly folder: string;
  /** 二级事项, with its 分项. */
  readonly title: string;
  readonly kind: ItemKind;
}

/** Puts an item in its place: documents and notices newest first, a 名录 as the county ordered it. */
export function placeItem(folder: string, visible: VisibleItem): PlacedItem {
  const { item, row } = visible;
  const variant = item.variant === undefined ? '' : SITE_WORDS.variant(cleanLine(item.variant));
  const kind = row?.kind ?? kindOfLocal(visible);
  const entries = kind === 'directory' ? visible.entries : newestFirst(visible.entries);
  return { ...visible, folder, title: `${cleanLine(item.item)}${variant}`, kind, entries };
}

function newestFirst(entries: readonly VisibleEntry[]): VisibleEntry[] {
  const dayOf = ({ entry }: VisibleEntry): string => entry.published ?? entry.formed ?? '';
  return entries.toSorted((one, other) => (dayOf(one) === dayOf(other) ? 0 : dayOf(one) < dayOf(other) ? 1 : -1));
}

/** A local item has no 类型: its entries show what it is. */
function kindOfLocal({ entries }: VisibleItem): ItemKind {
  if (entries.some(({ entry }) => entry.document !== undefined)) return 'document';
  return entries.length > 1 ? 'directory' : 'notice';
}

/** The pages of an item's list, as far as they are wanted. */
export function* itemPages(
  place: CatalogPlace,
  item: PlacedItem,
  frame: Frame,
  wanted: (path: string) => boolean,
): Generator<PlannedFile> {
  const isTable = item.kind === 'directory';
  const pieces = isTable ? lightPieces(item.entries, bytesOfLine) : piecesOf(item.entries, PAGE_LINES);
  for (const [index, entries] of pieces.entries()) {
    const path = itemPage(item.folder, index + 1);
    if (!wanted(path)) continue;
    const view = itemView(place, item, entries, { number: index + 1, count: pieces.length, path });
    yield frame.page(
      path,
      { title: SITE_WORDS.pageTitle(item.title, index + 1) },
      place.site.templates.render('pages/item', view),
    );
  }
}

/** About how many bytes an entry takes as a row of a table. */
function bytesOfLine({ title, entry }: VisibleEntry): number {
  let bytes = 120 + Buffer.byteLength(title);
  for (const value of Object.values(entry.content)) bytes += 12 + bytesOfValue(value);
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

function itemView(
  place: CatalogPlace,
  item: PlacedItem,
  entries: readonly VisibleEntry[],
  { number, count, path }: { readonly number: number; readonly count: number; readonly path: string },
): ItemView {
  const recordPlace = {
    site: place.site,
    root: rootPrefix(path),
    domain: place.guide.domain,
    responsibleUnit: place.responsibleUnit,
  };
  const nameOf = (to: number): string => itemPage('.', to).slice(2);
  const isTable = item.kind === 'directory' && entries.length > 0;
  const newest = item.kind === 'notice' && number === 1 ? entries[0] : undefined;
  const listed = newest ? entries.slice(1) : entries;
  return {
    trail: { links: trailLinks(place, path), here: item.title },
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
    sides: sidesOfAll(entries),
    pager: pagerView(item.entries.length, number, count, nameOf),
    downloads: downloadsOf(item),
  };
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
    sides: sidesOf(visible.entry),
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

/** In the order of the vocabulary; one alone is nothing to choose from. */
function sidesOfAll(entries: readonly VisibleEntry[]): string[] {
  const found = new Set(entries.flatMap(({ entry }) => entry.sides ?? []));
  const words = Object.entries(OPENNESS_SIDES).filter(([, side]) => found.has(side));
  return words.length > 1 ? words.map(([word]) => word) : [];
}

function downloadsOf(item: PlacedItem): LinkView[] {
  if (item.entries.length === 0) return [];
  return [
    { href: 'data.csv', label: SITE_WORDS.downloadCsv },
    { href: 'data.json', label: SITE_WORDS.downloadJson },
  ];
}
