import { parentPort, workerData } from 'node:worker_threads';
import { Stager } from '../output/stager.js';
import { CatalogCompiler } from './catalog-compiler.js';
import { takeTask, type CatalogAnswer, type CatalogJob } from './catalog-job.js';
import { CatalogMemory } from './catalog-memory.js';
import { catalogTasks } from './catalog-task.js';
import { openSite } from './open-site.js';

/** Compiles catalogs until none is left. */
async function work(job: CatalogJob): Promise<void> {
  const { site } = await openSite(job.request);
  const compiler = new CatalogCompiler(site, new CatalogMemory(job.request), new Stager(job.place));
  const tasks = catalogTasks(site);
  for (let number = takeTask(job); number !== undefined; number = takeTask(job)) {
    const task = tasks[number];
    if (!task) throw new RangeError(`no task ${number}`);
    const { sections, ...compiled } = await compiler.compile(task);
    const answer: CatalogAnswer = { ...compiled, task: number, bytes: sections.bytes };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage(answer);
  }
}

await work(workerData as CatalogJob); // handed over by catalog-threads.ts
