import { isCreditCode, isIdNumber, isLuhn, isOldIdNumber } from './check-digits.js';
import {
  BANK_CARD,
  BIRTH_AFTER,
  BIRTH_BEFORE,
  BIRTH_LABEL,
  BIRTH_MATTER_LABEL,
  CARD_NUMBER,
  DATE,
  EMAIL,
  ID_LABEL_BEFORE,
  ID_NUMBER,
  LINK,
  MOBILE,
  OFFICIAL_ACCOUNT,
  OFFICIAL_EMAIL,
  OFFICIAL_TELEPHONE,
  OLD_ID_NUMBER,
  PRIVATE_HINT,
  TELLING_LABEL,
  WHOLE_DATE,
  birthMask,
} from './private-patterns.js';

/** What of a person must not be published in clear. An address needs its own look: see `address-patterns.ts`. */
export type PrivateKind = 'id-number' | 'mobile' | 'bank-card' | 'email' | 'birth-date';

/** One private value in a text. Offsets are UTF-16 units, end exclusive. */
export interface PrivateValue {
  readonly kind: PrivateKind;
  readonly start: number;
  readonly end: number;
  /** What may stand there instead. */
  readonly mask: string;
  /** The words around it say that it belongs to an office, so it may well be public. */
  readonly isOfficial: boolean;
}

/** Private values in a text, in order, without overlaps. `label` is the key that the text stands under. */
export function findPrivateValues(text: string, label = ''): PrivateValue[] {
  const isLabelled = TELLING_LABEL.test(label);
  if (!isLabelled && !PRIVATE_HINT.test(text)) return [];
  const links = [...text.matchAll(LINK)].map((match) => [match.index, match.index + match[0].length] as const);
  const found = [
    ...idNumbers(text, label),
    ...bankCards(text, label),
    ...mobiles(text, label),
    ...emails(text, label),
    ...birthDates(text, label),
  ].filter((value) => !links.some(([start, end]) => value.start >= start && value.end <= end));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((value, at) => found.slice(0, at).every((earlier) => earlier.end <= value.start));
}

function* idNumbers(text: string, label: string): Generator<PrivateValue> {
  for (const match of text.matchAll(ID_NUMBER)) {
    const number = compact(match[0]);
    if (!isIdNumber(number) || isCreditCode(number.toUpperCase())) continue;
    yield {
      kind: 'id-number',
      ...span(match),
      mask: `${number.slice(0, 2)}${'*'.repeat(13)}${number.slice(-3)}`,
      isOfficial: false,
    };
  }
  for (const match of text.matchAll(OLD_ID_NUMBER)) {
    const number = compact(match[0]);
    if (!isOldIdNumber(number) || !ID_LABEL_BEFORE.test(before(text, match.index, label))) continue;
    yield {
      kind: 'id-number',
      ...span(match),
      mask: `${number.slice(0, 2)}${'*'.repeat(10)}${number.slice(-3)}`,
      isOfficial: false,
    };
  }
}

function* bankCards(text: string, label: string): Generator<PrivateValue> {
  for (const match of text.matchAll(BANK_CARD)) {
    const number = compact(match[0]);
    if (!CARD_NUMBER.test(number) || !isLuhn(number)) continue;
    if (isCreditCode(number) || isIdNumber(number)) continue;
    const isOfficial = OFFICIAL_ACCOUNT.test(before(text, match.index, label));
    yield {
      kind: 'bank-card',
      ...span(match),
      mask: `${number.slice(0, 4)}${'*'.repeat(number.length - 8)}${number.slice(-4)}`,
      isOfficial,
    };
  }
}

function* mobiles(text: string, label: string): Generator<PrivateValue> {
  for (const match of text.matchAll(MOBILE)) {
    const number = compact(match[1] ?? '');
    const start = match.index + match[0].length - (match[1] ?? '').length;
    const isOfficial = OFFICIAL_TELEPHONE.test(before(text, match.index, label));
    yield {
      kind: 'mobile',
      start,
      end: match.index + match[0].length,
      mask: `${number.slice(0, 3)}****${number.slice(-4)}`,
      isOfficial,
    };
  }
}

function* emails(text: string, label: string): Generator<PrivateValue> {
  for (const match of text.matchAll(EMAIL)) {
    const [, name = '', host = ''] = match;
    if (/(?:^|\.)gov\.cn$/iu.test(host)) continue;
    const isOfficial = OFFICIAL_EMAIL.test(before(text, match.index, label));
    yield { kind: 'email', ...span(match), mask: `${name.slice(0, 1)}***@${host}`, isOfficial };
  }
}

function* birthDates(text: string, label: string): Generator<PrivateValue> {
  if (BIRTH_LABEL.test(label) && !BIRTH_MATTER_LABEL.test(label)) {
    const match = text.length <= 40 ? WHOLE_DATE.exec(text) : null;
    if (match) {
      const year = match[1] ?? match[3] ?? '';
      const lead = text.length - text.trimStart().length;
      yield {
        kind: 'birth-date',
        start: lead,
        end: text.trimEnd().length,
        mask: birthMask(year),
        isOfficial: false,
      };
      return;
    }
  }
  for (const pattern of [BIRTH_BEFORE, BIRTH_AFTER]) {
    for (const match of text.matchAll(pattern)) {
      const date = new RegExp(DATE, 'u').exec(match[0]);
      if (date === null) continue;
      const start = match.index + date.index;
      yield {
        kind: 'birth-date',
        start,
        end: start + date[0].length,
        mask: birthMask(date[1] ?? ''),
        isOfficial: false,
      };
    }
  }
}

function span(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

/** The words that lead up to a value: its key, then what stands before it in the same sentence. */
function before(text: string, at: number, label: string): string {
  const lead = text.slice(Math.max(0, at - 40), at);
  const sentence = lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('\n')) + 1);
  return `${label}:${sentence}`;
}

/** Full-width digits and letters made half-width, gaps removed. */
function compact(text: string): string {
  return text
    .replaceAll(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/gu, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replaceAll(/[\s\u3000-]/gu, '');
}
