import { Parser } from 'htmlparser2';
import { BoardRows } from './board-rows.js';
import { newestDayIn } from './days-in-text.js';
import { loadedBy, refreshTarget } from './loading-attributes.js';
import type { PageFacts, Row, Tag } from './page-facts.js';
import { addressesInStyle } from './style-addresses.js';
import { EMPTINESS_WORDS } from './vocabulary.js';

/** Elements around the main part of a page. */
const FRAME_ELEMENTS: ReadonlySet<string> = new Set(['header', 'nav', 'footer', 'aside']);
const ROW_ELEMENTS: ReadonlySet<string> = new Set(['li', 'tr', 'dd']);

/** Reads a page with a forgiving parser, since pages of other systems are seldom valid. */
export function readPage(path: string, html: string): PageFacts {
  const reader = new PageReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes, parser.startIndex),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text, parser.startIndex),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return reader.facts(path);
}

class PageReader {
  readonly #metas = new Map<string, Tag>();
  readonly #links: Tag[] = [];
  readonly #resources: Tag[] = [];
  readonly #redirects: Tag[] = [];
  readonly #ids = new Set<string>();
  readonly #rows: Row[] = [];
  readonly #openRows: { href: string | undefined; at: number; text: string }[] = [];
  #title: string | undefined;
  #headAt = 0;
  #frameDepth = 0;
  readonly #board = new BoardRows();
  #hasSearch = false;
  #mainText = '';
  /** The same without the words of links. */
  #ownText = '';
  #isInLink = false;
  /** The element whose text is not that of the page. */
  #special: string | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    if (name === 'head') this.#headAt = at;
    if (FRAME_ELEMENTS.has(name)) this.#frameDepth += 1;
    if (ROW_ELEMENTS.has(name)) this.#openRows.push({ href: undefined, at, text: '' });
    if (name === 'script' || name === 'style' || name === 'title') this.#special = name;
    const id = attributes['id'] ?? (name === 'a' ? attributes['name'] : undefined);
    if (id !== undefined) this.#ids.add(id);
    if (name === 'meta') this.#meta(attributes, at);
    if (name === 'a' || name === 'area') this.#link(attributes['href'], at);
    if (name === 'a') this.#isInLink = attributes['href'] !== undefined;
    const isSearch = attributes['role'] === 'search' || (name === 'input' && attributes['type'] === 'search');
    if (this.#frameDepth === 0) {
      this.#hasSearch ||= isSearch;
      this.#board.open(name);
    }
    // Or the number of one cell would run into the day of the next.
    if (name === 'td' || name === 'th') this.#addText(' ');
    if (name === 'time') this.#addText(` ${attributes['datetime'] ?? ''} `);
    this.#load(name, attributes, at);
  }

  close(name: string): void {
    if (FRAME_ELEMENTS.has(name) && this.#frameDepth > 0) this.#frameDepth -= 1;
    if (name === this.#special) this.#special = undefined;
    if (name === 'a') this.#isInLink = false;
    const row = ROW_ELEMENTS.has(name) ? this.#openRows.pop() : undefined;
    if (this.#frameDepth > 0) return;
    const day = row && newestDayIn(row.text);
    this.#board.close(name, { hasDay: day !== undefined, hasLink: row?.href !== undefined });
    if (row?.href !== undefined) this.#rows.push({ href: row.href, at: row.at, day });
  }

  text(text: string, at: number): void {
    if (this.#special === 'title') this.#title = (this.#title ?? '') + text;
    else if (this.#special === 'style') this.#style(text, at);
    else if (this.#special === undefined) this.#addText(text);
  }

  facts(path: string): PageFacts {
    return {
      path,
      title: this.#title?.trim() ?? '',
      metas: this.#metas,
      headAt: this.#headAt,
      links: this.#links,
      resources: this.#resources,
      redirects: this.#redirects,
      ids: this.#ids,
      rows: this.#rows,
      newestDay: newestDayIn(this.#mainText),
      hasSearch: this.#hasSearch,
      boardRows: this.#board.count,
      explainsEmptiness: EMPTINESS_WORDS.test(this.#ownText),
    };
  }

  #addText(text: string): void {
    if (this.#frameDepth === 0) {
      this.#mainText += text;
      if (!this.#isInLink) this.#ownText += text;
    }
    for (const row of this.#openRows) row.text += text;
  }

  #meta(attributes: Readonly<Record<string, string>>, at: number): void {
    const name = attributes['name']?.trim().toLowerCase();
    const content = attributes['content'] ?? '';
    if (name !== undefined && name !== '' && !this.#metas.has(name)) this.#metas.set(name, { value: content, at });
    if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
      const target = refreshTarget(content);
      if (target !== undefined) this.#redirects.push({ value: target, at });
      this.#link(target, at);
    }
  }

  #link(href: string | undefined, at: number): void {
    if (href === undefined) return;
    this.#links.push({ value: href, at });
    for (const row of this.#openRows) row.href ??= href;
  }

  #load(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    this.#resources.push(...loadedBy(name, attributes, at));
    if (attributes['style'] !== undefined) this.#style(attributes['style'], at);
  }

  #style(css: string, at: number): void {
    for (const { value } of addressesInStyle(css)) this.#resources.push({ value, at });
  }
}
