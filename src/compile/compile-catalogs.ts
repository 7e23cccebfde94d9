import type { OutputFolder } from '../output/output-folder.js';
import type { Site } from '../render/site/site.js';
import { CatalogCompiler } from './catalog-compiler.js';
import { takeTask } from './catalog-job.js';
import type { CatalogMemory } from './catalog-memory.js';
import { catalogTasks, type CatalogTask } from './catalog-task.js';
import { CatalogThreads, threadsFor } from './catalog-threads.js';
import type { CompiledCatalog } from './compiled-catalog.js';
import type { CompileRequest } from './compile-request.js';

/** Catalogs whose bytes are read and compared at the same time. */
const READ_AT_ONCE = 8;

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
  return compiled.map((each, number) => {
    if (!each) throw new Error(`catalog ${number} was left out`);
    return each;
  });
}

async function compileChanged(
  { request, output }: CatalogRun,
  compiler: CatalogCompiler,
  {
    tasks,
    changed,
    bytes,
  }: { readonly tasks: readonly CatalogTask[]; readonly changed: number[]; readonly bytes: number },
  finish: (task: number, compiled: CompiledCatalog) => void,
): Promise<void> {
  const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const job = { request, place: output.stagingPlace, tasks: changed, taken };
  const threads = new CatalogThreads(threadsFor(changed.length, bytes, request.jobs), job, finish);
  try {
    for (let number = takeTask(job); number !== undefined; number = takeTask(job)) {
      const task = tasks[number];
      if (task) finish(number, await compiler.compile(task));
    }
    await threads.end();
  } catch (error) {
    await threads.stop();
    throw error;
  }
}
