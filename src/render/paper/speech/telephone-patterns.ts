import { AFTER_SERVICE_NUMBERS, CALL_WORDS, COUNTING_ENDS } from './call-words.js';
import { AMOUNT } from './number-patterns.js';
import { sayDigits, sayInteger } from './numbers.js';
import { anyOf, rule, type SpeechRule } from './speech-rule.js';
import { SPEECH } from './vocabulary.js';

const EXTENSION = String.raw`(?:\s*(?:转|-)\s*(\d{1,5})(?!\d))?`;
const BETWEEN = '[、，,和或及/]';
/** After a word such as 电话, or after further numbers of the list that it opens. */
const CALLED = String.raw`(?<=${anyOf(CALL_WORDS)}(?:号码?)?(?:（[^（）]{0,12}）)?[:：为是“"\s]{0,3}(?:[\d-]{3,13}${BETWEEN}\s?){0,6})`;
const NO_AMOUNT = String.raw`(?![\d.,]*\d)(?!${AMOUNT})`;
const EMERGENCY = '(?:110|119|120|122)';
const HOTLINE = String.raw`(?:12[1-3]\d{2}|9[56]\d{3}|100[0158][016])`;

/** Numbers that are hidden in part, and numbers to dial. */
export const TELEPHONE_RULES: readonly SpeechRule[] = [
  // 138****1234, 4399****062: how many are hidden is said once, no star is spelled
  rule(
    String.raw`(\d[\dA-Za-z]*)([*●•]{2,}|[×xX]{3,}|(?<=\d{3})\*(?=\d{3}))([\dA-Za-z]*)`,
    ([, before = '', stars = '', after = '']) => sayMasked([sayDigits(before)], stars, after),
  ),
  rule(String.raw`([*●•]{2,})(\d[\dA-Za-z]*)`, ([, stars = '', after = '']) => sayMasked([], stars, after)),
  // (0739)0000001, 0739-0000001转801, 0739-0000001-801
  rule(
    String.raw`[(（]?(0(?:10|2\d|[3-9]\d{2}))[)）]?[-–—\s]?(\d{7,8})${EXTENSION}(?!\d)`,
    ([, area = '', number = '', extension = '']) =>
      [sayDigits(area), sayPhone(number)].join(SPEECH.pause) + sayExtension(extension),
  ),
  rule(String.raw`(1[3-9]\d)([- ]?)(\d{4})\2(\d{4})${NO_AMOUNT}`, ([, one, , two, three]) =>
    inBreaths([one, two, three]),
  ),
  rule(String.raw`([48]00)-?(\d{3})-?(\d{4})${NO_AMOUNT}`, ([, one, two, three]) => inBreaths([one, two, three])),
  rule(String.raw`([48]00)-(\d{4})-(\d{3})${NO_AMOUNT}`, ([, one, two, three]) => inBreaths([one, two, three])),
  // 拨打110, 电话：5231234, 523-1234
  rule(String.raw`${CALLED}(\d{3,4})-(\d{4})${NO_AMOUNT}`, ([, one, two]) => inBreaths([one, two])),
  rule(
    String.raw`${CALLED}(\d{3,8})${NO_AMOUNT}${EXTENSION}`,
    ([, number = '', extension = '']) => sayPhone(number) + sayExtension(extension),
  ),
  // 119火警, and a text that is nothing else
  rule(
    String.raw`(?<![\d.])(${EMERGENCY})(?=\s?${anyOf(AFTER_SERVICE_NUMBERS)})${EXTENSION}|^(${EMERGENCY})$`,
    ([, number = '', extension = '', alone = '']) => sayDigits(number + alone) + sayExtension(extension),
  ),
  // 12345, 95598: unless it counts something
  rule(
    String.raw`(?<![\d.,]|[${COUNTING_ENDS}][:：]?\s?)(${HOTLINE})(?![-:：/]\d)${NO_AMOUNT}${EXTENSION}`,
    ([, number = '', extension = '']) => sayDigits(number) + sayExtension(extension),
  ),
  rule(
    String.raw`(${HOTLINE})(?=\s?${anyOf(AFTER_SERVICE_NUMBERS)})${EXTENSION}`,
    ([, number = '', extension = '']) => sayDigits(number) + sayExtension(extension),
  ),
];

/** Seven or eight digits in two breaths, fewer in one. */
export function sayPhone(number: string): string {
  return number.length < 7 ? sayDigits(number) : inBreaths([number.slice(0, -4), number.slice(-4)]);
}

function inBreaths(parts: readonly (string | undefined)[]): string {
  return parts.map((part) => sayDigits(part ?? '')).join(SPEECH.pause);
}

function sayExtension(extension: string): string {
  return extension === '' ? '' : `${SPEECH.pause}${SPEECH.extension}${sayDigits(extension)}`;
}

function sayMasked(before: readonly string[], stars: string, after: string): string {
  const count = stars.length === 2 ? SPEECH.pairOf : sayInteger(String(stars.length));
  return [...before, SPEECH.hidden(count), ...(after === '' ? [] : [sayDigits(after)])].join(SPEECH.pause);
}
