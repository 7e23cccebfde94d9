import { workerData } from 'node:worker_threads';
import { Stager } from '../output/stager.js';
import { workThrough } from '../threads/work-through.js';
import { CatalogCompiler } from './catalog-compiler.js';
import type { CatalogJob, SentCatalog } from './catalog-job.js';
import { CatalogMemory } from './catalog-memory.js';
import { catalogTasks } from './catalog-task.js';
import { openSite } from './open-site.js';

const { queue, request, place } = workerData as CatalogJob; // handed over by compile-catalogs.ts
const { site } = await openSite(request);
const compiler = new CatalogCompiler(site, new CatalogMemory(request), new Stager(place));
await workThrough(queue, catalogTasks(site), async (task): Promise<SentCatalog> => {
  const compiled = await compiler.compile(task);
  return { ...compiled, sections: compiled.sections.bytes };
});
