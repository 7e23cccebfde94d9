import type { Finding } from '../../diagnostics/finding.js';
import { shareOut } from '../../threads/share-out.js';
import { taskQueue } from '../../threads/task-queue.js';
import { threadsFor } from '../../threads/task-threads.js';
import { checkCatalog, recallCatalog, type CatalogFile } from './check-catalog.js';
import type { CheckContext, CheckRequest } from './check-context.js';
import type { CheckJob } from './check-job.js';

/** Below so many bytes of catalogs another thread costs more time than it saves. */
const BYTES_WORTH_A_THREAD = 2_000_000;

/** How the check may be shared out. */
export interface CheckThreads {
  /** What other threads make their context from. */
  readonly request: CheckRequest;
  /** How many threads were asked for. */
  readonly jobs: number | undefined;
}

/** Everything wrong with some catalogs, in their order; `onDone` is told how many are done. */
export async function checkCatalogs(
  context: CheckContext,
  { request, jobs }: CheckThreads,
  catalogs: readonly CatalogFile[],
  onDone: (done: number) => void,
): Promise<Finding[]> {
  const found: (readonly Finding[] | undefined)[] = catalogs.map(() => undefined);
  let done = 0;
  const finish = (number: number, findings: readonly Finding[]): void => {
    found[number] = findings;
    onDone((done += 1));
  };
  const changed: number[] = [];
  let bytes = 0;
  for (const [number, catalog] of catalogs.entries()) {
    const recalled = await recallCatalog(context, catalog);
    if (!('bytes' in recalled)) finish(number, recalled);
    else {
      changed.push(number);
      bytes += recalled.bytes;
    }
  }
  const workload = { tasks: changed.length, bytes, bytesWorthAThread: BYTES_WORTH_A_THREAD, jobs };
  const names = catalogs.map(({ county, guide }) => [county.county.name, guide.domain] as const);
  const job: CheckJob = { queue: taskQueue(changed), request, catalogs: names };
  await shareOut<readonly Finding[]>({
    // What rules cost can be told of one thread only.
    threads: context.ruleStats ? 0 : threadsFor(workload),
    file: new URL('check.worker.js', import.meta.url),
    job,
    work: (number) => checkCatalog(context, catalogs[number] ?? missing(number)),
    onResult: finish,
  });
  return found.flatMap((findings, number) => findings ?? missing(number));
}

function missing(number: number): never {
  throw new RangeError(`no catalog ${number}`);
}
