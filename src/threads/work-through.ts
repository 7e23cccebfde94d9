import { parentPort } from 'node:worker_threads';
import { takeTask, type TaskQueue } from './task-queue.js';
import type { TaskAnswer } from './task-threads.js';

/** The work of a thread: does tasks until none is left, and tells of each. */
export async function workThrough<Task, Result>(
  queue: TaskQueue,
  tasks: readonly Task[],
  work: (task: Task) => Promise<Result>,
): Promise<void> {
  for (let number = takeTask(queue); number !== undefined; number = takeTask(queue)) {
    const task = tasks[number];
    if (task === undefined) throw new RangeError(`no task ${number}`);
    const answer: TaskAnswer<Result> = { task: number, result: await work(task) };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage(answer);
  }
}
