import { Sections } from '../cache/sections.js';
import type { OutputFolder } from '../output/output-folder.js';
import type { Site } from '../render/site/site.js';
import { shareOut } from '../threads/share-out.js';
import { taskQueue } from '../threads/task-queue.js';
import { threadsFor } from '../threads/task-threads.js';
import { CatalogCompiler } from './catalog-compiler.js';
import type { CatalogJob, SentCatalog } from './catalog-job.js';
import type { CatalogMemory } from './catalog-memory.js';
import { catalogTasks, type CatalogTask } from './catalog-task.js';
import type { CompiledCatalog } from './compiled-catalog.js';
import type { CompileRequest } from './compile-request.js';

/** Catalogs whose bytes are read and compared at the same time. */
const READ_AT_ONCE = 8;
/** Below so many bytes of catalogs another thread costs more time than it saves. */
const BYTES_WORTH_A_THREAD = 1_000_000;

/** What catalogs are compiled with and for. */
export interface CatalogRun {
  readonly site: Site;
  readonly request: CompileRequest;
  readonly output: OutputFolder;
  readonly memory: CatalogMemory;
  /** A catalog is done. */
  readonly onCatalog: (done: number, total: number) => void;
}

/** Compiles all catalogs of a site, in as many threads as are worth it, and answers them in their order. */
export async function compileCatalogs(run: CatalogRun): Promise<CompiledCatalog[]> {
  const { site, memory, output } = run;
  const tasks = catalogTasks(site);
  const compiled: (CompiledCatalog | undefined)[] = tasks.map(() => undefined);
  let done = 0;
  const finish = (task: number, result: CompiledCatalog): void => {
    compiled[task] = result;
    run.onCatalog((done += 1), tasks.length);
  };
  const compiler = new CatalogCompiler(site, memory, output.stager);
  const changed: number[] = [];
  let bytes = 0;
  for (let first = 0; first < tasks.length; first += READ_AT_ONCE) {
    const some = tasks.slice(first, first + READ_AT_ONCE);
    for (const [index, recalled] of (await Promise.all(some.map((task) => compiler.recall(task)))).entries()) {
      if ('planned' in recalled) finish(first + index, recalled);
      else {
        changed.push(first + index);
        bytes += recalled.bytes;
      }
    }
  }
  await compileChanged(run, compiler, { tasks, changed, bytes }, finish);
  return compiled.map((each, number) => each ?? missing(number));
}

async function compileChanged(
  { request, output }: CatalogRun,
  compiler: CatalogCompiler,
  { tasks, changed, bytes }: ChangedCatalogs,
  finish: (task: number, compiled: CompiledCatalog) => void,
): Promise<void> {
  const job: CatalogJob = { queue: taskQueue(changed), request, place: output.stagingPlace };
  const workload = { tasks: changed.length, bytes, bytesWorthAThread: BYTES_WORTH_A_THREAD, jobs: request.jobs };
  await shareOut<CompiledCatalog | SentCatalog>({
    threads: threadsFor(workload),
    file: new URL('catalog.worker.js', import.meta.url),
    job,
    work: (number) => compiler.compile(tasks[number] ?? missing(number)),
    onResult: (number, result) => finish(number, received(result)),
  });
}

/** Catalogs that must be compiled anew. */
interface ChangedCatalogs {
  readonly tasks: readonly CatalogTask[];
  /** Numbers of those that have changed. */
  readonly changed: readonly number[];
  /** How large they are together. */
  readonly bytes: number;
}

function received(result: CompiledCatalog | SentCatalog): CompiledCatalog {
  const { sections } = result;
  return { ...result, sections: sections instanceof Sections ? sections : Sections.from(sections) };
}

function missing(number: number): never {
  throw new RangeError(`no catalog ${number}`);
}
