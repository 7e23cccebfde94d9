import type { IsoDate } from '../../../model/iso-date.js';
import type { TaskProgress } from '../../../model/progress.js';
import { labelOf, TASK_STAGES } from '../../../model/vocabulary.js';
import type { Tone } from '../official-styles.js';
import { PROGRESS_MESSAGES } from './messages.js';

/** A month's last week: the days before its due day in which a task that is not submitted is called out. */
const SOON_DAYS = 7;

/** How a row of the 附件 stands, in one word and its tone. */
export interface TaskStatus {
  readonly word: string;
  readonly tone: Tone;
}

/** Judges a task by its submission against the plan's due day, then by its stage. */
export function taskStatus({ task, progress, daysLeft }: TaskProgress, asOf: IsoDate): TaskStatus {
  const stage = labelOf(TASK_STAGES, progress.stage);
  const words = PROGRESS_MESSAGES.statusWords;
  if (progress.submitted !== undefined && progress.submitted <= asOf) {
    if (progress.submitted > task.due) return { word: words.submittedLate(stage), tone: 'warning' };
    const isApproved =
      progress.stage === 'approved' || progress.stage === 'completed' || progress.stage === 'detailing';
    return { word: stage, tone: isApproved ? 'good' : 'fair' };
  }
  if (asOf > task.due) return { word: words.notSubmitted, tone: 'bad' };
  if (daysLeft <= SOON_DAYS) return { word: words.dueSoon(daysLeft), tone: 'warning' };
  return { word: stage, tone: progress.stage === 'not-started' ? 'quiet' : 'fair' };
}
