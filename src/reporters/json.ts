import { addressOf, type Report } from './report.js';

/** The stable contract for other programs (docs/lint.md). One line a diagnostic, so that two reports can be compared with diff. */
export function json(report: Report): string {
  const { errors, warnings, infos, files } = report.summary;
  const diagnostics = report.findings.map((finding) => {
    const { code, severity, message, place, basis } = finding.diagnostic;
    const { line, column, endLine, endColumn } = finding.range;
    return JSON.stringify({
      code,
      severity,
      message,
      file: place.file,
      line,
      column,
      endLine,
      endColumn,
      pointer: addressOf(finding),
      basis: basis ?? null,
      fixable: finding.isFixable,
    });
  });
  const head = JSON.stringify({
    version: report.version,
    asOf: report.asOf,
    summary: { errors, warnings, infos, files },
  });
  const list = diagnostics.length === 0 ? '[]' : `[\n${diagnostics.join(',\n')}\n]`;
  return `${head.slice(0, -1)},"diagnostics":${list}}\n`;
}
