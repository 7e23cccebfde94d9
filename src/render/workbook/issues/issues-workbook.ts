import type { IsoDate } from '../../../model/iso-date.js';
import type { Severity } from '../../../model/severity.js';
import { PAGE_MESSAGES } from '../messages.js';
import { OFFICIAL, TONES, type Tone } from '../official-styles.js';
import type { CellPlan, RowPlan, SheetPlan, WorkbookPlan } from '../sheet-plan.js';
import { headingRow, pageSetupAsOf, subtitleRow, titleRow } from '../sheet-frame.js';
import { acrossRow, integer, text } from '../table-parts.js';
import { byUnit, matterOf, splitMessage, unitOf, type Issue } from './issue.js';
import { ISSUE_MESSAGES as M } from './messages.js';

const LIST_WIDTHS = [6, 20, 14, 15, 20, 7, 38, 28, 34, 27, 16, 12] as const;
const SUMMARY_WIDTHS = [8, 36, 24, 14, 14, 14, 14] as const;
const HEADING_ROW = 2;
const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'warning', info: 'quiet' };

/** Of what the workbook speaks. */
export interface IssueScope {
  /** The city, or the counties and domains that were chosen. */
  readonly scope: string;
  readonly asOf: IsoDate;
  readonly isSample: boolean;
}

/** The findings of lint as a list to hand out: by 责任单位, with empty columns for 整改情况 and 完成时间. */
export function issuesWorkbook(issues: readonly Issue[], scope: IssueScope): WorkbookPlan {
  const sorted = byUnit(issues);
  return { title: M.title(scope.scope), sheets: [listSheet(sorted, scope), summarySheet(sorted, scope)] };
}

function listSheet(issues: readonly Issue[], scope: IssueScope): SheetPlan {
  const units = new Set(issues.map(({ diagnostic }) => unitOf(diagnostic))).size;
  const body =
    issues.length === 0
      ? [acrossRow(M.nothing, OFFICIAL.centre, LIST_WIDTHS.length, 24)]
      : issues.map((issue, index) => issueRow(issue, index + 1));
  return {
    name: M.listSheet,
    columns: LIST_WIDTHS.map((width) => ({ width })),
    rows: [
      titleRow(M.title(scope.scope), scope.isSample, LIST_WIDTHS.length),
      subtitleRow(
        issues.length === 0 ? '' : M.count(units, issues.length),
        PAGE_MESSAGES.asOf(scope.asOf),
        LIST_WIDTHS.length,
      ),
      headingRow(M.headings),
      ...body,
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 2 },
    ...(issues.length > 0 && { filter: { headerRow: HEADING_ROW, lastRow: HEADING_ROW + issues.length } }),
    print: pageSetupAsOf([HEADING_ROW, HEADING_ROW], scope.asOf, scope.isSample),
  };
}

function issueRow({ diagnostic, place }: Issue, number: number): RowPlan {
  const { severity, basis, subject } = diagnostic;
  const { problem, mend } = splitMessage(diagnostic);
  return {
    cells: [
      integer(number),
      text(unitOf(diagnostic)),
      text(subject?.county, OFFICIAL.centre),
      text(subject?.domain, OFFICIAL.centre),
      text(matterOf(diagnostic)),
      text(M.severities[severity], TONES[SEVERITY_TONES[severity]]),
      text(problem),
      text(basis),
      text(mend),
      text(place),
      text(undefined),
      text(undefined),
    ],
  };
}

/** Counts of one 责任单位. */
interface UnitCount {
  readonly unit: string;
  readonly county: string | undefined;
  readonly counts: Record<Severity, number>;
}

function summarySheet(issues: readonly Issue[], scope: IssueScope): SheetPlan {
  const units = countByUnit(issues);
  const rows = units.map(({ unit, county, counts }, index): RowPlan => ({
    height: 20,
    cells: [integer(index + 1), text(unit), text(county, OFFICIAL.centre), ...countCells(counts)],
  }));
  const total: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { diagnostic } of issues) total[diagnostic.severity] += 1;
  return {
    name: M.summarySheet,
    columns: SUMMARY_WIDTHS.map((width) => ({ width })),
    rows: [
      titleRow(M.summaryTitle(scope.scope), scope.isSample, SUMMARY_WIDTHS.length),
      subtitleRow('', PAGE_MESSAGES.asOf(scope.asOf), SUMMARY_WIDTHS.length),
      headingRow(M.summaryHeadings),
      ...rows,
      {
        height: 20,
        cells: [
          { text: M.total, style: OFFICIAL.centreBold, columnSpan: 3 },
          undefined,
          undefined,
          ...countCells(total),
        ],
      },
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 2 },
    print: pageSetupAsOf([HEADING_ROW, HEADING_ROW], scope.asOf, scope.isSample),
  };
}

function countByUnit(issues: readonly Issue[]): UnitCount[] {
  const units = new Map<string, UnitCount>();
  for (const { diagnostic } of issues) {
    const unit = unitOf(diagnostic);
    const known = units.get(unit) ?? {
      unit,
      county: diagnostic.subject?.county,
      counts: { error: 0, warning: 0, info: 0 },
    };
    known.counts[diagnostic.severity] += 1;
    units.set(unit, known);
  }
  return [...units.values()];
}

function countCells({ error, warning, info }: Readonly<Record<Severity, number>>): CellPlan[] {
  return [
    integer(error, error > 0 ? TONES.bad : OFFICIAL.integer),
    integer(warning, warning > 0 ? TONES.warning : OFFICIAL.integer),
    integer(info),
    integer(error + warning + info, OFFICIAL.integerBold),
  ];
}
