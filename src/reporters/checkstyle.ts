import { groupByFile, type Report } from './report.js';
import { xmlAttributes } from './xml.js';

/** Checkstyle's XML, which Jenkins, SonarQube and reviewdog read. Cells of a table give their row and column number. */
export function checkstyle(report: Report): string {
  const files = [...groupByFile(report.findings)].map(([file, findings]) => {
    const errors = findings.map(
      ({ diagnostic: { severity, message, code }, range, cell }) =>
        `    <error${xmlAttributes({
          line: range.line,
          column: range.column,
          severity,
          message: cell === undefined ? message : `${cell} ${message}`,
          source: `zwgk.${code}`,
        })}/>\n`,
    );
    return `  <file${xmlAttributes({ name: file })}>\n${errors.join('')}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`;
}
