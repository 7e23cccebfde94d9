import { sayDigits, sayInteger, sayNumber, sayYear } from './numbers.js';
import { SPEECH } from './vocabulary.js';

/** Says what a pattern found: the whole match, then its groups. */
type Say = (match: readonly (string | undefined)[]) => string;

const MEASURES = SPEECH.measures.join('|');
const PER_WORDS = SPEECH.perWords.join('|');
const UNITS = Object.keys(SPEECH.units).map(escapeForPattern).join('|');
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

/** What to look for and how to say it, in this order: what has more shape comes first. */
export const SPEECH_STEPS: readonly (readonly [RegExp, Say])[] = [
  // 2020-10-09, 2020.10.9, 2020/10/9, 2020年10月9日, with or without a day
  [
    /(?<!\d)(\d{4})(?:-|\.|\/|年)(0?[1-9]|1[0-2])(?:-|\.|\/|月)(0?[1-9]|[12]\d|3[01])日?(?!\d)/gu,
    ([, year, month, day]) =>
      `${sayYear(year ?? '')}${SPEECH.year}${sayMonth(month)}${sayInteger(day ?? '')}${SPEECH.day}`,
  ],
  [
    /(?<!\d)(\d{4})年(0?[1-9]|1[0-2])月/gu,
    ([, year, month]) => `${sayYear(year ?? '')}${SPEECH.year}${sayMonth(month)}`,
  ],
  // 2020-2022年, 2020年
  [
    /(?<!\d)(\d{4})年?-(\d{4})年/gu,
    ([, from, to]) => `${sayYear(from ?? '')}${SPEECH.year}${SPEECH.to}${sayYear(to ?? '')}${SPEECH.year}`,
  ],
  [/(?<!\d)(\d{4})(?=年)/gu, ([, year]) => sayYear(year ?? '')],
  // 〔2020〕1号
  [
    /[〔[(【](\d{4})[〕\])】]\s*第?(\d+)号/gu,
    ([, year, number]) => `${sayYear(year ?? '')}${SPEECH.year}${sayInteger(number ?? '')}号`,
  ],
  [/(\d{1,2})月(\d{1,2})日/gu, ([, month, day]) => `${sayMonth(month)}${sayInteger(day ?? '')}${SPEECH.day}`],
  // 8:30, 08:30-12:00
  [
    /(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?\s*-\s*([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(?![\d:])/gu,
    ([, hour, minute, untilHour, untilMinute]) =>
      `${sayTime(hour, minute)}${SPEECH.to}${sayTime(untilHour, untilMinute)}`,
  ],
  [/(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])/gu, ([, hour, minute]) => sayTime(hour, minute)],
  // (0739)0000001, 0739-0000001转1, 0739-0000001-801
  [
    /\(?(?<!\d)(0\d{2,3})\)?[-\s]?(\d{7,8})(?:(?:转|-)(\d{1,5}))?(?!\d)/gu,
    ([, area, number, extension]) =>
      sayDigits(area ?? '') + SPEECH.pause + sayPhone(number ?? '') + sayExtension(extension),
  ],
  [/(?<!\d)(1[3-9]\d{9})(?!\d)/gu, ([, number]) => sayPhone(number ?? '')],
  [
    /(?<!\d)([48]00)-?(\d{3})-?(\d{4})(?!\d)/gu,
    ([, one, two, three]) => [one, two, three].map((part) => sayDigits(part ?? '')).join(SPEECH.pause),
  ],
  [
    /(?<![\d.])(12\d{3}|1[12]\d)(?:转(\d{1,3}))?(?=热线|电话|转|$|[，。；、,;)）])/gu,
    ([whole, number, extension]) =>
      extension === undefined && !/^1(?:2\d{3}|1[029])$/u.test(number ?? '')
        ? (whole ?? '')
        : sayDigits(number ?? '') + sayExtension(extension),
  ],
  // 2020-430524-48-01-012345
  [/(?<![\dA-Za-z.])[\dA-Z]+(?:-[\dA-Z]+){2,}(?![\dA-Za-z])/gu, ([code]) => sayCode(code ?? '')],
  // 邮编422200
  [
    new RegExp(`(${SPEECH.codeWords.join('|')})(\\s*[:：为是]?\\s*)(\\d{3,})`, 'gu'),
    ([, word, between, number]) => `${word ?? ''}${between ?? ''}${sayDigits(number ?? '')}`,
  ],
  [/\s*(?:→|—>|->|=>)\s*/gu, () => SPEECH.pause],
  // 元/人
  [new RegExp(`(?<=[元斤吨米人次个%])/(?=${PER_WORDS}|${UNITS})`, 'gu'), () => SPEECH.per],
  // 12.5%-15%, 12.5%, 3‰
  [
    new RegExp(`(${NUMBER})%?-(${NUMBER})%`, 'gu'),
    ([, from, to]) => `${SPEECH.percent}${sayNumber(from ?? '')}${SPEECH.to}${SPEECH.percent}${sayNumber(to ?? '')}`,
  ],
  [new RegExp(`(${NUMBER})%`, 'gu'), ([, share]) => `${SPEECH.percent}${sayNumber(share ?? '')}`],
  [new RegExp(`(${NUMBER})‰`, 'gu'), ([, share]) => `${SPEECH.perMille}${sayNumber(share ?? '')}`],
  // codes: many digits, or a leading zero
  [/(?<![\d.,])(\d{9,}[\dA-Z]*|0\d+)(?![\d.])/gu, ([code]) => sayCode(code ?? '')],
  // 3-5年
  [
    new RegExp(`(?<![\\dA-Za-z])(${NUMBER})-(${NUMBER})(?![\\dA-Za-z-])`, 'gu'),
    ([, from, to]) => `${sayNumber(from ?? '')}${SPEECH.to}${sayNumber(to ?? '')}`,
  ],
  [new RegExp(`(?<![\\d.,第A-Za-z月])2(?=(?:${MEASURES}))(?!月)`, 'gu'), () => SPEECH.pairOf],
  [new RegExp(`(?<![A-Za-z])(${NUMBER})`, 'gu'), ([, number]) => sayNumber(number ?? '')],
  [new RegExp(UNITS, 'gu'), ([unit]) => SPEECH.units[unit ?? ''] ?? ''],
];

function sayMonth(month: string | undefined): string {
  return `${sayInteger(month ?? '')}${SPEECH.month}`;
}

function sayTime(hour: string | undefined, minute: string | undefined): string {
  const spoken = `${sayInteger(hour ?? '')}${SPEECH.hour}`;
  return minute === '00' ? spoken : `${spoken}${sayInteger(minute ?? '')}${SPEECH.minute}`;
}

/** Seven or eight digits in two breaths, a mobile number in three. */
function sayPhone(number: string): string {
  const parts =
    number.length === 11
      ? [number.slice(0, 3), number.slice(3, 7), number.slice(7)]
      : [number.slice(0, number.length - 4), number.slice(-4)];
  return parts.map(sayDigits).join(SPEECH.pause);
}

function sayExtension(extension: string | undefined): string {
  return extension === undefined ? '' : `${SPEECH.pause}${SPEECH.extension}${sayDigits(extension)}`;
}

function sayCode(code: string): string {
  return code.replaceAll(/\d+/gu, sayDigits).replaceAll('-', SPEECH.pause);
}

function escapeForPattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
