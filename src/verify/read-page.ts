import { Parser } from 'htmlparser2';
import { newestDayIn } from './days-in-text.js';
import type { PageFacts, Row, Tag } from './page-facts.js';
import { EMPTINESS_WORDS } from './vocabulary.js';

/** Elements around the main part of a page. */
const FRAME_ELEMENTS: ReadonlySet<string> = new Set(['header', 'nav', 'footer', 'aside']);
const ROW_ELEMENTS: ReadonlySet<string> = new Set(['li', 'tr', 'dd']);
/** Attributes that make a browser load something, by element. */
const LOADING_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  audio: ['src'],
  video: ['src', 'poster'],
  source: ['src', 'srcset'],
  track: ['src'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  ...Object.fromEntries(
    ['body', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'].map((name) => [name, ['background']]),
  ),
};
/** `rel` of a `<link>` that makes a browser load or connect. */
const LOADING_RELATIONS = /\b(?:stylesheet|icon|preload|prefetch|preconnect|dns-prefetch|modulepreload|manifest)\b/iu;

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

/** Addresses in a style sheet: `url(…)` and `@import`. */
export function addressesInStyle(css: string): Tag[] {
  const found: Tag[] = [];
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//gu, (comment) => ' '.repeat(comment.length));
  for (const match of text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/giu)) {
    found.push({ value: (match[1] ?? match[2] ?? '').trim(), at: match.index });
  }
  return found;
}

class PageReader {
  readonly #metas = new Map<string, Tag>();
  readonly #links: Tag[] = [];
  readonly #resources: Tag[] = [];
  readonly #ids = new Set<string>();
  readonly #rows: Row[] = [];
  readonly #openRows: { href: string | undefined; at: number; text: string }[] = [];
  #title: string | undefined;
  #headAt = 0;
  #frameDepth = 0;
  #isSearch = false;
  #mainText = '';
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
    const isSearch = attributes['role'] === 'search' || (name === 'input' && attributes['type'] === 'search');
    if (isSearch && this.#frameDepth === 0) this.#isSearch = true;
    if (name === 'time') this.#addText(` ${attributes['datetime'] ?? ''} `);
    this.#load(name, attributes, at);
  }

  close(name: string): void {
    if (FRAME_ELEMENTS.has(name) && this.#frameDepth > 0) this.#frameDepth -= 1;
    if (name === this.#special) this.#special = undefined;
    const row = ROW_ELEMENTS.has(name) ? this.#openRows.pop() : undefined;
    if (row?.href !== undefined && this.#frameDepth === 0) {
      this.#rows.push({ href: row.href, at: row.at, hasDay: newestDayIn(row.text) !== undefined });
    }
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
      ids: this.#ids,
      rows: this.#rows,
      newestDay: newestDayIn(this.#mainText),
      isSearch: this.#isSearch,
      explainsEmptiness: EMPTINESS_WORDS.test(this.#mainText),
    };
  }

  #addText(text: string): void {
    if (this.#frameDepth === 0) this.#mainText += text;
    for (const row of this.#openRows) row.text += text;
  }

  #meta(attributes: Readonly<Record<string, string>>, at: number): void {
    const name = attributes['name']?.trim().toLowerCase();
    const content = attributes['content'] ?? '';
    if (name !== undefined && name !== '' && !this.#metas.has(name)) this.#metas.set(name, { value: content, at });
    if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
      const target = /url\s*=\s*["']?([^"']+)/iu.exec(content)?.[1]?.trim();
      this.#link(target, at);
      // The browser goes there without being asked.
      if (target !== undefined && /^(?:https?:)?\/\//iu.test(target)) this.#resource(target, at);
    }
  }

  #link(href: string | undefined, at: number): void {
    if (href === undefined) return;
    this.#links.push({ value: href, at });
    for (const row of this.#openRows) row.href ??= href;
  }

  #load(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    const isLoadingLink = name === 'link' && LOADING_RELATIONS.test(attributes['rel'] ?? '');
    for (const attribute of isLoadingLink ? ['href'] : (LOADING_ATTRIBUTES[name] ?? [])) {
      const value = attributes[attribute];
      if (value === undefined) continue;
      for (const address of attribute === 'srcset' ? addressesInSet(value) : [value]) this.#resource(address, at);
    }
    if (attributes['style'] !== undefined) this.#style(attributes['style'], at);
  }

  #style(css: string, at: number): void {
    for (const address of addressesInStyle(css)) this.#resource(address.value, at);
  }

  #resource(value: string, at: number): void {
    this.#resources.push({ value, at });
  }
}

function addressesInSet(srcset: string): string[] {
  return srcset
    .split(/,\s+|,(?=https?:|\/)/u)
    .map((candidate) => candidate.trim().split(/\s+/u)[0] ?? '')
    .filter((address) => address !== '');
}
