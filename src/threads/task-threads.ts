import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { isCompiled } from '../source/compiled-file.js';
import type { TaskQueue } from './task-queue.js';

/** More threads than this wait for the disk and for each other. */
const MOST_THREADS = 4;
/**
 * V8 collects garbage and compiles beside the program: a thread keeps more than one core busy. On two cores a second one was measured
 * to save a tenth of the time for a quarter more work (bench/results/latest.md), so two share the work only from four cores on.
 */
const CORES_A_THREAD = 2;

/** How much work there is. */
export interface Workload {
  readonly tasks: number;
  readonly bytes: number;
  /** Below so many bytes another thread costs more time than it saves. */
  readonly bytesWorthAThread: number;
  /** How many threads were asked for. */
  readonly jobs: number | undefined;
}

/** How many threads to start beside this one: as asked for, else as many as are worth it. */
export function threadsFor({ tasks, bytes, bytesWorthAThread, jobs }: Workload): number {
  if (!isCompiled() || tasks === 0) return 0; // in tests: a thread could not run the sources
  const cores = Math.max(1, Math.floor(availableParallelism() / CORES_A_THREAD));
  const worthwhile = Math.min(cores, MOST_THREADS, Math.ceil(bytes / bytesWorthAThread));
  return Math.min(jobs ?? worthwhile, tasks) - 1;
}

/** What a thread tells of a task that it has done. */
export interface TaskAnswer<Result> {
  readonly task: number;
  readonly result: Result;
}

/** Threads that take tasks from the same queue as this one. They share nothing else. */
export class TaskThreads<Result> {
  readonly #workers: readonly Worker[];
  readonly #ends: readonly Promise<void>[];

  /** Starts them with what they are to do; `onResult` is told each time one has done a task. */
  constructor(
    count: number,
    file: URL,
    job: { readonly queue: TaskQueue },
    onResult: (task: number, result: Result) => void,
  ) {
    this.#workers = Array.from({ length: count }, () => new Worker(file, { workerData: job }));
    this.#ends = this.#workers.map(
      (worker) =>
        new Promise((resolve, reject) => {
          worker.on('message', ({ task, result }: TaskAnswer<Result>) => onResult(task, result));
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

  /** Stops them; they do nothing any more when this returns. */
  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
