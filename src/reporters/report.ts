import type { Finding } from '../diagnostics/finding.js';
import type { Summary } from '../diagnostics/summary.js';
import type { IsoDate } from '../model/iso-date.js';

/** Everything a reporter may print. Nothing in it holds a private value in clear. */
export interface Report {
  /** Of the program. */
  readonly version: string;
  readonly asOf: IsoDate;
  /** Sorted by file, line, column. `place.file` is relative to the folder in which the command runs. */
  readonly findings: readonly Finding[];
  /** Every file that was checked, sorted, including those without findings. */
  readonly files: readonly string[];
  readonly summary: Summary;
  /** Findings that a baseline accepts; they are in none of the counts. */
  readonly accepted: number;
  /** What is known of each rule id; a rule that is not here is reported by its id alone. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
  readonly style: ReportStyle;
}

/** A rule as reports describe it. */
export interface RuleInfo {
  /** One Chinese phrase. */
  readonly summary: string;
  /** The clause that demands it. */
  readonly basis?: string;
}

/** How a report for people may look. */
export interface ReportStyle {
  readonly hasColour: boolean;
  readonly columns: number;
  /** At most so many findings are written out, the weightiest; a file holds them all, a screen does not. */
  readonly maxFindings: number;
}

/** A report as one valid document of its format, ending in a line end. */
export type Reporter = (report: Report) => string;

/** Where a finding is, for people and machines that read text: a `sheet!cell`, else `line:column`. */
export function positionText({ cell, range }: Finding): string {
  return cell ?? `${range.line}:${range.column}`;
}

/** A finding in a workbook or CSV: its line and column are those of the cell, not of a text. */
export function isCellPlace({ cell }: Finding): boolean {
  return cell !== undefined;
}

/** A finding about a file or folder as a whole: it has no line to show. */
export function isWholeFile({ diagnostic: { place }, cell }: Finding): boolean {
  return cell === undefined && !('pointer' in place || 'start' in place);
}

/** The address inside the file that outlives an edit elsewhere: a JSON pointer, or a cell. */
export function addressOf({ diagnostic: { place }, cell }: Finding): string {
  return cell ?? ('pointer' in place ? place.pointer : '');
}

/** Findings by file, files in the order in which they first occur. */
export function groupByFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { file } = finding.diagnostic.place;
    const group = groups.get(file);
    if (group) group.push(finding);
    else groups.set(file, [finding]);
  }
  return groups;
}
