import type { IsoDate } from '../model/iso-date.js';
import type { PlanTask } from '../model/plan.js';
import type { CatalogProgress } from '../model/progress.js';
import type { ClockStatus } from '../model/vocabulary.js';
import { isComplete } from './catalog-progress.js';
import { daysBetween } from './days.js';
import { dueStatus } from './entry-clock.js';

/** How a task of the 附件 stands on a day. */
export interface TaskClock {
  readonly status: Exclude<ClockStatus, 'no-limit'>;
  /** Calendar days: > 0 late or overdue; < 0 days left. */
  readonly daysLate: number;
  readonly isInventoryComplete: boolean;
  readonly isSubmitted: boolean;
}

/** A task is done once its inventory is complete and submitted (方案 三(一)); the day of submission decides whether in time. */
export function taskClock(task: PlanTask, progress: CatalogProgress, asOf: IsoDate): TaskClock {
  const isInventoryComplete = isComplete(progress.inventory);
  const { submitted } = progress;
  const facts = { isInventoryComplete, isSubmitted: submitted !== undefined };
  if (isInventoryComplete && submitted !== undefined) {
    const daysLate = daysBetween(task.due, submitted);
    return { ...facts, status: daysLate > 0 ? 'late' : 'on-time', daysLate };
  }
  return { ...facts, ...dueStatus({ certain: true, day: task.due }, asOf) };
}
