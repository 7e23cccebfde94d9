import type { StagingPlace } from '../output/stager.js';
import type { TaskQueue } from '../threads/task-queue.js';
import type { CompiledCatalog } from './compiled-catalog.js';
import type { CompileRequest } from './compile-request.js';

/** What a thread that compiles catalogs is told when it begins. */
export interface CatalogJob {
  readonly queue: TaskQueue;
  readonly request: CompileRequest;
  readonly place: StagingPlace;
}

/** A compiled catalog as plain data. */
export interface SentCatalog extends Omit<CompiledCatalog, 'sections'> {
  readonly sections: Uint8Array;
}
