import type { IsoDate } from '../../model/iso-date.js';
import { PAGE_MESSAGES } from './messages.js';
import { OFFICIAL } from './official-styles.js';
import type { PrintSetup, RowPlan } from './sheet-plan.js';
import { acrossRow, text } from './table-parts.js';

/** The title across the table; that of a sample says so. */
export function titleRow(title: string, isSample: boolean, columnCount: number): RowPlan {
  return acrossRow(title + (isSample ? PAGE_MESSAGES.sampleSuffix : ''), OFFICIAL.title, columnCount, 32);
}

/** The line between title and table: one text at each side; `leftColumns` parts them, by default in the middle. */
export function subtitleRow(
  left: string,
  right: string,
  columnCount: number,
  leftColumns = Math.floor(columnCount / 2),
): RowPlan {
  return {
    height: 18,
    cells: [
      { text: left, style: OFFICIAL.subtitleLeft, columnSpan: leftColumns },
      ...blanks(leftColumns - 1),
      { text: right, style: OFFICIAL.subtitleRight, columnSpan: columnCount - leftColumns },
    ],
  };
}

/** A header row. */
export function headingRow(headings: readonly string[], height = 22): RowPlan {
  return { height, cells: headings.map((heading) => text(heading, OFFICIAL.heading)) };
}

/** A4 landscape, the header rows on every page, the mark of a sample at its head. */
export function pageSetup(titleRows: readonly [number, number], footerText: string, isSample: boolean): PrintSetup {
  return {
    orientation: 'landscape',
    titleRows,
    footerText,
    ...(isSample && { headerText: PAGE_MESSAGES.sampleMark }),
  };
}

/** As {@link pageSetup}, for a table of a day. */
export function pageSetupAsOf(titleRows: readonly [number, number], asOf: IsoDate, isSample: boolean): PrintSetup {
  return pageSetup(titleRows, PAGE_MESSAGES.asOf(asOf), isSample);
}

/** Cells that a merge covers. */
export function blanks(count: number): undefined[] {
  return Array.from({ length: count }, () => undefined);
}
