/** Numbers of tasks, of which each is taken once, by whichever thread comes first. */
export interface TaskQueue {
  readonly tasks: readonly number[];
  /** How many of them have been taken. */
  readonly taken: SharedArrayBuffer;
}

/** A queue of which nothing has been taken. */
export function taskQueue(tasks: readonly number[]): TaskQueue {
  return { tasks, taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
}

/** Takes the next task; undefined when there is none. */
export function takeTask({ tasks, taken }: TaskQueue): number | undefined {
  return tasks[Atomics.add(new Int32Array(taken), 0, 1)];
}
