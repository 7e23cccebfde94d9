import type { Finding } from '../diagnostics/finding.js';
import { REPORT_MESSAGES } from './messages.js';
import { groupByFile, positionText, type Report } from './report.js';
import { xmlAttributes, xmlText } from './xml.js';

/**
 * A test suite a file. An error is a failed test; a file without errors is one passed test; warnings and advice stand in
 * `system-out`, since a test report knows only pass and fail. Fits the XSD of Ant's JUnit task and that of Jenkins.
 */
export function junit(report: Report): string {
  const byFile = groupByFile(report.findings);
  const files = [...new Set([...report.files, ...byFile.keys()])].toSorted();
  const suites = files.map((file, index) => suite(file, index, byFile.get(file) ?? [], report));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

function suite(file: string, id: number, findings: readonly Finding[], report: Report): string {
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === 'error');
  const others = findings.filter(({ diagnostic }) => diagnostic.severity !== 'error');
  const attributes = xmlAttributes({
    name: file,
    package: 'zwgk',
    id,
    tests: Math.max(1, errors.length),
    failures: errors.length,
    errors: 0,
    time: 0,
    // The day that was judged by, not the hour of the run: the same input gives the same bytes.
    timestamp: `${report.asOf}T00:00:00`,
    hostname: 'localhost',
  });
  const tests = errors.length > 0 ? errors.map((error) => failedTest(file, error)) : [passedTest(file)];
  const properties = `<properties><property${xmlAttributes({ name: 'version', value: report.version })}/></properties>`;
  const output = others.map((finding) => `${outputLine(finding)}\n`).join('');
  return [
    `  <testsuite${attributes}>`,
    `    ${properties}`,
    ...tests,
    `    <system-out>${xmlText(output)}</system-out>`,
    '    <system-err></system-err>',
    '  </testsuite>\n',
  ].join('\n');
}

function failedTest(file: string, finding: Finding): string {
  const { code, message, basis } = finding.diagnostic;
  const name = `${code} ${positionText(finding)}`;
  const detail = [`${file}:${positionText(finding)}`, message, ...(basis ? [REPORT_MESSAGES.basis(basis)] : [])].join(
    '\n',
  );
  return [
    `    <testcase${xmlAttributes({ name, classname: file, time: 0 })}>`,
    `      <failure${xmlAttributes({ type: code, message })}>${xmlText(detail)}</failure>`,
    '    </testcase>',
  ].join('\n');
}

function passedTest(file: string): string {
  return `    <testcase${xmlAttributes({ name: REPORT_MESSAGES.junitPassed, classname: file, time: 0 })}/>`;
}

function outputLine(finding: Finding): string {
  const { severity, message, code } = finding.diagnostic;
  return `${positionText(finding)} ${REPORT_MESSAGES.severity[severity]} ${message} [${code}]`;
}
