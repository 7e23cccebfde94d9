import type { CatalogItem, Entry } from '../model/catalog.js';
import { effectiveAttribute } from '../model/disclosure.js';
import type { IsoDate } from '../model/iso-date.js';
import type { DueDay } from '../model/limit.js';
import type { EntryClock } from '../model/progress.js';
import { daysBetween } from './days.js';
import { latestDay } from './due-day.js';
import { dueStatus, entryClock, type EntryOwner } from './entry-clock.js';
import { INTERPRETATION_LIMIT } from './vocabulary.js';
import { addWorkdays } from './workdays.js';

/** 同步: a reading is due with its document; it is late once so many working days have passed. */
export const INTERPRETATION_GRACE_WORKDAYS = 3;

/**
 * How the 解读 of a document stands on a day. Undefined where the entry has none, or its document is not published by the day:
 * which documents need a reading the data do not tell, but one that is announced is due with its document.
 */
export function interpretationClock(
  owner: EntryOwner,
  item: CatalogItem,
  entry: Entry,
  asOf: IsoDate,
): EntryClock | undefined {
  const interpretation = entry.document?.interpretation;
  const { published: documentDay } = entry;
  if (!interpretation || documentDay === undefined || documentDay > asOf) return undefined;
  if (effectiveAttribute(entry, item.row) !== 'proactive') return undefined;
  const due = addWorkdays(documentDay, INTERPRETATION_GRACE_WORKDAYS);
  const isOut = interpretation.published !== undefined && interpretation.published <= asOf;
  return {
    ...ownerFacts(owner, item, entry, asOf),
    entry: interpretation.name === '' ? entry.name : interpretation.name,
    formed: documentDay,
    ...(isOut ? { published: interpretation.published } : {}),
    due,
    choice: 'stated',
    ...(isOut && interpretation.published !== undefined
      ? publishedStatus(due, interpretation.published)
      : dueStatus(due, asOf)),
  };
}

function publishedStatus(due: DueDay, published: IsoDate): Pick<EntryClock, 'status' | 'daysLate'> {
  const daysLate = daysBetween(latestDay(due), published);
  return { status: daysLate > 0 ? 'late' : 'on-time', daysLate };
}

function ownerFacts(
  owner: EntryOwner,
  item: CatalogItem,
  entry: Entry,
  asOf: IsoDate,
): Pick<EntryClock, 'county' | 'domain' | 'unit' | 'item' | 'itemName' | 'place' | 'limit'> {
  const { county, domain, unit, item: code, itemName, place } = entryClock(owner, item, entry, asOf);
  return { county, domain, unit, item: code, itemName, place, limit: INTERPRETATION_LIMIT };
}
