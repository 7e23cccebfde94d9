import { AMOUNT, DASH } from './number-patterns.js';
import { sayInteger, sayNumber, sayYear } from './numbers.js';
import { rule, type SpeechRule } from './speech-rule.js';
import { RATIO_WORDS } from './measure-words.js';
import { SPEECH } from './vocabulary.js';

const YEAR = String.raw`(?:1[5-9]|20|21)\d{2}`;
/** A year that stands without 年: more likely one than not only in the years that catalogs speak of. */
const YEAR_NOW = String.raw`(?:199\d|20[0-3]\d)`;
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?!\d)`;
const CLOCK = String.raw`([01]?\d|2[0-4])[:：]([0-5]\d)(?:[:：]([0-5]\d))?(?![\d:：.])`;
const NUMBER_PART = String.raw`\d+(?:\.\d+)?`;

/** 2020-10-09, 2020.10.9, 2020年10月; 2020-2021学年; 8:05. */
export const DATE_RULES: readonly SpeechRule[] = [
  // 2020年10月9日, and 2020年10月 9日 as it is pasted
  rule(String.raw`(${YEAR})\s*年\s*(${MONTH})\s*月(?:\s*(${DAY})\s*[日号])?`, ([, year, month, day]) =>
    sayDate(year, month, day),
  ),
  // 2020-10-09, 2020.10.9, 2020/10/9; in 2020-10-09-001 it is part of a code
  rule(
    String.raw`(${YEAR})([-./])(${MONTH})\2(${DAY})日?(?!-(?:\d{1,2}(?![\d.-])|\d{3}(?!\d)|\d{5}))(?:\s+(?=\d{1,2}:))?`,
    ([, year, , month, day]) => sayDate(year, month, day),
  ),
  // the end of 2020.10.01-10.08; what looks behind is matched from its end, so the sign is caught at the second place
  rule(String.raw`(?<=\d{4}\1\d{1,2}([-./])\d{1,2}\s*(?:${DASH}|至|到)\s*)(${MONTH})\1(${DAY})`, ([, , month, day]) =>
    sayMonthDay(month, day),
  ),
  // 2020.10, 2020/10, but not 2020.10元
  rule(
    String.raw`(${YEAR_NOW})[./](0[1-9]|1[0-2])(?![\d./])(?!${AMOUNT})`,
    ([, year = '', month = '']) => `${sayYear(year)}${SPEECH.year}${sayInteger(month)}${SPEECH.month}`,
  ),
  // 2020年, 2019-2020学年, 2020级
  rule(
    String.raw`(${YEAR})(?=\s*(?:年|学年|级|届|版)|年?\s*(?:${DASH}|至|到)\s*${YEAR}\s*(?:年|学年|级|届))`,
    ([, year]) => sayYear(year ?? ''),
  ),
  // 绿盾2020: a bare number that looks like a year of now and counts nothing
  rule(String.raw`(?<![\d.,])(${YEAR_NOW})(?![\d.,:：%‰-])(?!${AMOUNT})(?!${DASH}\d)`, ([, year]) =>
    sayYear(year ?? ''),
  ),
  rule(String.raw`0([1-9])(?=[月日时点])`, ([, number]) => sayInteger(number ?? '')),
];

/** 8:05 and 1:500. */
export const COLON_RULES: readonly SpeechRule[] = [
  // 比例尺1:500, 1:10的比例; what is no time of day cannot but be a ratio
  rule(
    String.raw`(?<=(?:${RATIO_WORDS.join('|')})(?:不低于|不超过|[约为是：:\s])?)(${NUMBER_PART})[:：∶](${NUMBER_PART})`,
    ([, one, other]) => sayRatio(one, other),
  ),
  rule(String.raw`(${NUMBER_PART})[:：∶](${NUMBER_PART})(?=的?(?:比例|配置|配备|配比|置换))`, ([, one, other]) =>
    sayRatio(one, other),
  ),
  rule(CLOCK, ([, hour, minute, second]) => sayTime(hour, minute, second)),
  rule(String.raw`(?<![\d:：])(${NUMBER_PART})[:：∶](${NUMBER_PART})(?![\d:：])`, ([, one, other]) =>
    sayRatio(one, other),
  ),
];

function sayDate(year = '', month = '', day = ''): string {
  const spoken = `${sayYear(year)}${SPEECH.year}`;
  return spoken + (day === '' ? `${sayInteger(month)}${SPEECH.month}` : sayMonthDay(month, day));
}

function sayMonthDay(month = '', day = ''): string {
  return `${sayInteger(month)}${SPEECH.month}${sayInteger(day)}${SPEECH.day}`;
}

function sayTime(hour = '', minute = '', second = ''): string {
  // 2:00 is 两点; 8:05 is 八点零五分, but 8:00 is 八点.
  const spoken = (Number(hour) === 2 ? SPEECH.pairOf : sayInteger(hour)) + SPEECH.hour;
  if (minute === '00' && (second === '' || second === '00')) return spoken;
  const seconds = second === '' ? '' : `${sayTwoDigits(second)}${SPEECH.second}`;
  return `${spoken}${sayTwoDigits(minute)}${SPEECH.minute}${seconds}`;
}

function sayTwoDigits(digits: string): string {
  const zero = digits.startsWith('0') && digits !== '00' ? sayInteger('0') : '';
  return zero + sayInteger(digits);
}

function sayRatio(one = '', other = ''): string {
  return [one, other].map(sayNumber).join(SPEECH.ratio);
}
