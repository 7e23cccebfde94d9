import type { Catalog, CatalogItem, Entry } from '../model/catalog.js';
import { effectiveAttribute } from '../model/disclosure.js';
import type { IsoDate } from '../model/iso-date.js';
import type { DueDay, Limit } from '../model/limit.js';
import type { EntryClock } from '../model/progress.js';
import type { ClockStatus } from '../model/vocabulary.js';
import { daysBetween } from './days.js';
import { dueRule, earliestDay, firstDue, latestDay, renewalDue, type DueRule } from './due-day.js';
import { DUE_SOON_WORKDAYS } from './due-soon.js';
import { parseLimit } from './parse-limit.js';
import { REGULATION_LIMIT_PHRASE, variantName } from './vocabulary.js';
import { workdaysBetween } from './workdays.js';

/** Whose entry it is. */
export type EntryOwner = Pick<Catalog, 'county' | 'domain' | 'responsibleUnit'>;

/** How an entry of an item stands against its 公开时限 on a day. Dates after that day count as not yet. */
export function entryClock(owner: EntryOwner, item: CatalogItem, entry: Entry, asOf: IsoDate): EntryClock {
  const plan = itemPlan(item, asOf);
  const formed = notAfter(entry.formed, asOf);
  const published = notAfter(entry.published, asOf);
  const isClocked = plan.isReadable && effectiveAttribute(entry, item.row) === 'proactive';
  const reading = isClocked ? readClock(plan, entry, formed, published, asOf) : undefined;
  return {
    county: owner.county,
    domain: owner.domain,
    unit: item.publisher ?? owner.responsibleUnit,
    item: plan.key,
    itemName: plan.name,
    entry: entry.name,
    place: entry.place,
    ...(formed === undefined ? {} : { formed }),
    ...(published === undefined ? {} : { published }),
    limit: plan.phrase,
    status: 'no-limit',
    ...reading,
  };
}

/** What all entries of an item share, worked out once. */
interface ItemPlan {
  readonly asOf: IsoDate;
  readonly key: string;
  readonly name: string;
  readonly phrase: string;
  /** False: the phrase cannot be read (rule limit-unparsed), so nothing is clocked. */
  readonly isReadable: boolean;
  readonly limit: Limit | undefined;
  /** Content that changes anew (动态调整): a change after publication is due again. */
  readonly isDynamic: boolean;
  /** Absent: the limit has parts with subjects, so that each entry has its own rule. */
  readonly rule?: DueRule;
  readonly ownNames: readonly string[];
  readonly elements: readonly string[];
  /** The entry whose publication is the latest: it alone is due again. */
  readonly newest: Entry | undefined;
}

const plans = new WeakMap<CatalogItem, ItemPlan>();

function itemPlan(item: CatalogItem, asOf: IsoDate): ItemPlan {
  let plan = plans.get(item);
  if (plan?.asOf !== asOf) plans.set(item, (plan = makePlan(item, asOf)));
  return plan;
}

function makePlan(item: CatalogItem, asOf: IsoDate): ItemPlan {
  const phrase = item.row?.limit ?? REGULATION_LIMIT_PHRASE;
  const limit = parseLimit(phrase);
  const clauses = limit?.clauses ?? [];
  const hasSubjects = clauses.some((clause) => 'subject' in clause && clause.subject !== undefined);
  const isDynamic = clauses.some((clause) => clause.type === 'standing' && clause.dynamic);
  const isPeriodic = clauses.some((clause) => clause.type === 'periodic');
  return {
    asOf,
    key: item.row?.code ?? `${item.category}/${item.item}`,
    name: variantName(item.item, item.variant),
    phrase,
    isReadable: limit !== undefined,
    limit,
    isDynamic,
    ...(hasSubjects ? {} : { rule: dueRule(limit, { own: [], possible: [] }) }),
    ownNames: [item.category, item.item, ...(item.variant === undefined ? [] : [item.variant])],
    elements: item.elements,
    newest: isPeriodic ? newestEntry(item, asOf) : undefined,
  };
}

function newestEntry(item: CatalogItem, asOf: IsoDate): Entry | undefined {
  let newest: Entry | undefined;
  for (const entry of item.entries) {
    const published = notAfter(entry.published, asOf);
    if (published === undefined) continue;
    if (newest?.published === undefined || published > newest.published) newest = entry;
  }
  return newest;
}

type Reading = Pick<EntryClock, 'status' | 'due' | 'choice' | 'isRenewal' | 'daysLate'>;

function readClock(
  plan: ItemPlan,
  entry: Entry,
  formed: IsoDate | undefined,
  published: IsoDate | undefined,
  asOf: IsoDate,
): Reading | undefined {
  const rule = plan.rule ?? entryRule(plan, entry);
  if (published === undefined) {
    if (formed === undefined) return undefined;
    return unpublished(firstDue(rule, formed), rule, asOf);
  }
  // Content that was changed after it was published is due again from the change on.
  if (plan.isDynamic && formed !== undefined && formed > published) {
    return { ...unpublished(firstDue(rule, formed), rule, asOf), isRenewal: true };
  }
  const first = formed === undefined ? undefined : publishedReading(firstDue(rule, formed), rule, published);
  const renewal = plan.newest === entry ? renewalDue(rule, formed, published) : undefined;
  if (!renewal || (first?.status === 'late' && asOf <= earliestDay(renewal))) return first;
  return { ...unpublished(renewal, rule, asOf), isRenewal: true };
}

function entryRule(plan: ItemPlan, entry: Entry): DueRule {
  const stated = entry.document?.elements ?? [];
  // A document says which 要素 it is; a record may hold any of them, and a document that says nothing may be any.
  const own = [...plan.ownNames, entry.name, ...stated];
  return dueRule(plan.limit, { own, possible: stated.length > 0 ? [] : plan.elements });
}

function publishedReading(due: DueDay, rule: DueRule, published: IsoDate): Reading {
  const daysLate = daysBetween(latestDay(due), published);
  return { due, choice: rule.choice, status: daysLate > 0 ? 'late' : 'on-time', daysLate };
}

function unpublished(due: DueDay, rule: DueRule, asOf: IsoDate): Reading {
  return { due, choice: rule.choice, ...dueStatus(due, asOf) };
}

/** Statuses of what is not yet done. */
export type PendingStatus = Extract<ClockStatus, 'not-due' | 'due-soon' | 'overdue'>;

/** How something not yet done stands against its due day: overdue only after the last day it can be, soon before the first. */
export function dueStatus(due: DueDay, asOf: IsoDate): { status: PendingStatus; daysLate: number } {
  const daysOver = daysBetween(latestDay(due), asOf);
  if (daysOver > 0) return { status: 'overdue', daysLate: daysOver };
  const daysLeft = daysBetween(asOf, earliestDay(due));
  return {
    status: isSoon(asOf, earliestDay(due), daysLeft) ? 'due-soon' : 'not-due',
    daysLate: daysLeft > 0 ? -daysLeft : 0,
  };
}

function isSoon(asOf: IsoDate, due: IsoDate, daysLeft: number): boolean {
  // Five working days take no more than three weeks, however long the holiday; so most days need no count.
  return daysLeft <= 0 || (daysLeft <= 21 && workdaysBetween(asOf, due) <= DUE_SOON_WORKDAYS);
}

function notAfter(day: IsoDate | undefined, asOf: IsoDate): IsoDate | undefined {
  return day !== undefined && day <= asOf ? day : undefined;
}
