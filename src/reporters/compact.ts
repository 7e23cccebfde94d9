import { printableLine } from '../text/printable.js';
import { REPORT_MESSAGES } from './messages.js';
import { positionText, type Report } from './report.js';

/** One line a finding, for grep, editors and logs: `file:line:column: 级别 message [rule]`. */
export function compact(report: Report): string {
  const lines = report.findings.map((finding) => {
    const { place, severity, message, code } = finding.diagnostic;
    const text = `${place.file}:${positionText(finding)}: ${REPORT_MESSAGES.severity[severity]} ${message} [${code}]`;
    return printableLine(text);
  });
  lines.push(
    report.findings.length === 0 ? REPORT_MESSAGES.clean(report.summary.files) : REPORT_MESSAGES.total(report.summary),
  );
  return `${lines.join('\n')}\n`;
}
