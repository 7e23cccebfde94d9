import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Sections } from '../cache/sections.js';
import { isCompiled } from '../source/compiled-file.js';
import type { CatalogAnswer, CatalogJob } from './catalog-job.js';
import type { CompiledCatalog } from './compiled-catalog.js';

/** Below so many bytes of catalogs another thread costs more time than it saves. */
const BYTES_WORTH_A_THREAD = 1_000_000;
/** More threads than this wait for the disk and for each other. */
const MOST_THREADS = 4;

/** How many threads to start beside this one for so many catalogs of so many bytes: as told, else as many as are worth it. */
export function threadsFor(catalogs: number, bytes: number, jobs: number | undefined): number {
  if (!isCompiled() || catalogs === 0) return 0; // in tests: a thread could not run the sources
  const worthwhile = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(bytes / BYTES_WORTH_A_THREAD));
  return Math.min(jobs ?? worthwhile, catalogs) - 1;
}

/** Threads that compile catalogs beside this one. */
export class CatalogThreads {
  readonly #workers: readonly Worker[];
  readonly #ends: readonly Promise<void>[];

  /** Starts them; `onCatalog` is told each time one has compiled a catalog. */
  constructor(count: number, job: CatalogJob, onCatalog: (task: number, compiled: CompiledCatalog) => void) {
    const file = new URL('catalog.worker.js', import.meta.url);
    this.#workers = Array.from({ length: count }, () => new Worker(file, { workerData: job }));
    this.#ends = this.#workers.map(
      (worker) =>
        new Promise((resolve, reject) => {
          worker.on('message', ({ task, bytes, ...rest }: CatalogAnswer) =>
            onCatalog(task, { ...rest, sections: Sections.from(bytes) }),
          );
          worker.once('error', reject);
          worker.once('exit', () => resolve());
        }),
    );
    // A failure is told to whoever waits for the end, and is nobody's before that.
    for (const end of this.#ends) end.catch(() => undefined);
  }

  /** Waits until all have ended. Throws what one of them threw. */
  async end(): Promise<void> {
    await Promise.all(this.#ends);
  }

  /** Stops them; nothing is written any more when this returns. */
  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
