import { takeTask, type TaskQueue } from './task-queue.js';
import { TaskThreads } from './task-threads.js';

/** Work that is shared out over threads. */
export interface SharedWork<Result> {
  /** How many threads there are beside this one. */
  readonly threads: number;
  /** The module that they run. */
  readonly file: URL;
  /** What they are told; plain data. */
  readonly job: { readonly queue: TaskQueue };
  /** Does a task in this thread. */
  readonly work: (task: number) => Promise<Result>;
  /** A task is done, here or elsewhere. */
  readonly onResult: (task: number, result: Result) => void;
}

/** Does all tasks of a queue in several threads, this one among them. Throws what any of them throws, when all have stopped. */
export async function shareOut<Result>({ threads, file, job, work, onResult }: SharedWork<Result>): Promise<void> {
  const others = new TaskThreads(threads, file, job, onResult);
  try {
    for (let task = takeTask(job.queue); task !== undefined; task = takeTask(job.queue)) {
      onResult(task, await work(task));
    }
    await others.end();
  } catch (error) {
    await others.stop();
    throw error;
  }
}
