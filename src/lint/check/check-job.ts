import type { TaskQueue } from '../../threads/task-queue.js';
import type { CheckRequest } from './check-context.js';

/** What a thread that checks catalogs is told when it begins. */
export interface CheckJob {
  readonly queue: TaskQueue;
  readonly request: CheckRequest;
  /** Names of county and domain, by number of the task. */
  readonly catalogs: readonly (readonly [county: string, domain: string])[];
}
