import { Chalk, type ChalkInstance } from 'chalk';
import { heaviest, type Finding } from '../diagnostics/finding.js';
import { summarize } from '../diagnostics/summary.js';
import { padToWidth } from '../text/display-width.js';
import { printableLine } from '../text/printable.js';
import { wrapText } from '../text/wrap-text.js';
import { codeFrame } from './code-frame.js';
import { REPORT_MESSAGES } from './messages.js';
import { groupByFile, isFixable, positionText, type Report } from './report.js';

/** More than these are summed up, so that one bad table does not bury the other files. */
const SHOWN_PER_FILE = 50;
const FILES_IN_SUMMARY = 20;
const INDENT = '  ';

/** For people at a terminal: by file, each place once with its frame, then a short summary that names the failing files. */
export function stylish(report: Report): string {
  const chalk = new Chalk({ level: report.style.hasColour ? 1 : 0 });
  const blocks: string[] = [];
  for (const [file, findings] of groupByFile(report.findings)) {
    blocks.push(fileBlock(file, findings, report, chalk));
  }
  blocks.push(summaryBlock(report, chalk));
  return `${blocks.join('\n\n')}\n`;
}

function fileBlock(file: string, findings: readonly Finding[], report: Report, chalk: ChalkInstance): string {
  const shown = heaviest(findings, SHOWN_PER_FILE);
  const parts = [
    chalk.underline(printableLine(file)),
    ...samePlaces(shown).map((group) => placeBlock(group, report, chalk)),
  ];
  const hidden = findings.length - shown.length;
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
    left.diagnostic.severity === right.diagnostic.severity &&
    left.range.line === right.range.line &&
    left.range.column === right.range.column &&
    left.cell === right.cell
  );
}

function placeBlock(group: readonly Finding[], report: Report, chalk: ChalkInstance): string {
  const [first] = group;
  if (!first) return '';
  const { severity, code } = first.diagnostic;
  const count = group.length > 1 ? ` ×${group.length}` : '';
  const head = `${INDENT}${chalk.dim(positionText(first))}  ${paint(severity, chalk)(REPORT_MESSAGES.severity[severity])}  ${chalk.dim(code + count)}`;
  const lines = [head];
  const room = Math.max(20, report.style.columns - 4);
  for (const { diagnostic } of group) {
    for (const line of wrapText(printableLine(diagnostic.message), room)) lines.push(INDENT + INDENT + line);
  }
  for (const line of frameLines(first, report.style.columns - 4, chalk)) lines.push(INDENT + INDENT + line);
  for (const note of notesOf(group)) {
    for (const line of wrapText(printableLine(note), room)) lines.push(INDENT + INDENT + chalk.dim(line));
  }
  return lines.join('\n');
}

function frameLines(finding: Finding, columns: number, chalk: ChalkInstance): string[] {
  return codeFrame(finding, columns).map(({ gutter, text, kind }) => {
    if (kind === 'caret') return `${chalk.dim(gutter)} ${paint(finding.diagnostic.severity, chalk)(text)}`.trimEnd();
    return `${chalk.dim(gutter)} ${kind === 'context' ? chalk.dim(text) : text}`.trimEnd();
  });
}

function notesOf(group: readonly Finding[]): string[] {
  const notes = new Set<string>();
  for (const { diagnostic } of group) {
    if (diagnostic.suggestions && diagnostic.suggestions.length > 0) {
      notes.add(REPORT_MESSAGES.suggestion(diagnostic.suggestions));
    }
    if (diagnostic.basis !== undefined) notes.add(REPORT_MESSAGES.basis(diagnostic.basis));
    if (diagnostic.attestation !== undefined) notes.add(REPORT_MESSAGES.attestation[diagnostic.attestation]);
  }
  if (group.some(isFixable)) notes.add(REPORT_MESSAGES.fixable);
  return [...notes];
}

function summaryBlock(report: Report, chalk: ChalkInstance): string {
  const { summary, findings } = report;
  const lines: string[] = [];
  if (findings.length === 0) lines.push(chalk.green(REPORT_MESSAGES.clean(summary.files)));
  else {
    const worst = summary.errors > 0 ? 'error' : summary.warnings > 0 ? 'warning' : 'info';
    lines.push(paint(worst, chalk)(REPORT_MESSAGES.total(summary)));
    lines.push(...failingFiles(findings, chalk));
    const fixable = findings.filter(isFixable).length;
    if (fixable > 0) lines.push(REPORT_MESSAGES.fixableTotal(fixable));
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
  const width = Math.max(...shown.map(({ file }) => file.length)) * 2;
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
