import { Chalk, type ChalkInstance } from 'chalk';
import { dayNumber, weekday } from '../../deadlines/days.js';
import { groupBy } from '../../text/group-by.js';
import { printableLine } from '../../text/printable.js';
import type { Share } from '../../model/progress.js';
import { labelOf, TASK_STAGES } from '../../model/vocabulary.js';
import { layColumns, type TextCell } from './columns.js';
import type { DeadlineView, DueLine, TaskLine } from './due-lines.js';
import { DEADLINE_TEXTS as T } from './messages.js';

/** How a terminal looks. */
export interface TableStyle {
  readonly hasColour: boolean;
  readonly width: number;
  /** Every line of every unit; else a unit with many shows its most urgent ones. */
  readonly showsAll: boolean;
}

/** From this width on, the task table has all its columns. */
const WIDE = 130;
const SHOWN_PER_UNIT = 8;
const INDENT = '  ';
const RANKED = ['overdue', 'due-soon', 'not-due', 'late'] as const;

/** For people at a terminal: milestones, the task table, and what is due of each unit, the most urgent first. */
export function deadlinesTable(view: DeadlineView, style: TableStyle): string {
  const chalk = new Chalk({ level: style.hasColour ? 1 : 0 });
  const { plan, asOf } = view.report;
  const head = `${chalk.bold(T.title(plan.city))}  ${T.asOf(asOf, weekday(dayNumber(asOf)))}`;
  const blocks = [head];
  if (view.isWhole) blocks.push(heading(T.milestones, chalk), ...milestoneLines(view, style, chalk));
  if (view.tasks.length > 0) blocks.push(heading(T.tasks, chalk), ...taskLines(view, style, chalk));
  blocks.push(
    heading(T.lines, chalk),
    ...unitBlocks(view.lines, style, chalk),
    '',
    summaryLine(view.lines),
    ...awaitingLines(view.lines),
  );
  return `${blocks.join('\n')}\n`;
}

function heading(text: string, chalk: ChalkInstance): string {
  return `\n${chalk.cyan.bold(text)}`;
}

function milestoneLines(view: DeadlineView, style: TableStyle, chalk: ChalkInstance): string[] {
  const rows = view.report.milestones.map(({ milestone, done, total, daysLeft }): TextCell[] => {
    const isDone = total > 0 && done === total;
    const state = isDone ? T.milestoneDone : daysText(daysLeft);
    return [
      cell(milestone.name),
      cell(milestone.due),
      cell(`${done}/${total}`),
      paintedBy(state, isDone, daysLeft, chalk),
    ];
  });
  const columns = [{ flexible: true }, {}, { align: 'right' }, {}] as const;
  return indented(layColumns([head(T.milestoneColumns, chalk), ...rows], columns, style.width - INDENT.length));
}

function taskLines(view: DeadlineView, style: TableStyle, chalk: ChalkInstance): string[] {
  const isWide = style.width >= WIDE;
  const shortNames = new Map(view.report.plan.counties.map((county) => [county.name, county.shortName]));
  const rows = view.tasks.map(({ task, progress, clock }): TextCell[] => {
    const isDone = clock.status === 'on-time' || clock.status === 'late';
    const state = isDone ? doneText(clock) : daysText(-clock.daysLate);
    const shares = [cell(shareText(progress.inventory)), cell(shareText(progress.detail))];
    const stage = cell(labelOf(TASK_STAGES, progress.stage));
    const start = [cell(String(task.number)), cell(task.domain)];
    const end = paintedBy(state, clock.status === 'on-time', -clock.daysLate, chalk);
    if (!isWide) return [...start, cell(shortNames.get(task.leadCounty) ?? task.leadCounty), stage, ...shares, end];
    const days = [task.due, progress.submitted ?? T.noDate, progress.approved ?? T.noDate];
    return [...start, cell(task.leadUnit), cell(task.department), stage, ...shares, ...days.map(cell), end];
  });
  const number = { align: 'right' } as const;
  const text = { flexible: true } as const;
  const columns = isWide
    ? [number, text, text, text, {}, number, number, {}, {}, {}, {}]
    : [number, text, text, {}, number, number, {}];
  const titles = isWide ? T.wideTaskColumns : T.taskColumns;
  return indented(layColumns([head(titles, chalk), ...rows], columns, style.width - INDENT.length));
}

