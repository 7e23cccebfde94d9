import { watch, type FSWatcher } from 'chokidar';
import { relative, sep } from 'node:path';
import type { SiteOptions } from '../render/site/site-options.js';
import { holdsExactly } from '../source/site-folder.js';
import { Builder } from './builder.js';
import { PreviewServer } from './preview-server.js';
import { PreviewSite } from './preview-site.js';

/** What to preview, and where. */
export interface ServeRequest {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** Absolute path of the preview's own output. */
  readonly out: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly options: Omit<SiteOptions, 'baseUrl'>;
  /** Script of the overlay. */
  readonly overlay: Uint8Array;
}

/** What is told on the way. */
export interface ServeNotes {
  readonly onReady: (url: string, entries: number) => void;
  /** The pages of a saved catalog are there. */
  readonly onUpdated: (file: string, pages: number, milliseconds: number) => void;
  /** The whole site is. */
  readonly onRebuilt: (written: number, milliseconds: number) => void;
  /** The workspace cannot be built as it is; what was shown stays. */
  readonly onRefused: (reason: string) => void;
  readonly onError: (error: unknown) => void;
  readonly now: () => number;
}

/** Saves that come so close together are one. */
const GATHER_MS = 40;
/** The whole site is built once nothing has been saved for so long. */
const QUIET_MS = 1200;

/** Serves a preview until `stopped` resolves: pages of a saved catalog at once, the rest of the site a little later. */
export async function serveSite(request: ServeRequest, notes: ServeNotes, stopped: Promise<void>): Promise<void> {
  const preview = new RunningPreview(request, notes);
  try {
    // Who gives up during the first build need not wait for it.
    await Promise.race([preview.start().then(() => stopped), stopped]);
  } finally {
    await preview.stop();
  }
}

class RunningPreview {
  readonly #request: ServeRequest;
  readonly #notes: ServeNotes;
  readonly #builder = new Builder();
  readonly #server: PreviewServer;
  #site: PreviewSite | undefined;
  #watcher: FSWatcher | undefined;
  readonly #saved = new Set<string>();
  #gathering: NodeJS.Timeout | undefined;
  #quiet: NodeJS.Timeout | undefined;
  #isBuilding = false;
  #isStopped = false;
  /** Work on the pages, one after the other. */
  #work: Promise<void> = Promise.resolve();

  constructor(request: ServeRequest, notes: ServeNotes) {
    this.#request = request;
    this.#notes = notes;
    this.#server = new PreviewServer({
      folder: request.out,
      overlay: request.overlay,
      page: (path) => this.#site?.page(path),
      findings: async (path, title) => (await this.#site?.findings(path, title)) ?? [],
      onError: notes.onError,
    });
  }

  async start(): Promise<void> {
    const port = await this.#server.listen(this.#request.port);
    this.#site = await PreviewSite.open(this.#request.root, this.#request.options);
    const answer = await this.#builder.build(this.#buildRequest());
    if (this.#isStopped) return;
    if (answer.type === 'broken') throw new Error(answer.stack);
    if (answer.type === 'refused') this.#notes.onRefused(answer.reason);
    await this.#watch();
    this.#notes.onReady(`http://127.0.0.1:${port}/`, answer.type === 'built' ? answer.result.entries : 0);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#gathering);
    clearTimeout(this.#quiet);
    await Promise.all([this.#watcher?.close(), this.#server.close(), this.#builder.stop()]);
    await this.#work;
  }

  async #watch(): Promise<void> {
    const { root } = this.#request;
    const watched = ['catalogs', 'standards', 'templates', 'zwgk.config.yaml'];
    const watcher = watch(watched, { cwd: root, ignoreInitial: true, ignored: /(?:^|[\\/])[.~]|\.tmp$/u });
    this.#watcher = watcher;
    watcher.on('all', (_event, path) => this.#note(relative('', path).split(sep).join('/')));
    watcher.on('error', (error) => this.#notes.onError(error));
    await new Promise<void>((resolve) => {
      watcher.once('ready', () => resolve());
    });
  }

  #note(file: string): void {
    if (this.#isStopped) return;
    this.#saved.add(file.normalize('NFC'));
    clearTimeout(this.#gathering);
    this.#gathering = setTimeout(() => {
      const files = [...this.#saved];
      this.#saved.clear();
      this.#work = this.#work.then(() => this.#update(files)).catch((error: unknown) => this.#notes.onError(error));
    }, GATHER_MS);
  }

  async #update(files: readonly string[]): Promise<void> {
    clearTimeout(this.#quiet);
    for (const file of files) {
      const start = this.#notes.now();
      const paths = await this.#site?.update(file, (path, content) => holdsExactly(this.#request.out, path, content));
      if (paths === undefined) continue;
      this.#server.tell(paths);
      this.#notes.onUpdated(file, paths.length, Math.round(this.#notes.now() - start));
    }
    this.#planBuild();
  }

  #planBuild(): void {
    if (this.#isStopped) return;
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      if (this.#isBuilding) this.#planBuild();
      else this.#rebuild().catch((error: unknown) => this.#notes.onError(error));
    }, QUIET_MS);
  }

  async #rebuild(): Promise<void> {
    this.#isBuilding = true;
    const start = this.#notes.now();
    try {
      const answer = await this.#builder.build(this.#buildRequest());
      if (this.#isStopped) return;
      if (answer.type === 'broken') throw new Error(answer.stack);
      if (answer.type === 'refused') {
        this.#notes.onRefused(answer.reason);
        return;
      }
      const { changedPaths, written } = answer.result;
      const before = this.#site;
      this.#site = await PreviewSite.open(this.#request.root, this.#request.options);
      this.#server.tell(changedPaths.filter((path) => before?.page(path) === undefined));
      this.#notes.onRebuilt(written, Math.round(this.#notes.now() - start));
    } finally {
      this.#isBuilding = false;
    }
  }

  #buildRequest(): Parameters<Builder['build']>[0] {
    const { root, out, options } = this.#request;
    return { root, out, options, counties: [], isFresh: false };
  }
}
