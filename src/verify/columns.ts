import type { IsoDate } from '../model/iso-date.js';
import { dayOf, kindOf } from './check-tags.js';
import type { PageFacts, Row } from './page-facts.js';
import { folderOf, isIndexPage } from './site-files.js';

/** A column of the site: a folder with a page of its own, and the content pages below it that no inner column holds. */
export interface Column {
  /** Ending in `/`, or empty for the root. */
  readonly folder: string;
  readonly name: string;
  /** ColumnName, ColumnType and title, from which its kind is told. */
  readonly words: string;
  /** The column's first page. */
  readonly page: string;
  readonly at: number;
  /** Days of its entries, newest first. */
  readonly days: readonly IsoDate[];
  readonly entries: number;
  /** Needs no entries of its own: it says why it has none, lists dated ones from elsewhere, or is there to search. */
  readonly isAccountedFor: boolean;
  /** Has other columns below it, so that it may well have no entries itself. */
  readonly hasInner: boolean;
}

/** What is kept of a page for judging columns. */
interface PageNote {
  readonly path: string;
  /** Where its dated rows lead. */
  readonly datedTargets: readonly string[];
  readonly at: number;
  readonly name: string;
  readonly words: string;
  readonly isAccountedFor: boolean;
}

interface ContentNote {
  readonly path: string;
  readonly day: IsoDate | undefined;
}

/** Gathers pages one by one and sorts them into columns. */
export class ColumnCollector {
  readonly #pages: PageNote[] = [];
  readonly #contents: ContentNote[] = [];
  readonly #rows: { readonly page: string; readonly row: Row }[] = [];

  add(page: PageFacts): void {
    const kind = kindOf(page);
    if (kind === 'content') {
      this.#contents.push({ path: page.path, day: dayOf(page) });
      return;
    }
    for (const row of page.rows) if (!row.hasDay) this.#rows.push({ page: page.path, row });
    if (kind === 'other' && !isIndexPage(page.path)) return;
    const columnName = page.metas.get('columnname')?.value.trim();
    const name = columnName === undefined || columnName === '' ? page.title : columnName;
    const words = `${name} ${page.metas.get('columntype')?.value ?? ''} ${page.title}`;
    const isAccountedFor = page.explainsEmptiness || page.isSearch;
    const datedTargets = page.rows.filter(({ hasDay }) => hasDay).map(({ href }) => targetOf(href, page.path));
    this.#pages.push({ path: page.path, at: page.headAt, name, words, isAccountedFor, datedTargets });
  }

  /** Rows of lists without a day. */
  undatedRows(): readonly { readonly page: string; readonly row: Row }[] {
    return this.#rows;
  }

  /** Days of the content pages by path. */
  contentDays(): ReadonlyMap<string, IsoDate | undefined> {
    return new Map(this.#contents.map(({ path, day }) => [path, day]));
  }

  /** All columns but the home, by folder. */
  columns(): Column[] {
    const byFolder = new Map<string, PageNote>();
    for (const page of this.#pages) {
      const folder = folderOf(page.path);
      const known = byFolder.get(folder);
      if (known === undefined || (isIndexPage(page.path) && !isIndexPage(known.path))) byFolder.set(folder, page);
    }
    const entriesOf = new Map<string, ContentNote[]>();
    for (const content of this.#contents) {
      const folder = nearestColumn(folderOf(content.path), byFolder);
      if (folder === undefined) continue;
      entriesOf.set(folder, [...(entriesOf.get(folder) ?? []), content]);
    }
    const isFrame = frameTargets([...byFolder.values()]);
    const withInner = new Set<string>();
    for (const folder of byFolder.keys()) {
      const outer = nearestColumn(outerFolder(folder), byFolder);
      if (folder !== '' && outer !== undefined) withInner.add(outer);
    }
    return [...byFolder]
      .filter(([folder]) => folder !== '')
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([folder, page]) => {
        const entries = entriesOf.get(folder) ?? [];
        const days = entries.map(({ day }) => day).filter((day) => day !== undefined);
        return {
          folder,
          name: page.name === '' ? folder : page.name,
          words: page.words,
          page: page.path,
          at: page.at,
          days: days.sort((a, b) => (a < b ? 1 : -1)),
          entries: entries.length,
          isAccountedFor: page.isAccountedFor || page.datedTargets.some((target) => !isFrame(target)),
          hasInner: withInner.has(folder),
        };
      });
  }
}

/** Rows that most pages have, such as a box of news beside the content, belong to no column. */
function frameTargets(pages: readonly PageNote[]): (target: string) => boolean {
  const counts = new Map<string, number>();
  for (const { datedTargets } of pages) {
    for (const target of new Set(datedTargets)) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return (target) => (counts.get(target) ?? 0) > Math.max(FEW_PAGES, pages.length / 2);
}

/** On so few pages a row may stand by itself. */
const FEW_PAGES = 2;

/** An address as seen from the top of the site, so that equal targets are equal texts. */
function targetOf(href: string, path: string): string {
  const base = `http://site/${path}`;
  return URL.canParse(href, base) ? new URL(href, base).href : href;
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