function doneText(clock: TaskLine['clock']): string {
  return clock.status === 'late' ? T.taskLate(clock.daysLate) : T.taskDone;
}

function unitBlocks(lines: readonly DueLine[], style: TableStyle, chalk: ChalkInstance): string[] {
  const pressing = style.showsAll ? lines : lines.filter(({ status }) => status === 'overdue' || status === 'due-soon');
  if (pressing.length === 0) return [INDENT + T.nothing];
  const blocks: string[] = [];
  for (const [unit, own] of groupBy(pressing, (line) => line.unit)) {
    const shown = style.showsAll ? own : own.slice(0, SHOWN_PER_UNIT);
    const counts = T.unitHead(RANKED.map((status) => [status, count(own, status)] as const));
    blocks.push(`${INDENT}${chalk.bold(printableLine(unit))}  ${chalk.dim(counts)}`);
    const columns = [{}, {}, {}, { flexible: true }, { flexible: true }];
    const rows = shown.map((line) => dueRow(line, style.width >= WIDE, chalk));
    blocks.push(...indented(indented(layColumns(rows, columns, style.width - 2 * INDENT.length))));
    if (own.length > shown.length) blocks.push(chalk.dim(INDENT + INDENT + T.more(own.length - shown.length, unit)));
  }
  return blocks;
}

function dueRow(line: DueLine, isWide: boolean, chalk: ChalkInstance): TextCell[] {
  const state = line.status === 'late' ? T.lateBy(line.daysLate) : daysText(-line.daysLate);
  const day = line.due.certain ? line.due.day : T.span(line.due.earliest, line.due.latest);
  return [
    paintedBy(state, false, -line.daysLate, chalk, line.status),
    cell(T.kinds[line.kind]),
    cell(day),
    {
      text: printableLine(isWide && line.domain !== '' ? `${line.domain} ${line.itemName}` : line.itemName),
      paint: chalk.dim,
    },
    cell(printableLine(line.name)),
  ];
}

function summaryLine(lines: readonly DueLine[]): string {
  const pressing = lines.filter(({ status }) => status === 'overdue' || status === 'due-soon');
  return T.summary(new Set(pressing.map((line) => line.unit)).size, {
    overdue: count(lines, 'overdue'),
    soon: count(lines, 'due-soon'),
    late: count(lines, 'late'),
    notDue: count(lines, 'not-due'),
  });
}

/** What the spans above wait for. */
function awaitingLines(lines: readonly DueLine[]): string[] {
  const years = new Set(lines.flatMap(({ due }) => (due.certain ? [] : [due.awaitingYear])));
  return [...years].sort((one, other) => one - other).map(T.awaiting);
}

function count(lines: readonly DueLine[], status: DueLine['status']): number {
  return lines.filter((line) => line.status === status).length;
}

function daysText(daysLeft: number): string {
  return daysLeft < 0 ? T.daysOver(-daysLeft) : T.daysLeft(daysLeft);
}

function shareText({ done, total }: Share): string {
  return `${done}/${total}`;
}

/** Colour never speaks alone: the text says the same. */
function paintedBy(
  text: string,
  isDone: boolean,
  daysLeft: number,
  chalk: ChalkInstance,
  status?: DueLine['status'],
): TextCell {
  if (isDone) return { text, paint: chalk.green };
  if (status === 'late') return { text, paint: chalk.magenta };
  if (daysLeft < 0) return { text, paint: chalk.red };
  return { text, paint: status === 'due-soon' ? chalk.yellow : chalk.reset };
}

function cell(text: string): TextCell {
  return { text };
}

function head(titles: readonly string[], chalk: ChalkInstance): TextCell[] {
  return titles.map((text) => ({ text, paint: chalk.dim }));
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => INDENT + line);
}
