import type { Limit, LimitClause, LimitUnit } from '../model/limit.js';
import { tokenizeLimit, type LimitToken } from './limit-tokens.js';
import { DEFAULT_EVENT, EVENT_ENDINGS, LIMIT_PIECES, REMAINDER_WORDS } from './vocabulary.js';

const known = new Map<string, Limit | undefined>();

/** Reads a 公开时限 phrase; undefined when the grammar does not know it (never a guess). Answers are remembered. */
export function parseLimit(phrase: string): Limit | undefined {
  if (known.has(phrase)) return known.get(phrase);
  const limit = readLimit(phrase);
  known.set(phrase, limit);
  return limit;
}

function readLimit(phrase: string): Limit | undefined {
  const clauses: LimitClause[] = [];
  for (const tokens of splitClauses(tokenizeLimit(phrase))) {
    const clause = readClause(tokens);
    if (!clause) return undefined;
    clauses.push(clause);
  }
  return clauses.length === 0 ? undefined : { phrase, clauses };
}

/** Parts at commas and semicolons; at 、 only between two periods (企业按季、个人按半年), since events have it too. */
function splitClauses(tokens: readonly LimitToken[]): LimitToken[][] {
  const clauses: LimitToken[][] = [[]];
  tokens.forEach((token, index) => {
    const isPeriodBefore = tokens[index - 1]?.letter === 'U' && tokens[index - 2]?.letter === 'Y';
    if (token.letter === ',' || (token.letter === '、' && isPeriodBefore)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  });
  return clauses.filter((clause) => clause.length > 0);
}

/** What a pattern matched, by the number of its group. */
interface Match {
  /** Joined text of a group; empty when it took no part. */
  text(group: number): string;
  token(group: number): LimitToken | undefined;
  has(group: number): boolean;
}

/**
 * A clause pattern: a regular expression over the letters of the tokens, one letter a token, and what it means. A reader may
 * still answer undefined, and the next pattern is tried.
 */
type ClauseRule = readonly [pattern: RegExp, read: (match: Match) => LimitClause | undefined];

/** In order; the first that reads wins. */
const CLAUSE_RULES: readonly ClauseRule[] = [
  [/^.*Z$/du, () => ({ type: 'unless-law-provides' })],
  [/^(D|C)C?(M)?(N)(U)$/du, readDisplay],
  // 每年1月31日前, 次年1月31日前; 每月10日前, 次月10日前; 每年年底前集中公布1次; 每20个工作日更新; 按季公告
  [/^(.*?)Q?(?:EU|y)(N)(U)(N)(U)BC?$/du, readYearly],
  [/^(.*?)Q?(?:E(U)|m)(N)(U)BC?$/du, readMonthly],
  [/^(.*?)E(U)VBT?C?(?:NX)?$/du, readYearEnd],
  [/^(.*?)E(N)?(U)T?C?(?:NX)?$/du, (match) => readPeriod(match.token(2), match.token(3), match.text(1))],
  [/^(.*?)Y(U)C?$/du, (match) => readPeriod(undefined, match.token(2), match.text(1))],
  [/^(.*?)LC?(?:\(?(K)\)?)?$/du, (match) => ({ type: 'standing', dynamic: match.has(2), ...subject(match.text(1)) })],
  [/^(.*?)KC?$/du, (match) => ({ type: 'standing', dynamic: true, ...subject(match.text(1)) })],
  [/^(.+?)W?GIC?$/du, (match) => ({ type: 'announced', event: match.text(1) })],
  [/^(.*?)(F)?([^F]*?)(A|P)?(N)(U)(I)?([^NUIBOE]*)$/du, readWithin],
  [/^H(N)(U)(.*)$/du, (match) => readBefore(match, 1, '', '', match.text(3))],
  [
    /^(?:(.*?)F)?([^E]+?)(N)(U)B([^NU]*)$/du,
    (match) => readBefore(match, 3, match.text(2), match.text(1), match.text(5)),
  ],
  [/^(.*?)P?OC?$/du, (match) => ({ type: 'at-once', ...(match.text(1) === '' ? {} : { event: match.text(1) }) })],
  [/^R(.+?)S?C?$/du, (match) => ({ type: 'with', event: match.text(1) })],
  [/^J(.+?)SC?$/du, (match) => ({ type: 'with', event: match.text(1) })],
  [/^F?(.+)WC?$/du, (match) => ({ type: 'with', event: match.text(1) })],
  [
    /^(?:(.*?)F)?([^NE]+?)B([^NUBI]*)$/du,
    (match) => ({ type: 'ahead', event: match.text(2), ...subject(match.text(1)), ...act(match.text(3)) }),
  ],
];

function readClause(tokens: readonly LimitToken[]): LimitClause | undefined {
  const letters = tokens.map((token) => token.letter).join('');
  for (const [pattern, read] of CLAUSE_RULES) {
    const indices = pattern.exec(letters)?.indices;
    if (!indices) continue;
    const group = (number: number): readonly LimitToken[] => tokens.slice(...(indices[number] ?? [0, 0]));
    const clause = read({
      text: (number) =>
        group(number)
          .map((token) => token.text)
          .join(''),
      token: (number) => group(number)[0],
      has: (number) => group(number).length > 0,
    });
    if (clause && hasSoundNames(clause)) return clause;
  }
  return undefined;
}

/** An event or a subject is a thing that has a name: some plain words, and no number at its end that belongs to the amount. */
function hasSoundNames(clause: LimitClause): boolean {
  const names = ['event' in clause ? clause.event : undefined, 'subject' in clause ? clause.subject : undefined];
  return names.every((name) => name === undefined || name === '' || isName(name));
}

const NAME = /^(?![BIPA,)])(?=.*[TCD])(?!.*[NUEFY]$)/u;

