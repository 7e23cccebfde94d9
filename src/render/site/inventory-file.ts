import type { Catalog } from '../../model/catalog.js';
import type { Guide } from '../../model/guide.js';
import type { Channel } from '../../model/vocabulary.js';
import type { CountyFolder } from '../../model/workspace.js';
import type { PlannedFile } from '../../output/planned-file.js';
import type { InventoryRow } from '../workbook/inventory/inventory-rows.js';
import { countyCatalogWorkbook, inventorySection } from '../workbook/inventory/inventory-workbook.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import type { VisibleItem } from './visible-items.js';

/** A domain's part of the county's 目录, as plain JSON. */
export interface InventorySummary {
  readonly banner: string | null;
  readonly rows: readonly (Omit<InventoryRow, 'channels'> & { readonly channels: readonly Channel[] })[];
}

/** The 目录 of a domain as the public may see it: a catalog of nothing but what is on the site; null before it is approved. */
export function inventorySummary(
  guide: Guide,
  catalog: Catalog | undefined,
  items: readonly VisibleItem[],
  county: string,
): InventorySummary | null {
  if (!catalog || items.length === 0) return null;
  const publicItems = items.map(({ item, entries }) => ({ ...item, entries: entries.map(({ entry }) => entry) }));
  const { banner, rows } = inventorySection({
    guide,
    unit: county,
    catalog: {
      ...catalog,
      items: publicItems.filter(({ row }) => row !== undefined),
      localItems: publicItems.filter(({ row }) => row === undefined).map((item) => ({ ...item, local: true })),
    },
  });
  return { banner: banner ?? null, rows: rows.map((row) => ({ ...row, channels: [...row.channels] })) };
}

/** Where a county's 目录 stands. */
export const inventoryPath = ({ county }: CountyFolder): string => `${county.slug}/inventory.xlsx`;

/** A county's 目录 in the official layout, from the parts of those of its domains that are public. */
export function inventoryFile(folder: CountyFolder, parts: readonly InventorySummary[]): PlannedFile {
  const sections = parts.map(({ banner, rows }) => ({
    ...(banner !== null && { banner }),
    rows: rows.map((row) => ({ ...row, channels: new Set(row.channels) })),
  }));
  const isSample = folder.profile?.isSample ?? false;
  const content = writeWorkbook(countyCatalogWorkbook(folder.county.name, sections, isSample));
  return { path: inventoryPath(folder), content };
}
