import type { IsoDate } from '../model/iso-date.js';

/** What an HTML page says of itself, as far as the audit asks. Offsets are UTF-16 units of its text. */
export interface PageFacts {
  /** From the audited folder, with `/`. */
  readonly path: string;
  readonly title: string;
  /** `<meta name>` in lower case -> content. The first of a name counts. */
  readonly metas: ReadonlyMap<string, Tag>;
  /** Where `<head>` begins, or the page. */
  readonly headAt: number;
  readonly links: readonly Tag[];
  /** What a browser loads without being asked: scripts, styles, images, frames, media, fonts. */
  readonly resources: readonly Tag[];
  /** Where the page sends its reader by itself. */
  readonly redirects: readonly Tag[];
  readonly ids: ReadonlySet<string>;
  /** Rows of lists and tables of the main part that hold a link. */
  readonly rows: readonly Row[];
  /** The newest day in the text of the main part; undefined when there is none. */
  readonly newestDay: IsoDate | undefined;
  /** The main part has something to search with: `role="search"`, or a field of type search. */
  readonly hasSearch: boolean;
  /** Lines of facts in the main part: rows of tables of several cells, one of them with a day, and lines of lists that lead nowhere. */
  readonly boardRows: number;
  /** The main part says why it has no entries (不涉及, 情况说明); the words of a link say nothing of the page that has it. */
  readonly explainsEmptiness: boolean;
}

/** A tag's value and where the tag begins. */
export interface Tag {
  readonly value: string;
  readonly at: number;
  /** Names no file that must be there. */
  readonly mayBeAbsent?: true;
}

/** A row of a list. */
export interface Row {
  readonly href: string;
  readonly at: number;
  /** The newest day that it names. */
  readonly day: IsoDate | undefined;
}
