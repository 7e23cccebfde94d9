import type { Catalog, CatalogItem, Entry } from '../../model/catalog.js';
import { effectiveAttribute } from '../../model/disclosure.js';
import type { IsoDate } from '../../model/iso-date.js';
import type { GuideRow } from '../../model/guide.js';
import { cleanLine } from '../../text/clean-text.js';
import { SITE_WORDS } from './messages.js';
import { entrySlug, itemSlug } from './page-paths.js';
import type { SiteOptions } from './site-options.js';

/** An entry that the site shows. */
export interface VisibleEntry {
  readonly entry: Entry;
  readonly slug: string;
  /** 名称, on one line. */
  readonly title: string;
  /** Not approved or not published yet; only ever true when drafts were asked for. */
  readonly isDraft: boolean;
}

/** An item that the site shows: it has visible entries, or says why there are none. */
export interface VisibleItem {
  readonly slug: string;
  readonly item: CatalogItem;
  readonly row?: GuideRow;
  readonly entries: readonly VisibleEntry[];
  /** 不涉及: the reason. */
  readonly notApplicable?: string;
}

/**
 * What of a catalog reaches the site (DESIGN.md 9): every page, index, feed and data file is made from this list and from nothing else.
 * An entry passes when it is 主动公开, its catalog is 审定 and it is published, both by the day; drafts pass on demand, but only 主动公开 ones.
 */
export function visibleItems(catalog: Catalog, options: Pick<SiteOptions, 'asOf' | 'withDrafts'>): VisibleItem[] {
  const isApproved = isBy(catalog.approval.approved, options.asOf);
  if (!isApproved && !options.withDrafts) return [];
  const bySlug = new Map<string, VisibleItem>();
  for (const item of [...catalog.items, ...catalog.localItems]) {
    const visible = visibleItem(item, isApproved, options);
    if (!visible) continue;
    const same = bySlug.get(visible.slug);
    bySlug.set(visible.slug, same ? { ...same, entries: [...same.entries, ...visible.entries] } : visible);
  }
  return [...bySlug.values()];
}

/** Whether a day has come. */
export function isBy(day: IsoDate | undefined, asOf: IsoDate): day is IsoDate {
  return day !== undefined && day <= asOf;
}

function visibleItem(
  item: CatalogItem,
  isApproved: boolean,
  { asOf, withDrafts }: Pick<SiteOptions, 'asOf' | 'withDrafts'>,
): VisibleItem | undefined {
  const entries: VisibleEntry[] = [];
  for (const entry of item.entries) {
    if (effectiveAttribute(entry, item.row) !== 'proactive') continue;
    const isDraft = !isApproved || !isBy(entry.published, asOf);
    if (isDraft && !withDrafts) continue;
    entries.push({ entry, slug: entrySlug(entry), title: cleanLine(entry.name) || SITE_WORDS.untitled, isDraft });
  }
  const reason = item.isRestrained ? '' : cleanLine(item.notApplicable ?? '');
  if (entries.length === 0 && reason === '') return undefined;
  return {
    slug: itemSlug(item),
    item,
    entries,
    ...(item.row && { row: item.row }),
    ...(reason !== '' && { notApplicable: reason }),
  };
}
