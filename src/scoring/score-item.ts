import type { MissingElement } from '../deadlines/completeness.js';
import type { CatalogItem, Entry } from '../model/catalog.js';
import { effectiveAttribute } from '../model/disclosure.js';
import type { GuideRow } from '../model/guide.js';
import type { IsoDate } from '../model/iso-date.js';
import type { EntryClock } from '../model/progress.js';
import type { DeductionReason, ScoringKeeps } from '../model/scoring.js';

/** All that is known of one guide row in one catalog on a day. */
export interface ItemFacts {
  readonly row: GuideRow;
  /** Absent: the catalog does not mention the row. */
  readonly item: CatalogItem | undefined;
  readonly missing: readonly MissingElement[];
  /** The clock of an entry that is not on time; undefined for one that is, or that has none. */
  clockOf(entry: Entry): EntryClock | undefined;
  /** Whether lint has an error on the entry that is neither about completeness nor about time. */
  isFaulty(entry: Entry): boolean;
  readonly asOf: IsoDate;
}

/** The share of its points that an item keeps, and why not all of them. */
export interface ItemVerdict {
  /** From 0 to 1. */
  readonly kept: number;
  /** Each reason once, with how many entries (or, for documents, elements) it concerns. */
  readonly reasons: readonly { readonly reason: DeductionReason; readonly count: number }[];
}

/**
 * Judges one item. An entry keeps the least that any of its faults leaves it; an item keeps the mean of its entries, times
 * what missing documents leave. So one bad record among a hundred costs a hundredth.
 */
export function scoreItem(facts: ItemFacts, keeps: ScoringKeeps): ItemVerdict {
  const { item } = facts;
  if (!item || item.entries.length === 0) {
    const isExplained = (item?.notApplicable ?? '').trim() !== '';
    const kept = isExplained ? keeps.notApplicable : keeps.missing;
    return { kept, reasons: kept < 1 ? [{ reason: isExplained ? 'not-applicable' : 'missing', count: 1 }] : [] };
  }
  const counts = new Map<DeductionReason, number>();
  const add = (reason: DeductionReason, share: number, count = 1): number => {
    if (share < 1) counts.set(reason, (counts.get(reason) ?? 0) + count);
    return share;
  };
  // A document's elements are asked of the item as a whole, every other kind's of each entry.
  const isDocument = facts.row.kind === 'document';
  const missing = isDocument ? new Map<Entry, number>() : countByEntry(facts.missing);
  let sum = 0;
  for (const entry of item.entries) {
    const shares = [1, timelyShare(entry, facts, keeps, add)];
    const wanting = missing.get(entry) ?? 0;
    if (wanting > 0) shares.push(add('incomplete', completeShare(wanting, facts.row, keeps)));
    if (facts.isFaulty(entry)) shares.push(add('faulty', keeps.faulty));
    sum += Math.min(...shares);
  }
  const wanting = isDocument ? facts.missing.length : 0;
  const whole = wanting > 0 ? add('incomplete', completeShare(wanting, facts.row, keeps), wanting) : 1;
  return {
    kept: (sum / item.entries.length) * whole,
    reasons: [...counts].map(([reason, count]) => ({ reason, count })),
  };
}

function countByEntry(missing: readonly MissingElement[]): Map<Entry, number> {
  const counts = new Map<Entry, number>();
  for (const { entry } of missing) if (entry) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}

function timelyShare(
  entry: Entry,
  facts: ItemFacts,
  keeps: ScoringKeeps,
  add: (reason: DeductionReason, share: number) => number,
): number {
  if (effectiveAttribute(entry, facts.row) !== 'proactive') return 1;
  const isPublished = entry.published !== undefined && entry.published <= facts.asOf;
  const status = facts.clockOf(entry)?.status;
  if (!isPublished) return status === 'not-due' || status === 'due-soon' ? 1 : add('unpublished', keeps.unpublished);
  if (status === 'overdue') return add('stale', keeps.stale);
  return status === 'late' ? add('late', keeps.late) : 1;
}

function completeShare(missing: number, row: GuideRow, keeps: ScoringKeeps): number {
  if (keeps.incomplete !== 'proportional') return keeps.incomplete;
  return row.elements.length === 0 ? 1 : Math.max(0, 1 - missing / row.elements.length);
}
