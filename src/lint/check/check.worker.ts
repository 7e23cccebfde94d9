import { workerData } from 'node:worker_threads';
import { loadWorkspace } from '../../catalog/load-workspace.js';
import type { Workspace } from '../../model/workspace.js';
import { workThrough } from '../../threads/work-through.js';
import { checkCatalog, type CatalogFile } from './check-catalog.js';
import { checkContext } from './check-context.js';
import type { CheckJob } from './check-job.js';
import { PhaseTimes } from './phase-times.js';

const { queue, request, catalogs } = workerData as CheckJob; // handed over by check-catalogs.ts
const { workspace } = await loadWorkspace(request.root);
// Times are shown for runs of one thread only.
const context = checkContext(request, workspace, new PhaseTimes(() => 0));
await workThrough(queue, catalogs, ([county, domain]) => checkCatalog(context, catalogOf(workspace, county, domain)));

function catalogOf({ counties, guides }: Workspace, name: string, domain: string): CatalogFile {
  const county = counties.find((each) => each.county.name === name);
  const guide = guides.find((each) => each.domain === domain);
  const file = county?.catalogFiles.get(domain);
  if (!county || !guide || file === undefined) throw new RangeError(`no catalog ${name}/${domain}`);
  return { file, county, guide };
}
