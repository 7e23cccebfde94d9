import type { IsoDate } from '../../../model/iso-date.js';
import type { CountyScore, DomainScore, ItemScore } from '../../../scoring/score-county.js';
import { PAGE_MESSAGES } from '../messages.js';
import { OFFICIAL } from '../official-styles.js';
import { headingRow, pageSetupAsOf, subtitleRow, titleRow } from '../sheet-frame.js';
import type { RowPlan, SheetPlan } from '../sheet-plan.js';
import { acrossRow, integer, text } from '../table-parts.js';
import { SCORE_MESSAGES as M } from './messages.js';
import { points, score } from './points.js';

const WIDTHS = [7, 52, 12, 12, 46, 40] as const;
const HEADING_ROW = 2;

/** One county's assessment sheet: 测评指标, 指标分值, 扣分, 失分原因, 整改情况, a banner a domain. */
export function countySheet(county: CountyScore, name: string, asOf: IsoDate, isSample: boolean): SheetPlan {
  const drawn = county.worstDraw.domains.length;
  const worst = new Set(county.worstDraw.domains);
  let number = 0;
  const body = county.domains.flatMap((domain) => [
    bannerRow(domain, drawn < county.domains.length && worst.has(domain.domain)),
    ...domain.items.map((item) => itemRow(item, (number += 1))),
  ]);
  const summary = M.countySummary(score(county.mean), score(county.worstDraw.score), drawn);
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      titleRow(M.countyTitle(county.county), isSample, WIDTHS.length),
      subtitleRow(summary, PAGE_MESSAGES.asOf(asOf), WIDTHS.length, 4),
      headingRow(M.countyHeadings),
      ...body,
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 2 },
    print: pageSetupAsOf([HEADING_ROW, HEADING_ROW], asOf, isSample),
  };
}

function bannerRow({ domain, score: value }: DomainScore, isWorst: boolean): RowPlan {
  return acrossRow(M.domainBanner(domain, score(value), isWorst), OFFICIAL.banner, WIDTHS.length, 20);
}

function itemRow(item: ItemScore, number: number): RowPlan {
  return {
    cells: [
      integer(number),
      text(indicatorOf(item)),
      points(item.points),
      points(item.deducted),
      text(reasonsOf(item)),
      text(undefined),
    ],
  };
}

/** 一级事项 and 二级事项. */
export function indicatorOf({ row }: ItemScore): string {
  return M.indicator(row.category, row.variant === undefined ? row.item : M.variant(row.item, row.variant));
}

/** Every reason, or nothing. */
export function reasonsOf({ reasons }: ItemScore): string | undefined {
  return reasons.length === 0
    ? undefined
    : reasons.map(({ reason, count }) => M.reason(reason, count)).join(M.reasonSeparator);
}
