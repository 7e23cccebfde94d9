import type { ItemKind } from '../../model/vocabulary.js';
import { cleanLine } from '../../text/clean-text.js';
import { SITE_WORDS } from './messages.js';
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
