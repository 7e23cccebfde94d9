import { heaviest, type Finding } from '../diagnostics/finding.js';
import { printableLine } from '../text/printable.js';
import { REPORT_MESSAGES } from './messages.js';
import { groupByFile, positionText, type Report } from './report.js';

/** For merge requests and wikis: the totals, then a table a file. */
export function markdown(report: Report): string {
  return markdownWithin(report, Number.POSITIVE_INFINITY);
}

/** The same, cut by weight so that it takes at most `maxBytes` of UTF-8: a GitHub job summary takes 1 MiB a step. */
export function markdownWithin(report: Report, maxBytes: number): string {
  const whole = document(report, report.findings);
  const size = Buffer.byteLength(whole);
  if (size <= maxBytes) return whole;
  let count = Math.floor((report.findings.length * maxBytes) / size);
  for (;;) {
    const cut = document(report, heaviest(report.findings, count));
    if (Buffer.byteLength(cut) <= maxBytes || count === 0) return cut;
    count = Math.floor(count * 0.9);
  }
}

function document(report: Report, shown: readonly Finding[]): string {
  const { summary, findings } = report;
  const parts = [
    `# ${REPORT_MESSAGES.markdownTitle}`,
    REPORT_MESSAGES.markdownAsOf(report.asOf),
    findings.length === 0 ? REPORT_MESSAGES.clean(summary.files) : REPORT_MESSAGES.total(summary),
  ];
  if (report.accepted > 0) parts.push(REPORT_MESSAGES.accepted(report.accepted));
  if (shown.length < findings.length) parts.push(REPORT_MESSAGES.markdownTruncated(shown.length, findings.length));
  for (const [file, own] of groupByFile(shown)) {
    parts.push(`## ${inline(file)}`, table(own));
  }
  return `${parts.join('\n\n')}\n`;
}

function table(findings: readonly Finding[]): string {
  const heads = REPORT_MESSAGES.markdownHeads;
  const rows = findings.map((finding) => {
    const { severity, message, code } = finding.diagnostic;
    return row([positionText(finding), REPORT_MESSAGES.severity[severity], message, code].map(inline));
  });
  return [row(heads), row(heads.map(() => '---')), ...rows].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text that stays text: no markup, table cell or mention of a person comes out of a catalog. */
function inline(text: string): string {
  return printableLine(text)
    .replace(/[\\`*_{}[\]()#+!|~$]/gu, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;');
}