function isName(text: string): boolean {
  return NAME.test(
    tokenizeLimit(text)
      .map((token) => token.letter)
      .join(''),
  );
}

function readWithin(match: Match): LimitClause | undefined {
  const amount = amountOf(match.token(5), match.token(6));
  const tail = match.text(8);
  // Without 内, only a bare amount is a limit: 公示后20日 could mean anything.
  if (!amount || (!match.has(7) && tail !== '')) return undefined;
  const before = match.text(1);
  const event = match.text(3);
  if (match.has(2)) return within(amount, event === '' ? DEFAULT_EVENT : event, before, tail);
  const text = before + event;
  if (text === '') return within(amount, DEFAULT_EVENT, '', tail);
  const ending = EVENT_ENDINGS.find((each) => text.endsWith(each));
  if (ending !== undefined && REMAINDER_WORDS.some((word) => text.startsWith(word))) {
    return within(amount, ending, text.slice(0, -ending.length), tail);
  }
  if (match.has(4) || ending !== undefined) return within(amount, text, '', tail);
  return within(amount, DEFAULT_EVENT, text, tail);
}

interface Amount {
  readonly amount: number;
  readonly unit: LimitUnit;
}

function within(amount: Amount, event: string, ofSubject: string, tail: string): LimitClause {
  return { type: 'within', ...amount, event, ...subject(ofSubject), ...act(tail) };
}

function readBefore(match: Match, number: number, event: string, of: string, tail: string): LimitClause | undefined {
  const amount = amountOf(match.token(number), match.token(number + 1));
  return amount && { type: 'before', ...amount, event, ...subject(of), ...act(tail) };
}

function readDisplay(match: Match): LimitClause | undefined {
  const amount = amountOf(match.token(3), match.token(4));
  return amount && { type: 'display', ...amount, atLeast: match.has(2), term: match.text(1) };
}

function readPeriod(number: LimitToken | undefined, unit: LimitToken | undefined, of: string): LimitClause | undefined {
  const amount = number ? amountOf(number, unit) : unit && { amount: unit.factor ?? 1, unit: unit.unit };
  if (!amount?.unit) return undefined;
  return { type: 'periodic', every: amount.amount, unit: amount.unit, ...subject(of) };
}

function readYearEnd(match: Match): LimitClause | undefined {
  if (match.token(2)?.unit !== 'year') return undefined;
  return { type: 'periodic', every: 1, unit: 'year', withinPeriod: true, ...subject(match.text(1)) };
}

function readMonthly(match: Match): LimitClause | undefined {
  const day = match.token(3)?.value;
  if ((match.has(2) && match.token(2)?.unit !== 'month') || match.token(4)?.unit !== 'day') return undefined;
  if (day === undefined || day < 1 || day > 31) return undefined;
  return { type: 'periodic', every: 1, unit: 'month', byDay: day, ...subject(match.text(1)) };
}

function readYearly(match: Match): LimitClause | undefined {
  const [month, day] = [match.token(2)?.value, match.token(4)?.value];
  if (match.token(3)?.text !== LIMIT_PIECES.month || match.token(5)?.unit !== 'day') return undefined;
  if (month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { type: 'periodic', every: 1, unit: 'year', byMonth: month, byDay: day, ...subject(match.text(1)) };
}

function amountOf(number: LimitToken | undefined, unit: LimitToken | undefined): Amount | undefined {
  if (number?.value === undefined || !unit?.unit || number.value < 1) return undefined;
  return { amount: number.value * (unit.factor ?? 1), unit: unit.unit };
}

function subject(text: string): { subject?: string } {
  return text === '' ? {} : { subject: text };
}

const PLAIN_ACT = /^C*$/u;

/** What is to be done, unless it is only to publish. */
function act(text: string): { act?: string } {
  const letters = tokenizeLimit(text)
    .map((token) => token.letter)
    .join('');
  return PLAIN_ACT.test(letters) ? {} : { act: text };
}
