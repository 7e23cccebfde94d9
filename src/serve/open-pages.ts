import type { ServerResponse } from 'node:http';

/** A page that was sent is taken for open until its script reports, or for so long. */
const ARRIVES_WITHIN_MS = 10_000;

/** What an open page is told: to load itself anew, or only its report. */
export type PageNews = 'reload' | 'report';

/** The pages that browsers have open, each with its line for news. */
export class OpenPages {
  readonly #lines = new Map<ServerResponse, string>();
  /** Pages on their way to a browser, until when they are waited for. */
  readonly #coming = new Map<string, number>();
  /** Pages on their way that have changed since. */
  readonly #outdated = new Set<string>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** A page is about to be sent. */
  send(path: string): void {
    this.#coming.set(path, this.#now() + ARRIVES_WITHIN_MS);
    this.#outdated.delete(path);
  }

  /** A page has arrived and asks for news; what has changed since it was sent it is told at once. */
  connect(path: string, line: ServerResponse): void {
    line.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    line.write('retry: 1000\n\n');
    this.#lines.set(line, path);
    line.once('close', () => this.#lines.delete(line));
    this.#coming.delete(path);
    if (this.#outdated.delete(path)) write(line, 'reload');
  }

  /** Paths of all of them, each once. */
  paths(): string[] {
    const now = this.#now();
    for (const [path, until] of this.#coming) if (until < now) this.#coming.delete(path);
    return [...new Set([...this.#lines.values(), ...this.#coming.keys()])];
  }

  /** Tells those that have changed to load themselves anew, and all others to ask for their report. */
  tell(changed: ReadonlySet<string>): void {
    for (const [line, path] of this.#lines) write(line, changed.has(path) ? 'reload' : 'report');
    for (const path of this.#coming.keys()) if (changed.has(path)) this.#outdated.add(path);
  }

  /** Ends all lines. */
  close(): void {
    for (const line of this.#lines.keys()) line.end();
  }
}

function write(line: ServerResponse, news: PageNews): void {
  line.write(`event: news\ndata: ${news}\n\n`);
}
