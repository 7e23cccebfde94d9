import type { Severity } from '../model/severity.js';
import { Fingerprints } from './fingerprint.js';
import type { Report } from './report.js';

const GITLAB_SEVERITY = { error: 'critical', warning: 'minor', info: 'info' } satisfies Record<Severity, string>;

/** GitLab Code Quality: an array in the Code Climate form that a merge request shows. */
export function gitlab(report: Report): string {
  const fingerprints = new Fingerprints();
  const issues = report.findings.map((finding) => {
    const { code, message, severity, place } = finding.diagnostic;
    return JSON.stringify({
      description: finding.cell === undefined ? message : `${finding.cell} ${message}`,
      check_name: code,
      fingerprint: fingerprints.next(finding),
      severity: GITLAB_SEVERITY[severity],
      location: { path: place.file, lines: { begin: finding.range.line, end: finding.range.endLine } },
    });
  });
  return issues.length === 0 ? '[]\n' : `[\n${issues.join(',\n')}\n]\n`;
}
