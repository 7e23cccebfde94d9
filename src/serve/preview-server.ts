import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { readSiteFileIfAny } from '../source/site-folder.js';
import { PREVIEW_ADDRESS, withOverlay } from './inject.js';
import type { PageFinding } from './preview-site.js';

/** What the server shows. */
export interface PreviewContent {
  /** Absolute path of the built site. */
  readonly folder: string;
  /** The script of the overlay. */
  readonly overlay: Uint8Array;
  /** A file newer than the one in the folder. */
  page(path: string): string | Uint8Array | undefined;
  findings(path: string, title: string): Promise<readonly PageFinding[]>;
  /** Something went wrong while a request was answered. */
  onError(error: unknown): void;
}

/** Serves a preview to this machine only. */
export class PreviewServer {
  readonly #content: PreviewContent;
  readonly #server: Server;
  readonly #listeners = new Set<ServerResponse>();
  readonly #files: ReturnType<typeof sirv>;

  constructor(content: PreviewContent) {
    this.#content = content;
    this.#files = sirv(content.folder, { dev: true, etag: true });
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        content.onError(error);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    });
  }

  /** Starts to listen on 127.0.0.1; answers the port. Rejects when it is taken. */
  listen(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => {
        this.#server.off('error', reject);
        const address = this.#server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  }

  /** Tells every open page which paths have changed. */
  tell(paths: readonly string[]): void {
    for (const listener of this.#listeners) listener.write(`event: changed\ndata: ${JSON.stringify(paths)}\n\n`);
  }

  /** Ends all connections and stops to listen. */
  close(): Promise<void> {
    for (const listener of this.#listeners) listener.end();
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A page elsewhere on the web may point its own name at this machine; only our own names are answered.
    if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(request.headers.host ?? '')) {
      response.writeHead(403).end();
      return;
    }
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname === `${PREVIEW_ADDRESS}/events`) this.#listen(request, response);
    else if (url.pathname === `${PREVIEW_ADDRESS}/overlay.js`) {
      send(response, 'text/javascript; charset=utf-8', this.#content.overlay);
    } else if (url.pathname === `${PREVIEW_ADDRESS}/findings`) {
      const path = pathOf(url.searchParams.get('path') ?? '/');
      const found = await this.#content.findings(path, url.searchParams.get('title') ?? '');
      send(response, 'application/json; charset=utf-8', JSON.stringify(found));
    } else if (url.pathname === '/favicon.ico') response.writeHead(204).end();
    else await this.#file(request, response, pathOf(url.pathname));
  }

  async #file(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const newer = this.#content.page(path);
    if (path.endsWith('.html')) {
      const html = newer ?? (await readSiteFileIfAny(this.#content.folder, path));
      if (html !== undefined) {
        const text = typeof html === 'string' ? html : Buffer.from(html).toString('utf8');
        send(response, 'text/html; charset=utf-8', withOverlay(text));
        return;
      }
    }
    if (newer === undefined) this.#files(request, response, () => void response.writeHead(404).end());
    else send(response, 'application/octet-stream', newer);
  }

  #listen(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 1000\n\n');
    this.#listeners.add(response);
    request.once('close', () => this.#listeners.delete(response));
  }
}

function send(response: ServerResponse, type: string, content: string | Uint8Array): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
}

/** The file that an address asks for, from the site's root; an unreadable address asks for none. */
function pathOf(pathname: string): string {
  let path = pathname;
  try {
    path = decodeURIComponent(pathname);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
  }
  const clean = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  return path.endsWith('/') ? [...clean, 'index.html'].join('/') : clean.join('/');
}
