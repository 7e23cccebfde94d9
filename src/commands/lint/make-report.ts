import { join, relative, resolve, sep } from 'node:path';
import type { Finding } from '../../diagnostics/finding.js';
import { summarize } from '../../diagnostics/summary.js';
import type { Io } from '../../io.js';
import { RULES } from '../../lint/rules/index.generated.js';
import type { IsoDate } from '../../model/iso-date.js';
import { appendToFile } from '../../output/append-to-file.js';
import { markdownWithin } from '../../reporters/markdown.js';
import type { Report } from '../../reporters/report.js';
import { MAX_RESULTS } from '../../reporters/sarif.js';
import { REPORTERS } from '../../reporters/reporters.js';
import { explainFault, writeOutput } from '../write-output.js';
import { LINT_COMMAND_MESSAGES as M } from './messages.js';
import type { ReportTarget } from './report-targets.js';

/** What a run found. */
export interface LintResult {
  readonly root: string;
  readonly asOf: IsoDate;
  readonly findings: readonly Finding[];
  /** Files that were checked, from the workspace root. */
  readonly files: readonly string[];
  readonly accepted: number;
}

/** A step's summary may hold 1 MiB; the rest is left to other writers of the same step. */
const JOB_SUMMARY_BYTES = 900_000;

/** More than these nobody reads on a screen; the summary counts them all. */
const SCREEN_FINDINGS = 100;

/** The report that every format prints, with paths as seen from the folder in which the command runs. */
export function makeReport(result: LintResult, version: string, io: Io): Report {
  const lead = relative(io.cwd, result.root).split(sep).join('/');
  const shown = (file: string): string => (lead === '' ? file : `${lead}/${file}`);
  const findings = lead === '' ? result.findings : result.findings.map((finding) => moved(finding, shown));
  return {
    version,
    asOf: result.asOf,
    findings,
    files: result.files.map(shown).toSorted(),
    summary: summarize(findings, result.files.length),
    accepted: result.accepted,
    rules: new Map(RULES.map(({ id, summary, basis }) => [id, { summary, basis }])),
    style: { hasColour: io.stdout.hasColour, columns: io.stdout.columns, maxFindings: SCREEN_FINDINGS },
  };
}

function moved(finding: Finding, shown: (file: string) => string): Finding {
  const { diagnostic } = finding;
  return {
    ...finding,
    diagnostic: { ...diagnostic, place: { ...diagnostic.place, file: shown(diagnostic.place.file) } },
  };
}

/** Writes each report to its file or to the screen; `github` also fills the job summary. */
export function writeReports(report: Report, targets: readonly ReportTarget[], io: Io): void {
  for (const { format, file } of targets) {
    const style =
      file === undefined ? report.style : { hasColour: false, columns: 120, maxFindings: Number.POSITIVE_INFINITY };
    const text = REPORTERS[format]({ ...report, style });
    if (file === undefined) io.stdout.write(text);
    else {
      writeOutput(resolve(io.cwd, file), text, file);
      io.stderr.write(`${M.written(format, file)}\n`);
    }
    const jobSummary = io.env['GITHUB_STEP_SUMMARY'];
    if (format === 'github' && jobSummary) {
      addJobSummary(jobSummary, markdownWithin(report, JOB_SUMMARY_BYTES));
    }
  }
}

function addJobSummary(file: string, text: string): void {
  try {
    appendToFile(file, text);
  } catch (error) {
    throw explainFault(error, file);
  }
}

/** How many findings of one file a report may show with their lines. */
export function excerptsNeeded({ format, file }: ReportTarget): number {
  if (format === 'sarif') return MAX_RESULTS;
  if (format !== 'stylish') return 0;
  return file === undefined ? SCREEN_FINDINGS : Number.POSITIVE_INFINITY;
}

/** Where the workspace's cache stands. */
export function cacheFolder(root: string): string {
  return join(root, '.zwgk-cache', 'lint');
}
