import type { Catalog, CatalogItem, Entry } from '../../../model/catalog.js';
import { DISCLOSURE_ATTRIBUTES, labelOf } from '../../../model/vocabulary.js';
import { OFFICIAL } from '../official-styles.js';
import type { RowPlan, SheetPlan } from '../sheet-plan.js';
import { headingRow, pageSetup, titleRow } from '../sheet-frame.js';
import { acrossRow, date, integer, text } from '../table-parts.js';
import { INVENTORY_MESSAGES as M } from './messages.js';

const WIDTHS = [7, 18, 14, 26, 44, 12, 12, 11, 34, 30] as const;
const HEADING_ROW = 1;

/** Every entry of the catalogs, one a row, to look up and to filter. */
export function entrySheet(title: string, catalogs: readonly Catalog[], isSample: boolean): SheetPlan {
  const rows: RowPlan[] = [];
  for (const catalog of catalogs)
    for (const item of [...catalog.items, ...catalog.localItems])
      for (const entry of item.entries) rows.push(entryRow(rows.length + 1, catalog, item, entry));
  return {
    name: M.entrySheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      titleRow(M.entryTitle(title), isSample, WIDTHS.length),
      headingRow(M.entryHeadings),
      ...(rows.length > 0 ? rows : [acrossRow(M.noEntries, OFFICIAL.centre, WIDTHS.length, 24)]),
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 1 },
    ...(rows.length > 0 && { filter: { headerRow: HEADING_ROW, lastRow: HEADING_ROW + rows.length } }),
    print: pageSetup([HEADING_ROW, HEADING_ROW], title, isSample),
  };
}

function entryRow(number: number, catalog: Catalog, item: CatalogItem, entry: Entry): RowPlan {
  return {
    cells: [
      integer(number),
      text(catalog.domain),
      text(item.category),
      text(item.variant === undefined ? item.item : M.variant(item.item, item.variant)),
      text(entry.name),
      date(entry.formed),
      date(entry.published),
      text(labelOf(DISCLOSURE_ATTRIBUTES, entry.attribute), OFFICIAL.centre),
      text((entry.channels ?? item.row?.channels ?? []).join('、')),
      text(entry.link),
    ],
  };
}
