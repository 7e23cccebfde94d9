import { dayNumber, weekday } from '../../deadlines/days.js';
import { dueDayText } from '../../deadlines/messages.js';
import { labelOf, TASK_STAGES } from '../../model/vocabulary.js';
import { cutToWidth } from '../../text/fit-width.js';
import { groupBy } from '../../text/group-by.js';
import { printableLine } from '../../text/printable.js';
import type { DeadlineView, DueLine, TaskLine } from './due-lines.js';
import { DEADLINE_TEXTS as T, MARKDOWN_TEXTS as M } from './messages.js';

/** A message that is longer is not read in a chat group. */
const LINES_PER_UNIT = 3;
const UNITS = 12;
/** Columns; a Han character takes two. */
const LONGEST_NAME = 48;
const LONGEST_ITEM = 32;

/** A short message for a chat group: only headings in bold and lists, which every chat program shows. */
export function deadlinesMarkdown(view: DeadlineView): string {
  const { plan, asOf } = view.report;
  const blocks = [`**${escape(M.title(plan.city))}** ${T.asOf(asOf, weekday(dayNumber(asOf)))}`];
  if (view.isWhole) blocks.push(milestones(view));
  if (view.tasks.length > 0) blocks.push(tasks(view.tasks));
  blocks.push(lines(view.lines));
  return `${blocks.join('\n\n')}\n`;
}

function milestones(view: DeadlineView): string {
  const items = view.report.milestones.map(({ milestone, done, total, daysLeft }) => {
    const state = total > 0 && done === total ? T.milestoneDone : daysText(daysLeft);
    return `- ${escape(M.milestone(milestone.name, done, total, state))}`;
  });
  return [`**${T.milestones}**`, ...items].join('\n');
}

function tasks(all: readonly TaskLine[]): string {
  const open = all
    .filter(({ clock }) => clock.status !== 'on-time' && clock.status !== 'late')
    .sort((one, other) => other.clock.daysLate - one.clock.daysLate || one.task.number - other.task.number);
  if (open.length === 0) return M.allTasksDone;
  const items = open.map(({ task, progress, clock }) => {
    const { done, total } = progress.inventory;
    const stage = labelOf(TASK_STAGES, progress.stage);
    return `- ${escape(M.task(task.domain, task.leadUnit, stage, `${done}/${total}`, daysText(-clock.daysLate)))}`;
  });
  return [`**${M.tasks}**`, ...items].join('\n');
}

function lines(all: readonly DueLine[]): string {
  const pressing = all.filter(({ status }) => status === 'overdue' || status === 'due-soon');
  if (pressing.length === 0) return T.nothing;
  const units = [...groupBy(pressing, (line) => line.unit)];
  const overdue = pressing.filter(({ status }) => status === 'overdue').length;
  const blocks = [`**${M.lines(overdue, pressing.length - overdue, units.length)}**`];
  for (const [unit, own] of units.slice(0, UNITS)) {
    blocks.push(`- **${escape(unit)}**`, ...own.slice(0, LINES_PER_UNIT).map(lineItem));
    if (own.length > LINES_PER_UNIT) blocks.push(`  - ${M.more(own.length - LINES_PER_UNIT)}`);
  }
  if (units.length > UNITS) blocks.push(`- ${M.moreUnits(units.length - UNITS)}`);
  return blocks.join('\n');
}

function lineItem(line: DueLine): string {
  const state = daysText(-line.daysLate);
  const [name, item] = [cutToWidth(line.name, LONGEST_NAME), cutToWidth(line.itemName, LONGEST_ITEM)];
  return `  - ${escape(M.line(state, T.kinds[line.kind], name, item, dueDayText(line.due)))}`;
}

function daysText(daysLeft: number): string {
  return daysLeft < 0 ? T.daysOver(-daysLeft) : T.daysLeft(daysLeft);
}

/** Text of a catalog must not become markup, a link or a mention. */
function escape(text: string): string {
  return printableLine(text)
    .replaceAll(/[\\`*_[\]<>|~#]/gu, (character) => `\\${character}`)
    .replaceAll('@', '@\u200b');
}
