import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { PREVIEW_ADDRESS, withOverlay } from './inject.js';
import { MISSING_PAGE_POLICY } from './missing-page.js';
import { OpenPages } from './open-pages.js';
import type { PageReport } from './report-message.js';
import { addressOfPath, sitePath } from './site-path.js';

/** What the server shows. */
export interface PreviewContent {
  /** Absolute path of the built site. */
  readonly folder: string;
  /** The script of the overlay. */
  readonly overlay: Uint8Array;
  /** A page, or another file newer than the one in the folder; `null` when there is no such file any more. */
  file(path: string): Promise<string | Uint8Array | null | undefined>;
  /** Address to which a page that is no more has moved. */
  forward(path: string): Promise<string | undefined>;
  /** The page for an address that has none. */
  missing(path: string): Promise<string>;
  report(path: string, title: string): Promise<PageReport>;
  now(): number;
  /** Something went wrong while a request was answered. */
  onError(error: unknown): void;
}

const TYPES = new Map([
  ['csv', 'text/csv; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['xml', 'application/xml; charset=utf-8'],
]);
const HTML = 'text/html; charset=utf-8';

/** Serves a preview to this machine only. */
export class PreviewServer {
  /** What browsers have open. */
  readonly open: OpenPages;
  readonly #content: PreviewContent;
  readonly #server: Server;
  readonly #files: ReturnType<typeof sirv>;

  constructor(content: PreviewContent) {
    this.#content = content;
    this.open = new OpenPages(() => content.now());
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

  /** Ends all connections and stops to listen. */
  close(): Promise<void> {
    this.open.close();
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
    const asked = sitePath(url.searchParams.get('path') ?? '/');
    if (url.pathname === `${PREVIEW_ADDRESS}/events`) this.open.connect(asked, response);
    else if (url.pathname === `${PREVIEW_ADDRESS}/overlay.js`) {
      send(response, 'text/javascript; charset=utf-8', this.#content.overlay);
    } else if (url.pathname === `${PREVIEW_ADDRESS}/report`) {
      const report = await this.#content.report(asked, url.searchParams.get('title') ?? '');
      send(response, 'application/json; charset=utf-8', JSON.stringify(report));
    } else if (url.pathname === '/favicon.ico') response.writeHead(204).end();
    else await this.#file(request, response, sitePath(url.pathname));
  }

  async #file(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const isPage = path.endsWith('.html');
    if (isPage) this.open.send(path);
    const content = await this.#content.file(path);
    const none = (): Promise<void> => this.#none(request, response, path);
    if (content === null) await none();
    else if (content === undefined) {
      // A folder is given with its page's own address, or the links on that page would lead astray.
      if (await this.#isFolder(path)) go(response, `${addressOfPath(path)}/`);
      else this.#files(request, response, () => void none().catch((error: unknown) => this.#content.onError(error)));
    } else if (isPage) {
      send(response, HTML, withOverlay(typeof content === 'string' ? content : Buffer.from(content).toString('utf8')));
    } else send(response, TYPES.get(path.slice(path.lastIndexOf('.') + 1)) ?? 'application/octet-stream', content);
  }

  async #isFolder(path: string): Promise<boolean> {
    return !path.slice(path.lastIndexOf('/')).includes('.') && Boolean(await this.#content.file(`${path}/index.html`));
  }

  async #none(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const forwarded = await this.#content.forward(path);
    if (forwarded !== undefined) go(response, forwarded);
    else if (path.endsWith('.html') || (request.headers.accept ?? '').includes('text/html')) {
      this.open.send(path);
      response.setHeader('content-security-policy', MISSING_PAGE_POLICY);
      send(response, HTML, withOverlay(await this.#content.missing(path)), 404);
    } else response.writeHead(404).end();
  }
}

function send(response: ServerResponse, type: string, content: string | Uint8Array, status = 200): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
}

function go(response: ServerResponse, address: string): void {
  response.writeHead(302, { location: address, 'cache-control': 'no-store' }).end();
}
