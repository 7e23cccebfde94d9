import type { Catalog, CatalogItem } from '../model/catalog.js';
import { effectiveAttribute } from '../model/disclosure.js';
import type { Guide } from '../model/guide.js';
import type { IsoDate } from '../model/iso-date.js';
import type { PlanCounty } from '../model/plan.js';
import type { CatalogProgress, EntryClock, Share } from '../model/progress.js';
import type { ClockStatus, TaskStage } from '../model/vocabulary.js';
import { itemCompleteness, localCompleteness } from './completeness.js';
import { entryClock } from './entry-clock.js';
import { interpretationClock } from './interpretation-clock.js';

/** One domain in one county; without a catalog, nothing has been done. */
export interface ProgressInput {
  readonly guide: Guide;
  readonly county: PlanCounty;
  readonly catalog?: Catalog | undefined;
  /** The catalog's file, where there is one, even if it cannot be read. */
  readonly file?: string | undefined;
  readonly asOf: IsoDate;
}

/** What a catalog amounts to on a day. */
export function catalogProgress({ guide, county, catalog, file, asOf }: ProgressInput): CatalogProgress {
  const counts = countRows(guide, catalog);
  const tally = clockEntries(catalog, asOf);
  const submitted = notAfter(catalog?.approval.submitted, asOf);
  const approved = notAfter(catalog?.approval.approved, asOf);
  const path = catalog?.file ?? file;
  return {
    county: county.name,
    domain: guide.domain,
    responsibleUnit: catalog?.responsibleUnit ?? '',
    ...(path === undefined ? {} : { file: path }),
    ...(submitted === undefined ? {} : { submitted }),
    ...(approved === undefined ? {} : { approved }),
    stage: stageOf({ ...counts, submitted, approved, isSettled: tally.isSettled }),
    ...counts,
    ...tally.result,
  };
}

interface RowCounts {
  readonly inventory: Share;
  readonly detail: Share;
  readonly localItems: Share;
}

function countRows(guide: Guide, catalog: Catalog | undefined): RowCounts {
  // Rows are met by their permanent 编号.
  const itemOf = new Map<string, CatalogItem>();
  for (const item of catalog?.items ?? []) if (item.row) itemOf.set(item.row.code, item);
  let total = 0;
  let inventoried = 0;
  let detailed = 0;
  for (const row of guide.rows) {
    const completeness = itemCompleteness(row, itemOf.get(row.code));
    if (row.attestation === 'unseen' && !completeness.inventoried) continue;
    total += 1;
    if (completeness.inventoried) inventoried += 1;
    if (completeness.detailed) detailed += 1;
  }
  const localItems = (catalog?.localItems ?? []).filter((item) => item.local);
  return {
    inventory: { done: inventoried, total },
    detail: { done: detailed, total },
    localItems: {
      done: localItems.filter((item) => localCompleteness(item).detailed).length,
      total: localItems.length,
    },
  };
}

interface Tally {
  readonly result: Pick<CatalogProgress, 'published' | 'entryCount' | 'statusCounts' | 'clocks' | 'interpretations'>;
  /** Every 主动公开 entry is published, or may still be in time. */
  readonly isSettled: boolean;
}

function clockEntries(catalog: Catalog | undefined, asOf: IsoDate): Tally {
  const statusCounts: Record<ClockStatus, number> = {
    'not-due': 0,
    'due-soon': 0,
    'on-time': 0,
    late: 0,
    overdue: 0,
    'no-limit': 0,
  };
  const clocks: EntryClock[] = [];
  const interpretations: EntryClock[] = [];
  let entryCount = 0;
  let proactive = 0;
  let published = 0;
  let waiting = 0;
  if (catalog) {
    for (const item of [...catalog.items, ...catalog.localItems]) {
      for (const entry of item.entries) {
        const clock = entryClock(catalog, item, entry, asOf);
        entryCount += 1;
        statusCounts[clock.status] += 1;
        if (isNoteworthy(clock)) clocks.push(clock);
        const reading = interpretationClock(catalog, item, entry, asOf);
        if (reading && isNoteworthy(reading)) interpretations.push(reading);
        if (effectiveAttribute(entry, item.row) !== 'proactive') continue;
        proactive += 1;
        if (clock.published !== undefined) published += 1;
        else if (clock.status === 'not-due' || clock.status === 'due-soon') waiting += 1;
      }
    }
  }
  return {
    result: { published: { done: published, total: proactive }, entryCount, statusCounts, clocks, interpretations },
    isSettled: published + waiting === proactive && statusCounts.overdue === 0,
  };
}

function isNoteworthy(clock: EntryClock): boolean {
  return clock.status !== 'on-time' && clock.status !== 'no-limit';
}

interface StageFacts {
  readonly inventory: Share;
  readonly detail: Share;
  readonly submitted: IsoDate | undefined;
  readonly approved: IsoDate | undefined;
  readonly isSettled: boolean;
}

/** The stage of a task (docs/deadlines.md has the definitions). */
function stageOf({ inventory, detail, submitted, approved, isSettled }: StageFacts): TaskStage {
  if (approved !== undefined) {
    if (isComplete(detail) && isSettled) return 'completed';
    return detail.done > 0 ? 'detailing' : 'approved';
  }
  if (submitted !== undefined) return 'submitted';
  return inventory.done > 0 ? 'inventorying' : 'not-started';
}

/** Whether a share is whole; nothing out of nothing is not. */
export function isComplete(share: Share): boolean {
  return share.total > 0 && share.done === share.total;
}

function notAfter(day: IsoDate | undefined, asOf: IsoDate): IsoDate | undefined {
  return day !== undefined && day <= asOf ? day : undefined;
}
