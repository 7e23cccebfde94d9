import type { NavigationView } from './views/frame.js';
import type { PagerView } from './views/item.js';

/** Lines of a list on one page. */
export const PAGE_LINES = 100;
/** Bytes of the lines on one page, so that with all around them, the style sheet and the script it stays under 60 kB. */
const PAGE_BYTES = 33_000;
/** Page numbers shown on each side of the current one. */
const NEIGHBOURS = 3;

/** The pages of a list; null when one page holds it all. `nameOf` answers the file name of a page, from a page beside it. */
export function pagerView(
  total: number,
  number: number,
  count: number,
  nameOf: (number: number) => string,
): PagerView | null {
  if (count === 1) return null;
  const link = (to: number): NavigationView => ({ href: nameOf(to), label: String(to), isCurrent: to === number });
  const isNear = (to: number): boolean => to === 1 || to === count || Math.abs(to - number) <= NEIGHBOURS;
  return {
    total,
    number,
    count,
    pages: Array.from({ length: count }, (_, index) => index + 1)
      .filter(isNear)
      .map(link),
    previous: number > 1 ? link(number - 1) : null,
    next: number < count ? link(number + 1) : null,
  };
}

/** A list in pieces; an empty list is one empty piece. */
export function piecesOf<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  if (items.length <= size) return [items];
  const pieces: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += size) pieces.push(items.slice(start, start + size));
  return pieces;
}

/** A list in pages of at most {@link PAGE_LINES} lines, fewer where they are long; a line that is too long alone has a page. */
export function lightPieces<Item>(items: readonly Item[], bytesOf: (item: Item) => number): (readonly Item[])[] {
  const pieces: Item[][] = [[]];
  let bytes = 0;
  for (const item of items) {
    const own = bytesOf(item);
    const piece = pieces.at(-1) ?? [];
    if (piece.length === PAGE_LINES || (piece.length > 0 && bytes + own > PAGE_BYTES)) {
      pieces.push([item]);
      bytes = own;
    } else {
      piece.push(item);
      bytes += own;
    }
  }
  return pieces;
}
