import type { LimitUnit } from '../model/limit.js';
import { CHINESE_DIGITS, HUNDRED, LIMIT_UNITS, LIMIT_WORDS, TEN, TWO } from './vocabulary.js';

/** One token of a phrase. `letter` is its kind (see LIMIT_WORDS; N a number, U a unit, T free text). */
export interface LimitToken {
  readonly letter: string;
  readonly text: string;
  /** Of a number. */
  readonly value?: number;
  /** Of a unit word, with how many of the unit it means. */
  readonly unit?: LimitUnit;
  readonly factor?: number;
}

/** All words, longest first, so that the first that fits is the longest. */
const WORDS: readonly LimitToken[] = [
  ...Object.entries(LIMIT_WORDS).flatMap(([letter, words]) => words.map((text) => ({ letter, text }))),
  ...LIMIT_UNITS.map(([text, unit, factor]) => ({ letter: 'U', text, unit, factor })),
].sort((one, other) => other.text.length - one.text.length);

const NUMERAL = new RegExp(`^[${CHINESE_DIGITS}${TEN}${HUNDRED}${TWO}]+`, 'u');

/** Parts a phrase into tokens. Nothing is lost: the texts joined are the phrase, in its plain spelling. */
export function tokenizeLimit(phrase: string): readonly LimitToken[] {
  const text = plainSpelling(phrase);
  const tokens: LimitToken[] = [];
  let free = '';
  let at = 0;
  const endFree = (): void => {
    if (free !== '') tokens.push({ letter: 'T', text: free });
    free = '';
  };
  while (at < text.length) {
    const token = numberAt(text, at) ?? WORDS.find((word) => text.startsWith(word.text, at));
    if (!token || token.letter === 'T') free += token?.text ?? text.charAt(at);
    else {
      endFree();
      tokens.push(token);
    }
    at += token?.text.length ?? 1;
  }
  endFree();
  return tokens;
}

/** Full-width digits and punctuation made half-width, blanks and the closing full stop taken away. */
function plainSpelling(phrase: string): string {
  return phrase.normalize('NFKC').replace(/\s+/gu, '').replace(/。$/u, '').replace(/。/gu, ';');
}

/** A number in digits; or in Chinese numerals, where a unit or 次 follows, so that 统一 is none. */
function numberAt(text: string, at: number): LimitToken | undefined {
  const rest = text.slice(at);
  const digits = /^\d{1,4}/u.exec(rest)?.[0];
  if (digits !== undefined) return { letter: 'N', text: digits, value: Number(digits) };
  const numeral = NUMERAL.exec(rest)?.[0];
  if (numeral === undefined) return undefined;
  const after = rest.slice(numeral.length);
  const isCounted = LIMIT_UNITS.some(([word]) => after.startsWith(word)) || after.startsWith(LIMIT_WORDS.X[0]);
  const value = numeralValue(numeral);
  return isCounted && value !== undefined ? { letter: 'N', text: numeral, value } : undefined;
}

/** The value of a Chinese numeral below 1000; undefined when it is none. */
function numeralValue(numeral: string): number | undefined {
  let value = 0;
  let digit: number | undefined;
  for (const character of numeral) {
    if (character === TEN || character === HUNDRED) {
      value += (digit ?? 1) * (character === TEN ? 10 : 100);
      digit = undefined;
    } else {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = character === TWO ? 2 : CHINESE_DIGITS.indexOf(character);
    }
  }
  return value + (digit ?? 0) || undefined;
}
