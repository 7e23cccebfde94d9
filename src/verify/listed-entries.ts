import type { IsoDate } from '../model/iso-date.js';
import type { Row } from './page-facts.js';
import { folderOf } from './site-files.js';

/** An entry that a column has: a page below it, or one from elsewhere that its first page lists. */
export interface ColumnEntry {
  /** Path or address. */
  readonly target: string;
  readonly day: IsoDate | undefined;
}

/** What is asked about the places that rows lead to. */
export interface Places {
  /** The file of the folder that an address of a page stands for. */
  fileAt(address: string, page: string): string | undefined;
  /** Whether it is a content page. */
  isContent(path: string): boolean;
  /** The day of a content page. */
  dayOf(path: string): IsoDate | undefined;
  /** Whether it is a page that is no content. */
  isListPage(path: string): boolean;
}

/** On so few pages a row may stand by itself. */
const FEW_PAGES = 2;

/** The entries that the rows of each page stand for. Rows that most pages have, such as a box of news beside the content, belong to none. */
export function listedEntries(
  pages: readonly { readonly path: string; readonly rows: readonly Row[] }[],
  places: Places,
): Map<string, ColumnEntry[]> {
  const byPage = new Map(pages.map(({ path, rows }) => [path, rows.flatMap((row) => entryOf(row, path, places))]));
  const counts = new Map<string, number>();
  for (const [page, entries] of byPage) {
    for (const target of new Set(entries.map((entry) => entry.target))) {
      // That the folders around an entry list it is only right.
      if (!target.startsWith(folderOf(page))) counts.set(target, (counts.get(target) ?? 0) + 1);
    }
  }
  const most = Math.max(FEW_PAGES, pages.length / 2);
  return new Map(
    [...byPage].map(([path, entries]) => [path, entries.filter(({ target }) => (counts.get(target) ?? 0) <= most)]),
  );
}

function entryOf({ href, day }: Row, page: string, places: Places): ColumnEntry[] {
  const file = places.fileAt(href, page);
  if (file !== undefined && places.isContent(file)) return [{ target: file, day: places.dayOf(file) ?? day }];
  // A row that leads to another list is no entry.
  if (day === undefined || (file !== undefined && places.isListPage(file))) return [];
  // A file to hand out, or a page of another site, with its day.
  return [{ target: file ?? targetOf(href, page), day }];
}

/** An address as seen from the top of the site, so that equal targets are equal texts. */
function targetOf(href: string, page: string): string {
  const base = `http://site/${page}`;
  return URL.canParse(href, base) ? new URL(href, base).href : href;
}
