import { daysInMonth, type IsoDate } from '../model/iso-date.js';
import type { DueDay, Limit, LimitClause, LimitUnit } from '../model/limit.js';
import type { DueChoice } from '../model/progress.js';
import { addDays, addMonths, civilDay, dayNumber, isoDateOf } from './days.js';
import { subjectMatch, type EntryNames } from './subject-match.js';
import { REGULATION_LIMIT_PHRASE } from './vocabulary.js';
import { addWorkdays } from './workdays.js';
import { parseLimit } from './parse-limit.js';

/** The parts of a limit that give a count. */
export type CountedClause = Extract<LimitClause, { type: 'within' | 'periodic' }>;

/** The parts that may settle an entry's due day; of several, the one that falls latest does. */
export interface DueRule {
  readonly clauses: readonly CountedClause[];
  readonly choice: DueChoice;
}

/** 《条例》第二十六条: the outer bound where a phrase gives no count of its own. */
const REGULATION: readonly CountedClause[] = (parseLimit(REGULATION_LIMIT_PHRASE)?.clauses ?? []).filter(isCounted);
const BY_REGULATION: DueRule = { clauses: REGULATION, choice: 'regulation' };

/**
 * Chooses the parts of a limit that an entry is held to. Never guesses: where the names of the entry and its 事项 do not tell
 * whether a part with a subject of its own applies, all parts stay and the longest is the bound.
 */
export function dueRule(limit: Limit | undefined, names: EntryNames): DueRule {
  const parts = (limit?.clauses ?? []).filter(
    (clause) => clause.type !== 'display' && clause.type !== 'unless-law-provides',
  );
  const general: LimitClause[] = [];
  const certain: LimitClause[] = [];
  const possible: LimitClause[] = [];
  for (const part of parts) {
    const match = 'subject' in part && part.subject !== undefined ? subjectMatch(part.subject, names) : 'general';
    if (match === 'general') general.push(part);
    else if (match === 'yes') certain.push(part);
    else if (match === 'maybe') possible.push(part);
  }
  if (certain.length > 0) return countedOf(certain, 'subject');
  if (possible.length > 0) return countedOf([...possible, ...general], 'longest');
  if (general.length > 0) return countedOf(general, 'stated');
  return countedOf(parts, parts.length > 1 ? 'longest' : 'stated');
}

function countedOf(parts: readonly LimitClause[], choice: DueChoice): DueRule {
  const counted = parts.filter(isCounted);
  if (counted.length === 0) return BY_REGULATION;
  // A part without a count that may be the one that applies is bounded by the regulation.
  const needsRegulation = choice === 'longest' && counted.length < parts.length;
  const clauses = needsRegulation ? [...counted, ...REGULATION] : counted;
  if (choice === 'longest' && clauses.length === 1) return { clauses, choice: 'stated' };
  return { clauses, choice };
}

function isCounted(clause: LimitClause): clause is CountedClause {
  return clause.type === 'within' || clause.type === 'periodic';
}

/** The day by which something formed on a day must be published; the count starts the day after (《条例》第二十六条). */
export function firstDue(rule: DueRule, formed: IsoDate): DueDay {
  return latestOf(
    rule.clauses.map((clause) =>
      clause.type === 'within' ? after(formed, clause.amount, clause.unit) : periodDue(clause, formed, 0),
    ),
  );
}

/** The day by which a published entry must be renewed; undefined when the limit asks for no renewal. */
export function renewalDue(rule: DueRule, formed: IsoDate | undefined, published: IsoDate): DueDay | undefined {
  const periods = rule.clauses.filter((clause) => clause.type === 'periodic');
  if (periods.length === 0) return undefined;
  return latestOf(
    periods.map((clause) => {
      if (clause.byDay === undefined && !clause.withinPeriod) return after(published, clause.every, clause.unit);
      return periodDue(clause, clause.withinPeriod ? published : (formed ?? published), 1);
    }),
  );
}

/** When the record of a day's period is due; `later` periods on. */
function periodDue(clause: Extract<CountedClause, { type: 'periodic' }>, day: IsoDate, later: number): DueDay {
  const { year, month } = civilDay(dayNumber(day));
  if (clause.withinPeriod) return certainly(isoDateOf(year + later, 12, 31));
  if (clause.byMonth !== undefined) return certainly(dayOfMonth(year + 1 + later, clause.byMonth, clause.byDay ?? 31));
  if (clause.byDay !== undefined) {
    const months = year * 12 + month + later; // the month after, counted from 0
    return certainly(dayOfMonth(Math.floor(months / 12), (months % 12) + 1, clause.byDay));
  }
  return after(day, clause.every, clause.unit);
}

function dayOfMonth(year: number, month: number, day: number): IsoDate {
  return isoDateOf(year, month, Math.min(day, daysInMonth(year, month)));
}

/** An amount of time after a day. Dates have no hours, so hours count as the days they fill. */
export function after(day: IsoDate, amount: number, unit: LimitUnit): DueDay {
  switch (unit) {
    case 'workday':
      return addWorkdays(day, amount);
    case 'hour':
      return certainly(addDays(day, Math.ceil(amount / 24)));
    case 'week':
      return certainly(addDays(day, amount * 7));
    case 'month':
      return certainly(addMonths(day, amount));
    case 'quarter':
      return certainly(addMonths(day, amount * 3));
    case 'year':
      return certainly(addMonths(day, amount * 12));
    case 'day':
    default:
      return certainly(addDays(day, amount));
  }
}

function certainly(day: IsoDate): DueDay {
  return { certain: true, day };
}

/** The first day a due day can be. */
export function earliestDay(due: DueDay): IsoDate {
  return due.certain ? due.day : due.earliest;
}

/** The last day a due day can be; only after it is anything late. */
export function latestDay(due: DueDay): IsoDate {
  return due.certain ? due.day : due.latest;
}

function latestOf(days: readonly DueDay[]): DueDay {
  const [first, ...others] = days;
  if (!first) throw new Error('a due rule has at least one counted clause');
  return others.reduce((latest, each) => (latestDay(each) > latestDay(latest) ? each : latest), first);
}
