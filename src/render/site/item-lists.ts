import { OPENNESS_SIDES, type OpennessSide } from '../../model/vocabulary.js';
import { SITE_WORDS } from './messages.js';
import { itemPage } from './page-paths.js';
import type { SideLinkView } from './views/item.js';
import type { VisibleEntry } from './visible-items.js';

/** A list of an item: of all its entries, or of those of one of the 五公开. */
export interface ItemList {
  /** Undefined: all. */
  readonly side?: { readonly slug: OpennessSide; readonly word: string };
  readonly entries: readonly VisibleEntry[];
}

/**
 * The lists of an item: all entries, then one for each of the 五公开 that entries have, in the order of the vocabulary.
 * They are pages, not a filter by script: so they hold over all pages of the item, have an address, and need nothing but links.
 * A single side has its page too: it stays where it is when the entries of the other sides go.
 */
export function itemLists(entries: readonly VisibleEntry[]): ItemList[] {
  const all: ItemList = { entries };
  const sides = Object.entries(OPENNESS_SIDES).flatMap(([word, slug]): ItemList[] => {
    const own = entries.filter(({ entry }) => entry.sides?.includes(slug));
    return own.length > 0 ? [{ side: { slug, word }, entries: own }] : [];
  });
  return [all, ...sides];
}

/** Links to all of them from one; none when there is nothing to choose from, as where all entries are of one side alone. */
export function sideLinks(lists: readonly ItemList[], current: ItemList): SideLinkView[] {
  const isChoice = lists.length > 2 || lists.some(({ entries }) => entries.length !== current.entries.length);
  if (!isChoice) return [];
  return lists.map((list) => ({
    href: itemPage('.', 1, list.side?.slug).slice(2),
    label: list.side?.word ?? SITE_WORDS.allSides,
    count: list.entries.length,
    isCurrent: list === current,
  }));
}
