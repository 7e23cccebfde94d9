import { createFolder, type Folder } from '../fold.js';
import { fillAlsoLine } from './also-line.js';
import type { Filters } from './documents.js';
import { createEngine, type LoadFile, type Search } from './engine.js';
import { appendHits, type Shown } from './hit-list.js';
import { loadFiles } from './load-files.js';
import type { Manifest } from './manifest.js';
import { SEARCH_MESSAGES } from './messages.js';
import { wordingsThatFind, type Asked } from './other-wordings.js';
import { Place } from './place.js';

/** Hits shown at a time. */
const PAGE_SIZE = 20;
/** Files read at most only to make the count exact. */
const FILES_FOR_COUNT = 24;
const TYPING_PAUSE_MS = 200;
const FILTERS = ['county', 'domain', 'kind', 'from', 'to'] as const;

/** Brings the search page to life; does nothing on other pages. */
export function startSearchPage(): void {
  const root = document.getElementById('search');
  if (root !== null) new SearchPage(root).start();
}

class SearchPage {
  private readonly root: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly status: HTMLElement;
  private readonly also: HTMLElement;
  private readonly results: HTMLElement;
  private readonly more: HTMLButtonElement;
  private readonly load: LoadFile;
  private engine: Promise<{ readonly folder: Folder; readonly engine: ReturnType<typeof createEngine> }> | undefined;
  private shown: Shown | undefined;
  private readonly place = new Place();
  /** Counts the queries: an answer to an older one is not shown. */
  private turn = 0;
  private timer = 0;

  constructor(root: HTMLElement) {
    this.root = root;
    this.form = part(root, 'form') as HTMLFormElement; // of the template
    this.status = part(root, '[role=status]');
    this.also = part(root, '.search-also');
    this.results = part(root, 'ol');
    this.more = part(root, '.search-more') as HTMLButtonElement; // of the template
    this.load = loadFiles(root.getAttribute('data-index') || '', root.getAttribute('data-version') || '');
  }

  start(): void {
    this.readAddress();
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.place.submit(this.address());
      this.run(PAGE_SIZE);
    });
    this.form.addEventListener('input', () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.change(), TYPING_PAUSE_MS);
    });
    // Old Safari tells of a choice in a list by this event only.
    this.form.addEventListener('change', (event) => {
      if (event.target !== this.field('q')) this.change();
    });
    this.more.addEventListener('click', () => {
      const { turn } = this;
      this.showMore(turn).catch((error: unknown) => this.fail(turn, error));
    });
    window.addEventListener('popstate', () => {
      this.readAddress();
      this.run(this.place.enter() || PAGE_SIZE);
    });
    this.place.watchScrolling();
    this.run(this.place.enter() || PAGE_SIZE);
    if (this.asksNothing()) this.field('q').focus();
  }

  private change(): void {
    // What is typed stands in the address, but is no step of the history: only what is submitted is one.
    this.place.change(this.address());
    this.run(PAGE_SIZE);
  }

  private run(wanted: number): void {
    window.clearTimeout(this.timer);
    this.turn += 1;
    if (this.asksNothing()) {
      this.clear('');
      return;
    }
    this.status.textContent = SEARCH_MESSAGES.loading;
    const { turn } = this;
    this.search(turn, wanted).catch((error: unknown) => this.fail(turn, error));
  }

  private async search(turn: number, wanted: number): Promise<void> {
    this.engine = this.engine || this.open();
    const { folder, engine } = await this.engine;
    const query = this.query();
    const found = query === '' ? engine.list(this.filters()) : await engine.search(query, this.filters());
    const hits = await found.next(wanted);
    if (turn !== this.turn) return;
    this.clear('');
    this.shown = { folder, found };
    appendHits(this.results, this.upward(), hits, this.shown);
    this.count(found);
    this.place.scrollBack();
    this.offerOtherWordings(turn, { folder, engine, query, filters: this.filters() }).catch(log);
    if (!found.isExact() && (await found.settle(FILES_FOR_COUNT)) && turn === this.turn) this.count(found);
  }

  private async offerOtherWordings(turn: number, asked: Asked): Promise<void> {
    const wordings = await wordingsThatFind(asked);
    if (turn === this.turn) fillAlsoLine(this.also, wordings, (query) => this.address(query));
  }

  private async showMore(turn: number): Promise<void> {
    if (this.shown === undefined) return;
    const { shown } = this;
    const hits = await shown.found.next(PAGE_SIZE);
    if (turn !== this.turn) return;
    const first = appendHits(this.results, this.upward(), hits, shown);
    this.count(shown.found);
    this.place.note({ shown: this.results.children.length });
    if (first !== null) first.focus();
  }

  private count(found: Search): void {
    const count = found.count();
    const shown = this.results.children.length;
    const isBrowsing = this.query() === '';
    if (count === 0) this.status.textContent = SEARCH_MESSAGES.none(this.query());
    else if (shown < count) this.status.textContent = SEARCH_MESSAGES.foundShown(count, found.isExact(), shown);
    else this.status.textContent = SEARCH_MESSAGES.found(count, found.isExact(), isBrowsing);
    this.more.hidden = shown >= count;
  }

  private clear(status: string): void {
    this.status.textContent = status;
    fillAlsoLine(this.also, [], () => '');
    this.results.textContent = '';
    this.more.hidden = true;
    this.shown = undefined;
  }

  /** What leads from this page to the root of the site. */
  private upward(): string {
    return this.root.getAttribute('data-root') || '';
  }

  private fail(turn: number, error: unknown): void {
    if (turn !== this.turn) return;
    this.engine = undefined; // the next query tries again
    this.clear(SEARCH_MESSAGES.failed);
    log(error);
  }

  private async open() {
    const [manifest, variants] = await Promise.all([this.load('manifest'), this.load('variants')]);
    const [from, to] = variants as [string, string]; // as the build writes it
    const folder = createFolder(from, to);
    return { folder, engine: createEngine(manifest as Manifest, folder, this.load) };
  }

  private query(): string {
    return this.field('q').value.trim();
  }

  private filters(): Filters {
    const value = (name: string): string => this.field(name).value;
    return {
      county: value('county'),
      domain: value('domain'),
      kind: value('kind'),
      from: value('from'),
      to: value('to'),
    };
  }

  private field(name: string): HTMLInputElement {
    return part(this.form, `[name=${name}]`) as HTMLInputElement; // or a select, whose value is read alike
  }

  private readAddress(): void {
    const asked = new URLSearchParams(window.location.search);
    for (const name of ['q', ...FILTERS]) this.field(name).value = asked.get(name) || '';
  }

  /** The address of what is asked, such that it can be passed on; or of another query with the same filters. */
  private address(query = this.query()): string {
    const asked = new URLSearchParams();
    if (query !== '') asked.set('q', query);
    for (const name of FILTERS) {
      const value = this.field(name).value.trim();
      if (value !== '') asked.set(name, value);
    }
    const parameters = asked.toString();
    return window.location.pathname + (parameters === '' ? '' : `?${parameters}`);
  }

  private asksNothing(): boolean {
    return ['q', ...FILTERS].every((name) => this.field(name).value.trim() === '');
  }
}

/** For the browser's own log. */
function log(error: unknown): void {
  window.setTimeout(() => {
    throw error;
  });
}

function part(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`the search page has no ${selector}`);
  return found;
}
