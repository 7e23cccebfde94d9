import type { DeadlineReport, TaskProgress } from '../../../model/progress.js';
import { PAGE_MESSAGES } from '../messages.js';
import { OFFICIAL, TONES } from '../official-styles.js';
import type { RowPlan, SheetPlan } from '../sheet-plan.js';
import { blanks, pageSetupAsOf, subtitleRow, titleRow } from '../sheet-frame.js';
import { acrossRow, date, integer, percent, runLengths, spanning, text } from '../table-parts.js';
import { PROGRESS_MESSAGES as M } from './messages.js';
import { taskStatus } from './task-status.js';

const WIDTHS = [5, 25, 18, 20, 16, 7.5, 7.5, 8, 11, 11, 8, 7.5, 7.5, 15] as const;
const HEADER_ROWS = 5;
/** Fills one A4 page with the 26 rows of the plan. */
const ROW_HEIGHT = 20;

/** The 附件 as printed, and beside each row what the catalogs say of it. */
export function taskSheet(report: DeadlineReport, name: string, isSample: boolean): SheetPlan {
  const { plan, asOf, tasks } = report;
  const rows: RowPlan[] = [
    acrossRow(M.attachment, OFFICIAL.attachment, WIDTHS.length, 20),
    titleRow(M.taskTitle(tasks.length), isSample, WIDTHS.length),
    subtitleRow(M.basis(plan.title, plan.documentNumber), PAGE_MESSAGES.asOf(asOf), WIDTHS.length, 9),
    ...headingRows(),
    ...taskRows(report),
    totalRow(tasks),
    ...notes(report).map((note) => acrossRow(note, OFFICIAL.note, WIDTHS.length)),
  ];
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    frozen: { rows: HEADER_ROWS, columns: 2 },
    print: { ...pageSetupAsOf([HEADER_ROWS - 2, HEADER_ROWS - 1], asOf, isSample), onePage: true },
  };
}

function headingRows(): RowPlan[] {
  const printed = M.printedColumns.map((heading) => ({ text: heading, style: OFFICIAL.heading, rowSpan: 2 }));
  const computed = { text: M.computedHeading, style: OFFICIAL.heading, columnSpan: M.computedColumns.length };
  return [
    { height: ROW_HEIGHT, cells: [...printed, computed] },
    {
      height: ROW_HEIGHT,
      cells: [...blanks(printed.length), ...M.computedColumns.map((heading) => text(heading, OFFICIAL.heading))],
    },
  ];
}

function taskRows({ tasks, asOf }: DeadlineReport): RowPlan[] {
  const units = runLengths(tasks.map(({ task }) => task.leadUnit));
  const inferredUnits = new Set(tasks.filter(({ task }) => task.inferred).map(({ task }) => task.leadUnit));
  const departments = runLengths(tasks.map(({ task }) => task.department));
  const dues = runLengths(tasks.map(({ task }) => task.due));
  return tasks.map((row, index) => {
    const { task, progress } = row;
    const unit = task.leadUnit + (inferredUnits.has(task.leadUnit) ? M.inferredMark : '');
    const status = taskStatus(row, asOf);
    return {
      height: ROW_HEIGHT,
      cells: [
        integer(task.number),
        text(task.domain),
        spanning(text(unit, OFFICIAL.centre), units[index]),
        spanning(text(task.department, OFFICIAL.centre), departments[index]),
        spanning(text(PAGE_MESSAGES.day(task.due), OFFICIAL.centre), dues[index]),
        integer(progress.inventory.total),
        integer(progress.inventory.done),
        percent(progress.inventory.done, progress.inventory.total),
        date(progress.submitted),
        date(progress.approved),
        percent(progress.detail.done, progress.detail.total),
        integer(progress.published.done),
        integer(progress.statusCounts.overdue, progress.statusCounts.overdue > 0 ? TONES.bad : OFFICIAL.integer),
        text(status.word, TONES[status.tone]),
      ],
    };
  });
}

function totalRow(tasks: readonly TaskProgress[]): RowPlan {
  const sum = (count: (row: TaskProgress) => number): number => tasks.reduce((total, row) => total + count(row), 0);
  const items = sum(({ progress }) => progress.inventory.total);
  const inventoried = sum(({ progress }) => progress.inventory.done);
  const { integerBold, percentBold, centreBold } = OFFICIAL;
  return {
    height: ROW_HEIGHT,
    cells: [
      { text: M.total, style: centreBold, columnSpan: M.printedColumns.length },
      ...blanks(M.printedColumns.length - 1),
      integer(items, integerBold),
      integer(inventoried, integerBold),
      percent(inventoried, items, percentBold),
      integer(tasks.filter(({ progress }) => progress.submitted !== undefined).length, integerBold),
      integer(tasks.filter(({ progress }) => progress.approved !== undefined).length, integerBold),
      percent(
        sum(({ progress }) => progress.detail.done),
        sum(({ progress }) => progress.detail.total),
        percentBold,
      ),
      integer(
        sum(({ progress }) => progress.published.done),
        integerBold,
      ),
      integer(
        sum(({ progress }) => progress.statusCounts.overdue),
        integerBold,
      ),
      text(undefined, centreBold),
    ],
  };
}

function notes({ tasks }: DeadlineReport): string[] {
  const inferred = tasks.filter(({ task }) => task.inferred).map(({ task }) => task.number);
  const lines = [
    ...(inferred.length > 0 ? [M.inferredNote(inferred)] : []),
    ...tasks.flatMap(({ task }) =>
      task.printedDomain === undefined ? [] : [M.misprintNote(task.number, task.printedDomain, task.domain)],
    ),
    M.measureNote,
  ];
  return lines.map((line, index) => (index === 0 ? M.notes + line : line));
}
