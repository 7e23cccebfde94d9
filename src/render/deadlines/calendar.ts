import { createHash } from 'node:crypto';
import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendarMethod, type ICalCalendar } from 'ical-generator';
import { addDays, dayNumber } from '../../deadlines/days.js';
import { dueSoonFrom } from '../../deadlines/due-soon.js';
import { dueDayText } from '../../deadlines/messages.js';
import type { IsoDate } from '../../model/iso-date.js';
import type { DueDay } from '../../model/limit.js';
import type { PlannedFile } from '../../output/planned-file.js';
import { groupBy } from '../../text/group-by.js';
import { printableLine } from '../../text/printable.js';
import type { DeadlineView, DueLine, TaskLine } from './due-lines.js';
import { CALENDAR_TEXTS as C, DEADLINE_TEXTS as T } from './messages.js';

/** One thing in a calendar, all day long. */
interface CalendarEntry {
  readonly uid: string;
  /** The first day, and the last. */
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** The day of the early alarm; absent for what is overdue. */
  readonly warnOn?: IsoDate;
  readonly summary: string;
  readonly description: string;
}

/** Calendars in iCalendar format (RFC 5545), one a 责任单位: what is to come on its due day, what is overdue on the day of the report. */
export function deadlineCalendars(view: DeadlineView): PlannedFile[] {
  const { asOf } = view.report;
  const pending = view.lines.filter((line) => line.status !== 'late');
  const units = groupBy(pending, (line) => line.unit);
  const tasks = groupBy(
    view.tasks.filter(({ clock }) => clock.status !== 'on-time' && clock.status !== 'late'),
    ({ task }) => task.leadUnit,
  );
  const names = [...new Set([...units.keys(), ...tasks.keys()])].sort();
  const taken = new Set<string>();
  return names.map((unit) => {
    const uids = new Map<string, number>();
    const entries = [
      ...(tasks.get(unit) ?? []).map((task) => taskEntry(task, asOf)),
      ...(units.get(unit) ?? []).map((line) => lineEntry(line, asOf, uids)),
    ];
    return { path: `${fileName(unit, taken)}.ics`, content: printCalendar(unit, entries, asOf) };
  });
}

function printCalendar(unit: string, entries: readonly CalendarEntry[], asOf: IsoDate): string {
  const calendar: ICalCalendar = ical({
    name: C.name(unit === '' ? C.noUnit : printableLine(unit)),
    prodId: { company: 'zwgk', product: 'deadlines', language: 'ZH-CN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) {
    const event = calendar.createEvent({
      id: entry.uid,
      // Midnight in Shanghai, so that the same report gives the same bytes whenever and wherever it is made.
      stamp: `${asOf}T00:00:00+08:00`,
      start: entry.first,
      end: addDays(entry.last, 1),
      allDay: true,
      summary: entry.summary,
      description: entry.description,
    });
    const alarms = entry.warnOn === undefined ? [entry.first] : [entry.warnOn, entry.last];
    for (const day of new Set(alarms)) {
      const secondsAfterStart = (dayNumber(day) - dayNumber(entry.first)) * SECONDS_A_DAY + NINE_O_CLOCK;
      event
        .createAlarm({ type: ICalAlarmType.display, trigger: -secondsAfterStart, description: entry.summary })
        .relatesTo(ICalAlarmRelatesTo.start); // the package would count what is after the start from the end
    }
  }
  return `${calendar.toString()}\r\n`;
}

const SECONDS_A_DAY = 86_400;
/** Alarms ring when the office opens. */
const NINE_O_CLOCK = 9 * 3600;

function lineEntry(line: DueLine, asOf: IsoDate, uids: Map<string, number>): CalendarEntry {
  const what = printableLine(line.name === '' ? line.itemName : line.name);
  const identity = [line.kind, line.county, line.domain, line.clock?.item ?? '', line.name, line.clock?.formed ?? ''];
  // Two entries of one name are told apart by their order.
  const key = identity.join('\n');
  const ordinal = (uids.get(key) ?? 0) + 1;
  uids.set(key, ordinal);
  return {
    uid: uidOf([...identity, String(ordinal)]),
    ...span(line.due, line.status === 'overdue', asOf),
    summary: C.summary(stateOf(line), T.kinds[line.kind], what),
    description: C.lineDescription({
      county: line.county,
      domain: line.domain,
      item: printableLine(line.itemName),
      limit: line.limit,
      due: dueDayText(line.due),
      asOf,
    }),
  };
}

function stateOf(line: DueLine): string {
  return line.status === 'overdue' ? T.daysOver(line.daysLate) : T.status[line.status];
}

function taskEntry({ task, clock }: TaskLine, asOf: IsoDate): CalendarEntry {
  const isOverdue = clock.status === 'overdue';
  const state = isOverdue ? T.daysOver(clock.daysLate) : T.status[clock.status];
  return {
    uid: uidOf(['task', task.domain, task.leadUnit]),
    ...span({ certain: true, day: task.due }, isOverdue, asOf),
    summary: C.summary(state, C.task, task.domain),
    description: C.taskDescription(task.department, task.due, asOf),
  };
}

function span(due: DueDay, isOverdue: boolean, asOf: IsoDate): Pick<CalendarEntry, 'first' | 'last' | 'warnOn'> {
  if (isOverdue) return { first: asOf, last: asOf };
  const [first, last] = due.certain ? [due.day, due.day] : [due.earliest, due.latest];
  return { first, last, warnOn: dueSoonFrom(first) };
}

/** Stable from report to report, so that a calendar updates an event rather than doubling it. */
function uidOf(identity: readonly string[]): string {
  return `${createHash('sha256').update(identity.join('\n')).digest('hex').slice(0, 32)}@zwgk`;
}

const UNSAFE_IN_FILE_NAMES = /[\p{Cc}\\/:*?"<>|]/gu;
const LONGEST_NAME = 60;

function fileName(unit: string, taken: Set<string>): string {
  const safe = unit
    .replace(UNSAFE_IN_FILE_NAMES, '_')
    .replace(/^[.\s]+|[.\s]+$/gu, '')
    .slice(0, LONGEST_NAME);
  const base = safe === '' ? C.noUnit : safe;
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}-${number}`;
  taken.add(name.toLowerCase());
  return name;
}
