import type { DeadlineReport } from '../../../model/progress.js';
import type { WorkbookPlan } from '../sheet-plan.js';
import { heatSheet } from './heat-sheet.js';
import { PROGRESS_MESSAGES } from './messages.js';
import { overdueSheet } from './overdue-sheet.js';
import { taskSheet } from './task-sheet.js';

/** The 附件 with its progress, the county × domain overview and the overdue list. `isSample` marks made-up content. */
export function progressWorkbook(report: DeadlineReport, isSample: boolean): WorkbookPlan {
  const { taskTitle, taskSheet: task, heatSheet: heat, overdueSheet: overdue } = PROGRESS_MESSAGES;
  return {
    title: taskTitle(report.tasks.length),
    sheets: [
      taskSheet(report, task, isSample),
      heatSheet(report, heat, isSample),
      overdueSheet(report, overdue, isSample),
    ],
  };
}
