import type { IsoDate } from '../../../model/iso-date.js';
import type { DueDay } from '../../../model/limit.js';
import type { DeadlineReport, EntryClock } from '../../../model/progress.js';
import { PAGE_MESSAGES } from '../messages.js';
import { OFFICIAL } from '../official-styles.js';
import type { CellPlan, RowPlan, SheetPlan } from '../sheet-plan.js';
import { headingRow, pageSetupAsOf, subtitleRow, titleRow } from '../sheet-frame.js';
import { acrossRow, date, integer, text } from '../table-parts.js';
import { PROGRESS_MESSAGES as M } from './messages.js';
import { taskStatus } from './task-status.js';

const WIDTHS = [6, 24, 16, 25, 26, 36, 12, 35, 12, 10] as const;
const HEADING_ROW = 2;

/** One overdue task or entry. */
interface OverdueRow {
  readonly unit: string;
  readonly county: string;
  readonly domain: string;
  readonly item: string;
  readonly entry?: string;
  readonly formed?: IsoDate;
  readonly limit?: string;
  readonly due?: DueDay;
  readonly daysLate?: number;
}

/** What is overdue, by 责任单位: the unit with the most first, within it the longest overdue first. */
export function overdueSheet(report: DeadlineReport, name: string, isSample: boolean): SheetPlan {
  const overdue = byUnit([...overdueTasks(report), ...overdueEntries(report)]);
  const units = new Set(overdue.map(({ unit }) => unit)).size;
  const body =
    overdue.length === 0
      ? [acrossRow(M.nothingOverdue, OFFICIAL.centre, WIDTHS.length, 24)]
      : overdue.map((row, index) => overdueRow(row, index + 1));
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      titleRow(M.overdueTitle(report.plan.city), isSample, WIDTHS.length),
      subtitleRow(
        overdue.length === 0 ? '' : M.overdueSummary(units, overdue.length),
        PAGE_MESSAGES.asOf(report.asOf),
        WIDTHS.length,
      ),
      headingRow(M.overdueColumns),
      ...body,
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 2 },
    ...(overdue.length > 0 && { filter: { headerRow: HEADING_ROW, lastRow: HEADING_ROW + overdue.length } }),
    print: pageSetupAsOf([HEADING_ROW, HEADING_ROW], report.asOf, isSample),
  };
}

function overdueTasks(report: DeadlineReport): OverdueRow[] {
  return report.tasks
    .filter((row) => taskStatus(row, report.asOf).tone === 'bad')
    .map(({ task, daysLeft }) => ({
      unit: task.leadUnit,
      county: task.leadCounty,
      domain: task.domain,
      item: M.taskItem,
      due: { certain: true, day: task.due },
      daysLate: -daysLeft,
    }));
}

function overdueEntries(report: DeadlineReport): OverdueRow[] {
  return report.progress.flatMap(({ clocks }) => clocks.filter(({ status }) => status === 'overdue').map(overdueEntry));
}

function overdueEntry(clock: EntryClock): OverdueRow {
  const { unit, county, domain, itemName: item, entry, formed, limit, due, daysLate } = clock;
  return {
    unit: unit || M.noUnit,
    county,
    domain,
    item,
    entry,
    limit,
    ...(formed !== undefined && { formed }),
    ...(due !== undefined && { due }),
    ...(daysLate !== undefined && { daysLate }),
  };
}

function byUnit(rows: readonly OverdueRow[]): OverdueRow[] {
  const counts = new Map<string, { count: number; first: number }>();
  for (const [index, { unit }] of rows.entries()) {
    const known = counts.get(unit);
    if (known) known.count += 1;
    else counts.set(unit, { count: 1, first: index });
  }
  return rows.toSorted((a, b) => {
    const [left, right] = [counts.get(a.unit), counts.get(b.unit)];
    const byCount = (right?.count ?? 0) - (left?.count ?? 0) || (left?.first ?? 0) - (right?.first ?? 0);
    return byCount || (b.daysLate ?? 0) - (a.daysLate ?? 0);
  });
}

function overdueRow(row: OverdueRow, number: number): RowPlan {
  return {
    cells: [
      integer(number),
      text(row.unit),
      text(row.county, OFFICIAL.centre),
      text(row.domain),
      text(row.item),
      text(row.entry),
      date(row.formed),
      text(row.limit),
      dueCell(row.due),
      row.daysLate === undefined ? text(undefined) : integer(row.daysLate),
    ],
  };
}

function dueCell(due: DueDay | undefined): CellPlan {
  if (due === undefined) return text(undefined);
  return due.certain ? date(due.day) : text(M.dueSpan(due.earliest, due.latest), OFFICIAL.centre);
}
