import type { Catalog, CatalogItem } from '../../../model/catalog.js';
import type { Guide, GuideRow } from '../../../model/guide.js';
import type { Channel } from '../../../model/vocabulary.js';
import { INVENTORY_MESSAGES as M } from './messages.js';

/** One row of the 目录, every decision taken. */
export interface InventoryRow {
  readonly category: string;
  readonly item: string;
  readonly content: string;
  readonly basis: string;
  readonly limit: string;
  readonly publisher: string;
  readonly channels: ReadonlySet<Channel>;
  /** Absent: 全社会. */
  readonly audience?: string;
  readonly isProactive: boolean;
  readonly isCounty: boolean;
  readonly isTownship: boolean;
}

/** The rows of a domain: all of the guide in its order, as the catalog has them, then the 地方事项. */
export function inventoryRows(guide: Guide, catalog: Catalog | undefined): InventoryRow[] {
  const byRow = new Map<GuideRow, CatalogItem>();
  for (const item of catalog?.items ?? []) if (item.row) byRow.set(item.row, item);
  const byCode = new Map([...byRow].map(([row, item]) => [row.code, item]));
  return [
    ...guide.rows.map((row) => guideRow(row, byCode.get(row.code), catalog)),
    ...(catalog?.localItems ?? []).filter(({ local }) => local).map((item) => localRow(item, catalog)),
  ];
}

function guideRow(row: GuideRow, item: CatalogItem | undefined, catalog: Catalog | undefined): InventoryRow {
  return {
    category: row.category,
    item: row.variant === undefined ? row.item : M.variant(row.item, row.variant),
    content: [...row.elements.map(M.element), ...stateOf(item)].join('\n'),
    basis: row.basis.join('\n'),
    limit: row.limit,
    publisher: item?.publisher ?? (catalog?.responsibleUnit || row.publisher),
    channels: usedChannels(item, row.channels),
    ...(row.audience !== M.everyone && { audience: row.audience }),
    isProactive: row.mode === 'proactive',
    isCounty: row.tiers.includes('county'),
    isTownship: row.tiers.includes('township'),
  };
}

function localRow(item: CatalogItem, catalog: Catalog | undefined): InventoryRow {
  return {
    category: item.category,
    item: M.localItem(item.variant === undefined ? item.item : M.variant(item.item, item.variant)),
    content: [...item.elements.map(M.element), ...stateOf(item)].join('\n'),
    basis: '',
    limit: '',
    publisher: item.publisher ?? catalog?.responsibleUnit ?? '',
    channels: usedChannels(item, []),
    isProactive: true,
    isCounty: true,
    isTownship: false,
  };
}

function stateOf(item: CatalogItem | undefined): string[] {
  if (item?.notApplicable !== undefined) return [M.notApplicable(item.notApplicable)];
  return item === undefined || item.entries.length === 0 ? [M.notInventoried] : [];
}

/** What the entries say; where one says nothing, or there is none, what the guide says. */
function usedChannels(item: CatalogItem | undefined, planned: readonly Channel[]): ReadonlySet<Channel> {
  const used = new Set<Channel>();
  for (const entry of item?.entries ?? []) for (const channel of entry.channels ?? planned) used.add(channel);
  return used.size > 0 ? used : new Set(planned);
}
