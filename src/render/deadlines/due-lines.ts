import { addDays } from '../../deadlines/days.js';
import { earliestDay } from '../../deadlines/due-day.js';
import type { RequestClock } from '../../deadlines/request-clock.js';
import { taskClock, type TaskClock } from '../../deadlines/task-clock.js';
import type { IsoDate } from '../../model/iso-date.js';
import type { DueDay } from '../../model/limit.js';
import type { CatalogProgress, DeadlineReport, EntryClock, TaskProgress } from '../../model/progress.js';
import type { ClockStatus } from '../../model/vocabulary.js';
import { DEADLINE_TEXTS as T } from './messages.js';

/** What may be due: the publication of an entry, its next update, its 解读, or the answer to a request. */
export type DueKind = 'entry' | 'renewal' | 'interpretation' | 'request';

/** One thing that is due of someone, whatever its kind. */
export interface DueLine {
  readonly kind: DueKind;
  readonly unit: string;
  readonly county: string;
  /** Empty for a request. */
  readonly domain: string;
  readonly itemName: string;
  /** 名称 of the entry, or 编号 of the request. */
  readonly name: string;
  readonly limit: string;
  readonly due: DueDay;
  readonly status: Exclude<ClockStatus, 'no-limit' | 'on-time'>;
  readonly daysLate: number;
  /** The clock behind the line, where it is an entry's. */
  readonly clock?: EntryClock;
}

/** A task of the 附件 with how it stands. */
export interface TaskLine extends TaskProgress {
  readonly clock: TaskClock;
}

/** What the formats print: the whole report, and the part of it that was asked for. */
export interface DeadlineView {
  readonly report: DeadlineReport;
  /** Nothing narrows the view, so that what is said of the whole city belongs in it. */
  readonly isWhole: boolean;
  readonly tasks: readonly TaskLine[];
  readonly progress: readonly CatalogProgress[];
  /** The most urgent first. */
  readonly lines: readonly DueLine[];
}

/** Which part of a report is wanted; an empty list means all. */
export interface ViewFilter {
  /** Names of the plan's counties. */
  readonly counties: readonly string[];
  /** Domains. */
  readonly domains: readonly string[];
  /** Parts of the names of units. */
  readonly units: readonly string[];
  /** Only what is overdue or due within so many calendar days. */
  readonly withinDays?: number | undefined;
}

/** Narrows a report to what was asked for, and puts the most urgent first. */
export function deadlineView(
  report: DeadlineReport,
  requests: readonly RequestClock[],
  filter: ViewFilter,
): DeadlineView {
  const isWanted = (list: readonly string[], name: string): boolean => list.length === 0 || list.includes(name);
  const isUnit = (...names: readonly string[]): boolean =>
    filter.units.length === 0 || names.some((name) => filter.units.some((unit) => name.includes(unit)));
  const progress = report.progress.filter(
    (each) => isWanted(filter.counties, each.county) && isWanted(filter.domains, each.domain),
  );
  const wantedRequests = filter.domains.length > 0 ? [] : requests;
  const lines = [
    ...progress.flatMap((each) => [
      ...each.clocks.flatMap((clock) => entryLine(clock, clock.isRenewal ? 'renewal' : 'entry')),
      ...(each.interpretations ?? []).flatMap((clock) => entryLine(clock, 'interpretation')),
    ]),
    ...wantedRequests.filter(({ request }) => isWanted(filter.counties, request.county)).flatMap(requestLine),
  ].filter((line) => isUnit(line.unit) && isWithin(line, report.asOf, filter.withinDays));
  const tasks = report.tasks
    .filter(({ task }) => isWanted(filter.counties, task.leadCounty) && isWanted(filter.domains, task.domain))
    .filter((each) => isUnit(each.task.leadUnit, each.task.department, each.progress.responsibleUnit))
    .map((each): TaskLine => Object.assign({ clock: taskClock(each.task, each.progress, report.asOf) }, each));
  const isWhole = [filter.counties, filter.domains, filter.units].every((list) => list.length === 0);
  return { report, isWhole, tasks, progress, lines: lines.sort(byUrgency) };
}

function entryLine(clock: EntryClock, kind: DueKind): DueLine[] {
  const { status, due, daysLate } = clock;
  if (status === 'no-limit' || status === 'on-time' || !due || daysLate === undefined) return [];
  const { unit, county, domain, itemName, entry, limit } = clock;
  return [{ kind, unit, county, domain, itemName, name: entry, limit, due, status, daysLate, clock }];
}

function requestLine({ request, due, status, daysLate }: RequestClock): DueLine[] {
  if (status === 'on-time') return [];
  const { county, number, extensionWorkdays } = request;
  const limit = T.requestLimit(extensionWorkdays);
  const place = { unit: T.requestUnit(county), county, domain: '', itemName: T.requestItem, name: number };
  return [{ kind: 'request', ...place, limit, due, status, daysLate }];
}

function isWithin(line: DueLine, asOf: IsoDate, days: number | undefined): boolean {
  if (days === undefined || line.status === 'overdue') return true;
  return line.status !== 'late' && earliestDay(line.due) <= addDays(asOf, days);
}

const RANK: Readonly<Record<DueLine['status'], number>> = { overdue: 0, 'due-soon': 1, 'not-due': 2, late: 3 };

/** Overdue longest first, then what is due soonest, then what was late; at last by name, so that no order is left to chance. */
function byUrgency(one: DueLine, other: DueLine): number {
  return (
    RANK[one.status] - RANK[other.status] ||
    other.daysLate - one.daysLate ||
    compare(one.unit, other.unit) ||
    compare(one.itemName, other.itemName) ||
    compare(one.name, other.name)
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
