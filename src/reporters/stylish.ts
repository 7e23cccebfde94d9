import { Chalk, type ChalkInstance } from 'chalk';
import { heaviest, type Finding } from '../diagnostics/finding.js';
import { summarize } from '../diagnostics/summary.js';
import { displayWidth, padToWidth } from '../text/display-width.js';
import { printableLine } from '../text/printable.js';
import { wrapText } from '../text/wrap-text.js';
import { codeFrame } from './code-frame.js';
import { REPORT_MESSAGES } from './messages.js';
import { groupByFile, isWholeFile, positionText, type Report } from './report.js';

const FILES_IN_SUMMARY = 20;
const INDENT = '  ';

/** For people at a terminal: by file, each place once with its frame, then a short summary that names the failing files. */
export function stylish(report: Report): string {
  const chalk = new Chalk({ level: report.style.hasColour ? 1 : 0 });
  const shown = heaviest(report.findings, report.style.maxFindings);
  const all = groupByFile(report.findings);
  const blocks = [...groupByFile(shown)].map(([file, findings]) =>
    fileBlock(file, findings, (all.get(file)?.length ?? 0) - findings.length, report, chalk),
  );
  blocks.push(summaryBlock(report, shown.length, chalk));
  return `${blocks.join('\n\n')}\n`;
}

function fileBlock(
  file: string,
  findings: readonly Finding[],
  hidden: number,
  report: Report,
  chalk: ChalkInstance,
): string {
  const parts = [
    chalk.underline(printableLine(file)),
    ...samePlaces(findings).map((group) => placeBlock(group, report, chalk)),
  ];
  if (hidden > 0) parts.push(chalk.dim(INDENT + REPORT_MESSAGES.moreInFile(hidden)));
  return parts.join('\n');
}

/** Neighbours of one rule at one place share a heading and a frame: twelve missing items of one parent are one block. */
function samePlaces(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && isSamePlace(first, finding)) group.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function isSamePlace(left: Finding, right: Finding): boolean {
  return (
    left.diagnostic.code === right.diagnostic.code &&
    left.range.line === right.range.line &&
    left.range.column === right.range.column &&
    left.cell === right.cell
  );
}

/** In a longer list of neighbours each has its sentence only. */
const MAX_WITH_NOTES = 3;

function placeBlock(group: readonly Finding[], report: Report, chalk: ChalkInstance): string {
  const [first] = group;
  if (!first) return '';
  const severities = (['error', 'warning', 'info'] as const).filter((each) =>
    group.some(({ diagnostic }) => diagnostic.severity === each),
  );
  const words = severities.map((each) => paint(each, chalk)(REPORT_MESSAGES.severity[each])).join('/');
  const count = group.length > 1 ? ` ×${group.length}` : '';
  const position = isWholeFile(first) ? '' : `${chalk.dim(positionText(first))}  `;
  const lines = [`${INDENT}${position}${words}  ${chalk.dim(first.diagnostic.code + count)}`];
  const columns = Math.max(24, report.style.columns - 4);
  const say = (text: string, look: (line: string) => string): void => {
    for (const line of wrapText(printableLine(text), columns)) lines.push(INDENT + INDENT + look(line));
  };
  const frame = frameLines(first, columns, chalk).map((line) => INDENT + INDENT + line);
  // One sentence stands above its frame; a list of them would part the frame from its heading.
  if (group.length > 1) lines.push(...frame);
  const notes = group.map(notesOf);
  const common = (notes[0] ?? []).filter((note) => notes.every((own) => own.includes(note)));
  for (const [index, { diagnostic }] of group.entries()) {
    const mark = severities.length > 1 ? `[${REPORT_MESSAGES.severity[diagnostic.severity]}] ` : '';
    say(mark + diagnostic.message, (line) => line);
    if (group.length > MAX_WITH_NOTES) continue;
    for (const note of notes[index] ?? []) if (!common.includes(note)) say(note, chalk.dim);
  }
  if (group.length === 1) lines.push(...frame);
  for (const note of common) say(note, chalk.dim);
  return lines.join('\n');
}

function frameLines(finding: Finding, columns: number, chalk: ChalkInstance): string[] {
  return codeFrame(finding, columns).map(({ gutter, text, kind }) => {
    if (kind === 'caret') return `${chalk.dim(gutter)} ${paint(finding.diagnostic.severity, chalk)(text)}`.trimEnd();
    return `${chalk.dim(gutter)} ${kind === 'context' ? chalk.dim(text) : text}`.trimEnd();
  });
}

function notesOf(finding: Finding): string[] {
  const { suggestions, basis, attestation } = finding.diagnostic;
  return [
    ...(suggestions && suggestions.length > 0 ? [REPORT_MESSAGES.suggestion(suggestions)] : []),
    ...(basis === undefined ? [] : [REPORT_MESSAGES.basis(basis)]),
    ...(attestation === undefined ? [] : [REPORT_MESSAGES.attestation[attestation]]),
    ...(finding.isFixable ? [REPORT_MESSAGES.fixable] : []),
  ];
}

function summaryBlock(report: Report, shown: number, chalk: ChalkInstance): string {
  const { summary, findings } = report;
  const lines: string[] = [];
  if (findings.length === 0) lines.push(chalk.green(REPORT_MESSAGES.clean(summary.files)));
  else {
    const worst = summary.errors > 0 ? 'error' : summary.warnings > 0 ? 'warning' : 'info';
    lines.push(paint(worst, chalk)(REPORT_MESSAGES.total(summary)));
    lines.push(...failingFiles(findings, chalk));
    const fixable = findings.filter(({ isFixable }) => isFixable).length;
    if (fixable > 0) lines.push(REPORT_MESSAGES.fixableTotal(fixable));
    if (shown < findings.length) lines.push(REPORT_MESSAGES.shownOnly(shown));
  }
  if (report.accepted > 0) lines.push(REPORT_MESSAGES.accepted(report.accepted));
  return lines.join('\n');
}

function failingFiles(findings: readonly Finding[], chalk: ChalkInstance): string[] {
  const failing = [...groupByFile(findings)]
    .map(([file, own]) => ({ file: printableLine(file), counts: summarize(own, 1) }))
    .filter(({ counts }) => counts.errors > 0)
    .toSorted((left, right) => right.counts.errors - left.counts.errors);
  if (failing.length === 0) return [];
  const shown = failing.slice(0, FILES_IN_SUMMARY);
  const width = Math.max(...shown.map(({ file }) => displayWidth(file)));
  const lines = [REPORT_MESSAGES.failingFiles(failing.length)];
  for (const { file, counts } of shown) {
    lines.push(`${INDENT}${padToWidth(file, Math.min(width, 48))}  ${REPORT_MESSAGES.fileCounts(counts)}`);
  }
  if (failing.length > shown.length)
    lines.push(chalk.dim(INDENT + REPORT_MESSAGES.moreFiles(failing.length - shown.length)));
  return lines;
}

function paint(severity: Finding['diagnostic']['severity'], chalk: ChalkInstance): ChalkInstance {
  if (severity === 'error') return chalk.red;
  return severity === 'warning' ? chalk.yellow : chalk.cyan;
}
