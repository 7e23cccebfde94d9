import type { IsoDate } from '../../../model/iso-date.js';
import type { ScoringProfile } from '../../../model/scoring.js';
import { mends, type CountyScore, type Mend } from '../../../scoring/score-county.js';
import { PAGE_MESSAGES } from '../messages.js';
import { OFFICIAL } from '../official-styles.js';
import { headingRow, pageSetupAsOf, subtitleRow, titleRow } from '../sheet-frame.js';
import type { RowPlan, SheetPlan, WorkbookPlan } from '../sheet-plan.js';
import { acrossRow, integer, text } from '../table-parts.js';
import { sheetNamer } from '../xlsx/sheet-name.js';
import { countySheet, indicatorOf, reasonsOf } from './county-sheet.js';
import { SCORE_MESSAGES as M } from './messages.js';
import { points } from './points.js';

const TOTAL_WIDTHS = [7, 20, 17, 20, 20, 13, 80] as const;
const MEND_WIDTHS = [7, 16, 20, 44, 40, 14, 14, 14, 28] as const;
const HEADING_ROW = 2;

/** Of what the workbook speaks. */
export interface ScoreScope {
  readonly city: string;
  readonly asOf: IsoDate;
  readonly profile: ScoringProfile;
  readonly isSample: boolean;
}

/** The assessment: all counties by score, a sheet a county, and what to mend first. */
export function scoresWorkbook(counties: readonly CountyScore[], scope: ScoreScope): WorkbookPlan {
  const name = sheetNamer();
  return {
    title: M.title(scope.city),
    sheets: [
      totalSheet(counties, name(M.totalSheet), scope),
      mendSheet(counties, name(M.mendSheet), scope),
      ...counties.map((county) => countySheet(county, name(county.county), scope.asOf, scope.isSample)),
    ],
  };
}

function totalSheet(counties: readonly CountyScore[], name: string, scope: ScoreScope): SheetPlan {
  const drawn = counties[0]?.worstDraw.domains.length ?? scope.profile.drawnDomains ?? 0;
  const ranked = counties.toSorted((a, b) => b.mean - a.mean);
  const body = ranked.map((county, index) => totalRow(county, index + 1, drawn));
  return {
    name,
    columns: TOTAL_WIDTHS.map((width) => ({ width })),
    rows: [
      titleRow(M.title(scope.city), scope.isSample, TOTAL_WIDTHS.length),
      subtitleRow(scope.profile.title, PAGE_MESSAGES.asOf(scope.asOf), TOTAL_WIDTHS.length),
      headingRow(M.totalHeadings(drawn), 36),
      ...(body.length > 0 ? body : [acrossRow(M.noCounties, OFFICIAL.centre, TOTAL_WIDTHS.length, 24)]),
      acrossRow(M.profile(scope.profile), OFFICIAL.note, TOTAL_WIDTHS.length),
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 2 },
    print: pageSetupAsOf([HEADING_ROW, HEADING_ROW], scope.asOf, scope.isSample),
  };
}

function totalRow(county: CountyScore, rank: number, drawn: number): RowPlan {
  const deducted = county.domains.flatMap(({ items }) => items).filter((item) => item.deducted > 0).length;
  const isDrawn = drawn < county.domains.length;
  return {
    cells: [
      integer(rank),
      text(county.county, OFFICIAL.centre),
      points(county.mean, OFFICIAL.decimalBold),
      points(county.worstDraw.score),
      points(county.bestDraw.score),
      integer(deducted),
      text(isDrawn ? county.worstDraw.domains.join('、') : undefined),
    ],
  };
}

function mendSheet(counties: readonly CountyScore[], name: string, scope: ScoreScope): SheetPlan {
  const rows = counties.flatMap((county) => mends(county, scope.profile).map((mend) => ({ county, mend })));
  const body = rows.map(({ county, mend }, index) => mendRow(county, mend, index + 1));
  return {
    name,
    columns: MEND_WIDTHS.map((width) => ({ width })),
    rows: [
      titleRow(M.mendTitle(scope.city), scope.isSample, MEND_WIDTHS.length),
      subtitleRow('', PAGE_MESSAGES.asOf(scope.asOf), MEND_WIDTHS.length),
      headingRow(M.mendHeadings),
      ...(body.length > 0 ? body : [acrossRow(M.noMends, OFFICIAL.centre, MEND_WIDTHS.length, 24)]),
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 2 },
    ...(body.length > 0 && { filter: { headerRow: HEADING_ROW, lastRow: HEADING_ROW + body.length } }),
    print: pageSetupAsOf([HEADING_ROW, HEADING_ROW], scope.asOf, scope.isSample),
  };
}

function mendRow({ county }: CountyScore, mend: Mend, number: number): RowPlan {
  return {
    cells: [
      integer(number),
      text(county, OFFICIAL.centre),
      text(mend.domain),
      text(indicatorOf(mend.item)),
      text(reasonsOf(mend.item)),
      points(mend.domainPoints),
      points(mend.meanPoints),
      points(mend.worstDrawPoints),
      text(undefined),
    ],
  };
}
