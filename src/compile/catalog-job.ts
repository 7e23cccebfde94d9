import type { StagingPlace } from '../output/stager.js';
import type { CompiledCatalog } from './compiled-catalog.js';
import type { CompileRequest } from './compile-request.js';

/** What a thread that compiles catalogs is told when it begins. */
export interface CatalogJob {
  readonly request: CompileRequest;
  readonly place: StagingPlace;
  /** Numbers of the tasks, of which each is done by one thread. */
  readonly tasks: readonly number[];
  /** How many of them have been taken. */
  readonly taken: SharedArrayBuffer;
}

/** What it tells of each task. */
export interface CatalogAnswer extends Omit<CompiledCatalog, 'sections'> {
  readonly task: number;
  readonly bytes: Uint8Array;
}

/** Takes the next task that no other thread has taken; undefined when there is none. */
export function takeTask({ tasks, taken }: Pick<CatalogJob, 'tasks' | 'taken'>): number | undefined {
  return tasks[Atomics.add(new Int32Array(taken), 0, 1)];
}
