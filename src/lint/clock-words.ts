import type { DueDay } from '../model/limit.js';
import type { EntryClock } from '../model/progress.js';
import { CLOCK_MESSAGES } from './messages.js';
import type { EntryNode } from './nodes.js';

/** The facts of a clock as the deadline rules word them. */
export interface ClockWords {
  readonly entry: string;
  readonly formed: string;
  readonly published: string;
  readonly due: string;
  /** Days late, overdue or left, never negative. */
  readonly days: number;
  /** How many days are left. */
  readonly left: string;
  /** The 公开时限 that was applied, as a clause. */
  readonly limit: string;
}

/** Words for a clock that has a due day. */
export function clockWords(node: EntryNode, clock: EntryClock): ClockWords {
  return {
    entry: node.label,
    formed: clock.formed ?? '',
    published: clock.published ?? '',
    due: clock.due === undefined ? '' : dueWords(clock.due),
    days: Math.abs(clock.daysLate ?? 0),
    left: CLOCK_MESSAGES.left(Math.abs(clock.daysLate ?? 0)),
    limit: limitWords(clock),
  };
}

function limitWords({ limit, choice }: EntryClock): string {
  return CLOCK_MESSAGES.limits[choice ?? 'stated'](limit);
}

/** A span where the holidays of a year are not announced yet. */
function dueWords(due: DueDay): string {
  return due.certain ? due.day : CLOCK_MESSAGES.span(due.earliest, due.latest, due.awaitingYear);
}
