import { Builder } from './builder.js';
import type { BuildRequest, BuildResult } from './build-message.js';
import { PreviewServer } from './preview-server.js';
import { PreviewSite } from './preview-site.js';
import type { ServeNotes, ServeRequest } from './serve-request.js';
import { ShownPages } from './shown-pages.js';
import { watchWorkspace, type WorkspaceWatch } from './watch-workspace.js';

/** The whole site is built once nothing has been saved for so long. */
const QUIET_MS = 1200;

/** A preview from its first build to its end. */
export class RunningPreview {
  readonly #request: ServeRequest;
  readonly #notes: ServeNotes;
  readonly #builder = new Builder();
  readonly #server: PreviewServer;
  readonly #shown: ShownPages;
  #watch: WorkspaceWatch | undefined;
  #quiet: NodeJS.Timeout | undefined;
  /** Files saved since the build under way began, which it may have missed. */
  readonly #savedSince = new Set<string>();
  /** Saved files that are more than catalogs with new text: the workspace has to be opened anew. */
  readonly #others = new Set<string>();
  #isBuilding = false;
  #isStopped = false;
  /** Work on the pages, one after the other. */
  #work: Promise<void> = Promise.resolve();

  constructor(request: ServeRequest, notes: ServeNotes) {
    this.#request = request;
    this.#notes = notes;
    this.#shown = new ShownPages(request.out);
    this.#server = new PreviewServer({
      folder: request.out,
      overlay: request.overlay,
      file: (path) => this.#shown.file(path),
      forward: (path) => this.#shown.forward(path),
      missing: (path) => this.#shown.missing(path),
      report: async (path, title) =>
        (await this.#shown.site?.report(path, title)) ?? { about: 'several', findings: [] },
      now: notes.now,
      onError: notes.onError,
    });
  }

  async start(): Promise<void> {
    const port = await this.#server.listen(this.#request.port);
    const answer = await this.#builder.build(this.#buildRequest());
    if (this.#isStopped) return;
    if (answer.type === 'broken') throw new Error(answer.stack);
    if (answer.type === 'refused') this.#notes.onRefused(answer.reason);
    const result = answer.type === 'built' ? answer.result : undefined;
    this.#shown.site = await PreviewSite.open(this.#buildRequest(), result?.unreadable ?? []);
    this.#watch = await watchWorkspace(this.#request.root, (files) => this.#saved(files), this.#notes.onError);
    // Whoever was there before the first build waits on a page that says so.
    this.#server.open.tell(new Set(this.#server.open.paths()));
    this.#notes.onReady(`http://127.0.0.1:${port}/`, result?.entries ?? 0);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#quiet);
    await Promise.all([this.#watch?.close(), this.#server.close(), this.#builder.stop()]);
    await this.#work;
  }

  #saved(files: readonly string[]): void {
    if (this.#isStopped) return;
    for (const file of files) this.#savedSince.add(file);
    clearTimeout(this.#quiet);
    void this.#next(async () => {
      await this.#update(files);
      this.#planBuild();
    });
  }

  /** Does some work when that before it is done. */
  #next(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work).catch((error: unknown) => this.#notes.onError(error));
    return this.#work;
  }

  async #update(files: readonly string[]): Promise<void> {
    const { site } = this.#shown;
    if (site === undefined) return;
    const start = this.#notes.now();
    const before = await this.#shown.before(this.#server.open.paths());
    for (const file of files) {
      const outcome = await site.update(file);
      if (outcome !== 'updated') this.#others.add(file);
      if (outcome === 'updated') this.#notes.onUpdated(file, Math.round(this.#notes.now() - start));
      else if (outcome !== undefined) this.#notes.onUnreadable(outcome.unreadable);
    }
    this.#server.open.tell(await this.#shown.changedSince(before));
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
      this.#shown.site?.remember();
      this.#savedSince.clear();
      const answer = await this.#builder.build(this.#buildRequest());
      if (this.#isStopped) return;
      if (answer.type === 'broken') throw new Error(answer.stack);
      if (answer.type === 'refused') {
        this.#notes.onRefused(answer.reason);
        return;
      }
      await this.#next(() => this.#adopt(answer.result));
      this.#notes.onRebuilt(answer.result.written, Math.round(this.#notes.now() - start));
    } finally {
      this.#isBuilding = false;
    }
  }

  /** Shows what a build made, and on top of it what has been saved meanwhile. */
  async #adopt(build: BuildResult): Promise<void> {
    const before = await this.#shown.before(this.#server.open.paths());
    if (this.#others.size === 0) this.#shown.site?.settle(this.#savedSince);
    else {
      const site = await PreviewSite.open(this.#buildRequest(), build.unreadable);
      for (const file of this.#savedSince) await site.update(file);
      for (const file of this.#others) if (!this.#savedSince.has(file)) this.#others.delete(file);
      this.#shown.site = site;
    }
    this.#server.open.tell(await this.#shown.changedBy(build, before));
  }

  #buildRequest(): BuildRequest {
    const { root, out, options } = this.#request;
    return { root, out, options, counties: [], isFresh: false, keepsReadable: true };
  }
}
