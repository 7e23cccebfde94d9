import type { CatalogProgress } from '../../model/progress.js';
import type { ProgressSummary } from './catalog-summary.js';

/** The counts of a catalog's progress; the entries behind them stay out, since they may not be public. */
export function progressSummary(progress: CatalogProgress): ProgressSummary {
  const { stage, inventory, detail, statusCounts } = progress;
  return {
    stage,
    inventory: [inventory.done, inventory.total],
    detail: [detail.done, detail.total],
    dueSoon: statusCounts['due-soon'],
    overdue: statusCounts.overdue,
  };
}
