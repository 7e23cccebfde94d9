import type { CatalogProgress } from '../../model/progress.js';
import type { TaskStage } from '../../model/vocabulary.js';
import { AWAITED_WORDS } from './awaited-messages.js';
import { SITE_WORDS } from './messages.js';
import type { Site } from './site.js';
import type { AwaitedView } from './views/domain.js';

/** What a domain without anything to read is waiting for. */
export function awaitedView({ workspace, options }: Site, progress: CatalogProgress | undefined): AwaitedView {
  const stage: TaskStage = progress?.stage ?? 'not-started';
  const [state, tone] = SITE_WORDS.stages[stage];
  // By when every county publishes: the first such 节点 of the plan.
  const due = workspace.plan.milestones.find(({ scope }) => scope === 'all-counties')?.due ?? null;
  return {
    asOf: options.asOf,
    state,
    tone,
    approval: progress?.approved === undefined ? AWAITED_WORDS.notApproved : AWAITED_WORDS.approved,
    next: AWAITED_WORDS.next[stage],
    due,
    isLate: due !== null && due < options.asOf,
  };
}
