import type { IsoDate } from '../model/iso-date.js';
import type { Column } from './columns.js';
import type { Fault } from './fault.js';
import { VERIFY_MESSAGES as M } from './messages.js';
import { NEWS_COLUMNS, NOTICE_COLUMNS, SERVICE_COLUMNS } from './vocabulary.js';

const NEWS_DAYS = 14;
const NOTICE_MONTHS = 6;
const OTHER_MONTHS = 12;
const PATROL_DAYS = 90;
const PATROL_ENTRIES = 4;
/** Counts from which the inspection fails a site at once (国办秘函〔2019〕19号). */
const VETO = { stale: 5, longStale: 10, empty: 5 } as const;

/** Empty and stale columns, and whether there are so many that the site fails at once. */
export function checkColumns(columns: readonly Column[], home: string | undefined, asOf: IsoDate): Fault[] {
  const faults: Fault[] = [];
  let empty = 0;
  let stale = 0;
  let longStale = 0;
  let explained = 0;
  for (const column of columns) {
    const newest = column.days[0];
    if (column.entries === 0) {
      if (column.hasInner || column.isTool) continue;
      if (column.explainsEmptiness) {
        explained += 1;
        continue;
      }
      empty += 1;
      faults.push(columnFault('site-empty-column', 'warning', column, M.emptyColumn(column.name)));
    } else if (newest === undefined) {
      stale += 1;
      faults.push(columnFault('site-stale-column', 'warning', column, M.undatedColumn(column.name)));
    } else {
      const { limit, oldest, isWatched } = limitOf(column, asOf);
      if (newest < monthsBefore(asOf, OTHER_MONTHS)) longStale += 1;
      if (newest >= oldest) continue;
      if (isWatched) stale += 1;
      faults.push(columnFault('site-stale-column', 'warning', column, M.staleColumn(column.name, newest, limit)));
    }
  }
  const path = home ?? columns[0]?.page;
  if (path === undefined) return faults;
  if (explained > 0) {
    faults.push({ rule: 'site-empty-column', severity: 'info', message: M.manyExplained(explained), path, at: 0 });
  }
  const veto = (message: string): void => {
    faults.push({ rule: 'site-veto', severity: 'error', message, path, at: 0 });
  };
  if (empty >= VETO.empty) veto(M.manyEmpty(empty));
  if (stale >= VETO.stale) veto(M.manyStale(stale));
  if (longStale >= VETO.longStale) veto(M.manyLongStale(longStale));
  return faults;
}

/** The common patrol rule: at least 4 entries, newest at most 90 days old, no gap over 90 days within the last year. */
export function patrolColumns(columns: readonly Column[], asOf: IsoDate): Fault[] {
  return columns.flatMap((column) => {
    if (column.entries === 0) return [];
    const faults: Fault[] = [];
    const fault = (message: string): void => {
      faults.push(columnFault('site-patrol', 'warning', column, message));
    };
    if (column.entries < PATROL_ENTRIES) fault(M.fewEntries(column.name, column.entries));
    const [newest] = column.days;
    if (newest !== undefined && daysBetween(newest, asOf) > PATROL_DAYS) fault(M.oldNewest(column.name, newest));
    const yearAgo = monthsBefore(asOf, 12);
    const gap = column.days.find(
      (day, index) => day >= yearAgo && index > 0 && daysBetween(day, column.days[index - 1] ?? day) > PATROL_DAYS,
    );
    if (gap !== undefined) fault(M.longGap(column.name, gap, column.days[column.days.indexOf(gap) - 1] ?? gap));
    return faults;
  });
}

/** Whether the newest day on the home page, or of what it links to, lies within two weeks. */
export function checkHome(path: string, at: number, newest: IsoDate | undefined, asOf: IsoDate): Fault[] {
  if (newest !== undefined && newest >= daysBefore(asOf, NEWS_DAYS)) return [];
  return [{ rule: 'site-stale-home', severity: 'error', message: M.staleHome(newest), path, at }];
}

function limitOf(column: Column, asOf: IsoDate): { limit: string; oldest: string; isWatched: boolean } {
  if (NEWS_COLUMNS.test(column.words)) {
    return { limit: M.twoWeeks, oldest: daysBefore(asOf, NEWS_DAYS), isWatched: true };
  }
  if (NOTICE_COLUMNS.test(column.words) && !SERVICE_COLUMNS.test(column.name)) {
    return { limit: M.sixMonths, oldest: monthsBefore(asOf, NOTICE_MONTHS), isWatched: true };
  }
  return { limit: M.oneYear, oldest: monthsBefore(asOf, OTHER_MONTHS), isWatched: false };
}

function columnFault(rule: Fault['rule'], severity: Fault['severity'], column: Column, message: string): Fault {
  return { rule, severity, message, path: column.page, at: column.at };
}

function daysBefore(day: IsoDate, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}

function monthsBefore(day: IsoDate, months: number): string {
  const date = new Date(Date.parse(day));
  const wanted = date.getUTCMonth() - months;
  const first = new Date(Date.UTC(date.getUTCFullYear(), wanted, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), last));
  return first.toISOString().slice(0, 10);
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
