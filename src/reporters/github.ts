import type { Finding } from '../diagnostics/finding.js';
import type { Severity } from '../model/severity.js';
import { printableLine } from '../text/printable.js';
import { REPORT_MESSAGES } from './messages.js';
import { isCellPlace, positionText, type Report } from './report.js';

/** GitHub shows this many annotations of each kind for a step and drops the others without a word. */
const PER_STEP = 10;
const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } satisfies Record<Severity, string>;

/**
 * Workflow commands that GitHub shows beside the code. Beyond 10 of a kind findings are grouped by rule and file, then by
 * rule, and the tenth annotation states how many are left; the full list stands folded in the log, the totals at its end.
 */
export function github(report: Report): string {
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'info'] as const) {
    const own = report.findings.filter(({ diagnostic }) => diagnostic.severity === severity);
    lines.push(...annotations(severity, own, report));
  }
  if (report.findings.length > 0) {
    lines.push(`::group::${REPORT_MESSAGES.githubFullList(report.findings.length)}`);
    for (const finding of report.findings) lines.push(logLine(finding));
    lines.push('::endgroup::');
  }
  const { summary } = report;
  lines.push(
    summary.errors + summary.warnings + summary.infos === 0
      ? REPORT_MESSAGES.clean(summary.files)
      : REPORT_MESSAGES.total(summary),
  );
  return `${lines.join('\n')}\n`;
}

function annotations(severity: Severity, findings: readonly Finding[], report: Report): string[] {
  if (findings.length <= PER_STEP) return findings.map((finding) => annotation(severity, finding, report, undefined));
  let groups = groupBy(findings, ({ diagnostic: { code, place } }) => `${code}\u0000${place.file}`);
  if (groups.length > PER_STEP) groups = groupBy(findings, ({ diagnostic: { code } }) => code);
  groups = groups.toSorted((left, right) => right.length - left.length);
  const shown = groups.length > PER_STEP ? groups.slice(0, PER_STEP - 1) : groups;
  const lines = shown.flatMap((group) => (group[0] ? [annotation(severity, group[0], report, group)] : []));
  const rest = groups.slice(shown.length);
  if (rest.length > 0) {
    const count = rest.reduce((sum, group) => sum + group.length, 0);
    lines.push(`::${COMMANDS[severity]} title=zwgk::${escapeData(REPORT_MESSAGES.githubRest(count, rest.length))}`);
  }
  return lines;
}

function annotation(
  severity: Severity,
  finding: Finding,
  report: Report,
  group: readonly Finding[] | undefined,
): string {
  const { code, message, place } = finding.diagnostic;
  const about = report.rules.get(code)?.summary;
  const properties: Record<string, string | number> = { file: place.file };
  if (!isCellPlace(finding)) {
    const { line, column, endLine, endColumn } = finding.range;
    // GitHub honours columns only on a single line.
    Object.assign(properties, endLine === line ? { line, endLine, col: column, endColumn } : { line, endLine });
  }
  properties['title'] = about === undefined ? code : `${code} ${about}`;
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const first = finding.cell === undefined ? message : `${finding.cell} ${message}`;
  const files = group ? new Set(group.map((each) => each.diagnostic.place.file)).size : 1;
  const text = group && group.length > 1 ? REPORT_MESSAGES.githubGroup(group.length, files, first) : first;
  return `::${COMMANDS[severity]} ${listed.join(',')}::${escapeData(text)}`;
}

function logLine(finding: Finding): string {
  const { place, severity, message, code } = finding.diagnostic;
  const line = `${place.file}:${positionText(finding)} ${REPORT_MESSAGES.severity[severity]} ${message} [${code}]`;
  // A line of the log that began with :: would be a command.
  return printableLine(line).replace(/^::/u, ' ::');
}

function groupBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function escapeData(text: string): string {
  return printableLine(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
