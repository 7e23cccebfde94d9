import type { IsoDate } from '../model/iso-date.js';
import { dayOf, kindOf } from './check-tags.js';
import { listedEntries, type ColumnEntry } from './listed-entries.js';
import type { PageFacts, Row } from './page-facts.js';
import { folderOf, isIndexPage, isPage } from './site-files.js';
import { SEARCH_COLUMNS } from './vocabulary.js';

/**
 * A column of the site: a folder with a page of its own. Its entries are the content pages below it that no inner column holds, and
 * those from elsewhere that its own page lists.
 */
export interface Column {
  /** Ending in `/`, or empty for the root. */
  readonly folder: string;
  /** ColumnName, else the title, else the folder. */
  readonly name: string;
  /** ColumnName, ColumnType and title, from which its kind is told. */
  readonly words: string;
  /** The column's first page. */
  readonly page: string;
  readonly at: number;
  /** Days of its entries, newest first. */
  readonly days: readonly IsoDate[];
  readonly entries: number;
  /** Says why it has no entries. */
  readonly explainsEmptiness: boolean;
  /** Needs no entries: it is there to search, or shows a table of facts. */
  readonly isTool: boolean;
  /** Has other columns below it, so that it may well have no entries itself. */
  readonly hasInner: boolean;
}

/** What is kept of a page for judging columns. */
interface PageNote extends Pick<Column, 'at' | 'name' | 'words' | 'explainsEmptiness' | 'isTool'> {
  readonly path: string;
  readonly rows: readonly Row[];
}

/** Rows that a board of facts has at least. */
const BOARD_ROWS = 3;

/** Gathers pages one by one and sorts them into columns. */
export class ColumnCollector {
  readonly #pages: PageNote[] = [];
  readonly #contents = new Map<string, IsoDate | undefined>();
  readonly #rows: { readonly page: string; readonly row: Row }[] = [];

  add(page: PageFacts): void {
    const kind = kindOf(page);
    if (kind === 'content') {
      this.#contents.set(page.path, dayOf(page));
      return;
    }
    for (const row of page.rows) if (row.day === undefined) this.#rows.push({ page: page.path, row });
    if (kind === 'other' && !isIndexPage(page.path)) return;
    const { path, headAt: at, rows, explainsEmptiness, title } = page;
    const name = page.metas.get('columnname')?.value.trim() || title;
    const words = `${name} ${page.metas.get('columntype')?.value ?? ''} ${title}`;
    // Pages of older systems have the search box of their head within the main part: the name tells which are there to search.
    const isTool = (page.hasSearch && SEARCH_COLUMNS.test(name)) || page.boardRows >= BOARD_ROWS;
    this.#pages.push({ path, at, name, words, explainsEmptiness, isTool, rows });
  }

  /** Rows of lists without a day. */
  undatedRows(): readonly { readonly page: string; readonly row: Row }[] {
    return this.#rows;
  }

  /** Days of the content pages by path. */
  contentDays(): ReadonlyMap<string, IsoDate | undefined> {
    return this.#contents;
  }

  /** All columns but the home, by folder; `fileAt` finds the file of the folder that an address of a page stands for. */
  columns(fileAt: (address: string, page: string) => string | undefined): Column[] {
    const byFolder = this.#pagesByFolder();
    const listed = listedEntries([...byFolder.values()], {
      fileAt,
      isContent: (path) => this.#contents.has(path),
      dayOf: (path) => this.#contents.get(path),
      isListPage: isPage,
    });
    const own = this.#ownEntries(byFolder);
    const withInner = new Set<string>();
    for (const folder of byFolder.keys()) {
      const outer = nearestColumn(outerFolder(folder), byFolder);
      if (folder !== '' && outer !== undefined) withInner.add(outer);
    }
    return [...byFolder]
      .filter(([folder]) => folder !== '')
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([folder, { rows: _rows, path, name, ...note }]) => {
        const all = [...(own.get(folder) ?? []), ...(listed.get(path) ?? [])];
        const entries = [...new Map(all.map((entry) => [entry.target, entry])).values()];
        return {
          ...note,
          folder,
          name: name === '' ? folder : name,
          page: path,
          days: entries.flatMap(({ day }) => day ?? []).sort((a, b) => (a < b ? 1 : -1)),
          entries: entries.length,
          hasInner: withInner.has(folder),
        };
      });
  }

  /** The first page of each folder that has one. */
  #pagesByFolder(): Map<string, PageNote> {
    const byFolder = new Map<string, PageNote>();
    for (const page of this.#pages) {
      const folder = folderOf(page.path);
      const known = byFolder.get(folder);
      if (known === undefined || (isIndexPage(page.path) && !isIndexPage(known.path))) byFolder.set(folder, page);
    }
    return byFolder;
  }

  #ownEntries(columns: ReadonlyMap<string, unknown>): Map<string, ColumnEntry[]> {
    const byFolder = new Map<string, ColumnEntry[]>();
    for (const [target, day] of this.#contents) {
      const folder = nearestColumn(folderOf(target), columns);
      if (folder === undefined) continue;
      const entries = byFolder.get(folder);
      if (entries) entries.push({ target, day });
      else byFolder.set(folder, [{ target, day }]);
    }
    return byFolder;
  }
}

function nearestColumn(folder: string, columns: ReadonlyMap<string, unknown>): string | undefined {
  for (let at = folder; ; at = outerFolder(at)) {
    if (columns.has(at)) return at;
    if (at === '') return undefined;
  }
}

function outerFolder(folder: string): string {
  return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
}
