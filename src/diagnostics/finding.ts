import type { Range } from '../model/place.js';
import type { Diagnostic } from './diagnostic.js';

/** A diagnostic with its address worked out, ready for a reporter. Holds no source text but its excerpt. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  /** A whole file stands at 1:1; a cell of a table at its row and column number. */
  readonly range: Range;
  /** `--fix` can mend it. Said apart from the fix itself, whose text may be private and is not kept. */
  readonly isFixable: boolean;
  /** `sheet!cell` or `cell`, for places in a bulk table. */
  readonly cell?: string;
  /** The lines around it, private values masked; absent for tables, whole files and where none was asked for. */
  readonly excerpt?: Excerpt;
}

/** A few lines of a source text. */
export interface Excerpt {
  /** Number of the first line, 1-based. */
  readonly firstLine: number;
  readonly lines: readonly string[];
}

/** Where a whole file is reported. */
export const WHOLE_FILE: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Order of reports: by file, line, column, then rule. Findings of one rule at one place keep the order in which it made them. */
export function compareFindings(left: Finding, right: Finding): number {
  return (
    compareTexts(left.diagnostic.place.file, right.diagnostic.place.file) ||
    compareTexts(left.cell === undefined ? '' : sheetOf(left), right.cell === undefined ? '' : sheetOf(right)) ||
    left.range.line - right.range.line ||
    left.range.column - right.range.column ||
    compareTexts(left.diagnostic.code, right.diagnostic.code)
  );
}

function sheetOf({ diagnostic: { place } }: Finding): string {
  return 'sheet' in place ? (place.sheet ?? '') : '';
}

function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

const SEVERITY_WEIGHT = { error: 2, warning: 1, info: 0 } as const;

/** The weightiest findings, errors first, at most `count`, in their given order. */
export function heaviest(findings: readonly Finding[], count: number): readonly Finding[] {
  if (findings.length <= count) return findings;
  const chosen = new Set<Finding>();
  for (const weight of [2, 1, 0]) {
    for (const finding of findings) {
      if (chosen.size === count) break;
      if (SEVERITY_WEIGHT[finding.diagnostic.severity] === weight) chosen.add(finding);
    }
  }
  return findings.filter((finding) => chosen.has(finding));
}
