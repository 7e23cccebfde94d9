import { OFFICIAL } from '../official-styles.js';
import type { CellPlan, CellStyle, RowPlan, SheetPlan } from '../sheet-plan.js';
import { pageSetup, subtitleRow, titleRow } from '../sheet-frame.js';
import { acrossRow, integer, runLengths, spanning, text } from '../table-parts.js';
import type { InventoryRow } from './inventory-rows.js';
import { channelBoxes, INVENTORY_MESSAGES as M } from './messages.js';

const WIDTHS = [5, 9, 15, 32, 34, 17, 14, 37, 7, 10, 5.5, 7, 5.5, 5.5] as const;
const SMALL: CellStyle = { ...OFFICIAL.text, size: 10 };
const SMALL_CENTRE: CellStyle = { ...OFFICIAL.centre, size: 10 };
/** At the top, since the middle of a long merge may fall on the edge of a page. */
const SMALL_TOP: CellStyle = { ...SMALL_CENTRE, vertical: 'top' };
const HEADER_ROWS = 2;

/** A part of the 目录 sheet: one domain. */
export interface CatalogSection {
  /** Stands across the table above the rows; absent when the sheet has one section only. */
  readonly banner?: string;
  readonly rows: readonly InventoryRow[];
}

/** What stands around the table. */
export interface CatalogFrame {
  readonly name: string;
  readonly title: string;
  /** Left and right above the table. */
  readonly subtitle: readonly [left: string, right: string];
  readonly isSample: boolean;
}

/** The 目录 in the official layout: two header rows, merged 一级事项, all 13 channels with their boxes. */
export function catalogSheet(frame: CatalogFrame, sections: readonly CatalogSection[]): SheetPlan {
  const lead: RowPlan[] = [
    titleRow(frame.title, frame.isSample, WIDTHS.length),
    subtitleRow(...frame.subtitle, WIDTHS.length),
  ];
  const body = sections.flatMap(sectionRows);
  const firstHeader = lead.length;
  return {
    name: frame.name,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      ...lead,
      ...headingRows(),
      ...(body.length > 0 ? body : [acrossRow(M.noRows, OFFICIAL.centre, WIDTHS.length)]),
    ],
    frozen: { rows: firstHeader + HEADER_ROWS, columns: 3 },
    print: pageSetup([firstHeader, firstHeader + HEADER_ROWS - 1], frame.title, frame.isSample),
  };
}

function sectionRows({ banner, rows }: CatalogSection): RowPlan[] {
  const spans = runLengths(rows.map(({ category }) => category));
  const table = rows.map((row, index) => inventoryRow(row, index + 1, spans[index]));
  return banner === undefined ? table : [acrossRow(banner, OFFICIAL.banner, WIDTHS.length, 22), ...table];
}

function inventoryRow(row: InventoryRow, number: number, span: number | undefined): RowPlan {
  const tick = (is: boolean): CellPlan => text(is ? M.tick : undefined, SMALL_CENTRE);
  return {
    cells: [
      integer(number, SMALL_CENTRE),
      spanning(text(row.category, span === 1 ? SMALL_CENTRE : SMALL_TOP), span),
      text(row.item, SMALL_CENTRE),
      text(row.content, SMALL),
      text(row.basis, SMALL),
      text(row.limit, SMALL),
      text(row.publisher, SMALL_CENTRE),
      text(channelBoxes(row.channels), SMALL),
      tick(row.audience === undefined),
      text(row.audience, SMALL_CENTRE),
      tick(row.isProactive),
      tick(!row.isProactive),
      tick(row.isCounty),
      tick(row.isTownship),
    ],
  };
}

function headingRows(): RowPlan[] {
  const h = M.headings;
  const tall = (heading: string): CellPlan => ({ text: heading, style: OFFICIAL.heading, rowSpan: 2 });
  const wide = (heading: string): CellPlan => ({ text: heading, style: OFFICIAL.heading, columnSpan: 2 });
  const low = (heading: string): CellPlan => text(heading, OFFICIAL.heading);
  return [
    {
      height: 20,
      cells: [
        tall(h.number),
        wide(h.matter),
        undefined,
        tall(h.content),
        tall(h.basis),
        tall(h.limit),
        tall(h.publisher),
        tall(h.channels),
        wide(h.audience),
        undefined,
        wide(h.mode),
        undefined,
        wide(h.tier),
        undefined,
      ],
    },
    {
      cells: [
        undefined,
        low(h.category),
        low(h.item),
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        low(h.everyone),
        low(h.someone),
        low(h.proactive),
        low(h.onRequest),
        low(h.county),
        low(h.township),
      ],
    },
  ];
}
