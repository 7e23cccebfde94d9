import type { Limit, LimitClause, LimitUnit } from '../model/limit.js';
import { LIMIT_PIECES, UNIT_AFTER_EVERY, UNIT_AFTER_NUMBER } from './vocabulary.js';

const P = LIMIT_PIECES;

/** Prints a limit as one phrase in plain wording, which parses to the same clauses again. */
export function formatLimit(limit: Limit): string {
  return limit.clauses.map(formatClause).join(P.separator);
}

function formatClause(clause: LimitClause): string {
  const subject = 'subject' in clause ? (clause.subject ?? '') : '';
  const act = 'act' in clause ? (clause.act ?? '') : '';
  switch (clause.type) {
    case 'within':
      return `${subject}${P.from}${clause.event}${P.dayFrom}${amount(clause.amount, clause.unit)}${P.within}${act}`;
    case 'before':
      if (clause.event === '') return `${P.ahead}${amount(clause.amount, clause.unit)}${act}`;
      return `${subject}${P.at}${clause.event}${amount(clause.amount, clause.unit)}${P.before}${act}`;
    case 'ahead':
      return `${subject}${P.at}${clause.event}${P.before}${act}`;
    case 'announced':
      return `${clause.event}${P.announcedTime}`;
    case 'at-once':
      return atOnce(clause.event ?? '');
    case 'with':
      return `${P.withWord}${clause.event}${P.inStep}`;
    case 'periodic':
      return subject + periodic(clause);
    case 'display':
      return `${clause.term}${clause.atLeast ? P.atLeast : ''}${amount(clause.amount, clause.unit)}`;
    case 'standing':
      return `${subject}${P.standing}${clause.dynamic ? P.dynamic : ''}`;
    case 'unless-law-provides':
    default:
      return P.unlessLaw;
  }
}

function amount(number: number, unit: LimitUnit): string {
  return `${number}${UNIT_AFTER_NUMBER[unit]}`;
}

function atOnce(event: string): string {
  const needsAfter = event !== '' && !event.endsWith(P.when) && !event.startsWith(P.accordingTo);
  return `${event}${needsAfter ? P.after : ''}${P.atOnce}`;
}

function periodic(clause: Extract<LimitClause, { type: 'periodic' }>): string {
  if (clause.byMonth !== undefined) {
    return `${P.nextYear}${clause.byMonth}${P.month}${clause.byDay ?? 1}${P.day}${P.before}${P.announce}`;
  }
  if (clause.byDay !== undefined) return `${P.nextMonth}${clause.byDay}${P.day}${P.before}${P.announce}`;
  const period = clause.every === 1 ? UNIT_AFTER_EVERY[clause.unit] : amount(clause.every, clause.unit);
  return `${P.every}${period}${clause.withinPeriod ? P.yearEndOnce : P.renew}`;
}
