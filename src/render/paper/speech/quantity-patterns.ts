import { AMOUNT, BASE, DASH, NUMBER, PAIRED, PER, UNIT, UNIT_END } from './number-patterns.js';
import { sayNumber } from './numbers.js';
import { anyOf, rule, type SpeechRule } from './speech-rule.js';
import { LATER_WORDS } from './measure-words.js';
import { UNIT_WORDS, UNITS_ALONE } from './unit-words.js';
import { SPEECH } from './vocabulary.js';

/** A dash before a number is minus where nothing that could be joined to it stands before. */
const MINUS = String.raw`(?<![\dA-Za-z)）%℃])[-−–]\s?`;
const TO = String.raw`\s*(?:${DASH}|至|到)\s*`;

/** Money, shares, degrees and amounts with Latin units. */
export const QUANTITY_RULES: readonly SpeechRule[] = [
  // ¥500, ￥1,200.50万元
  rule(
    String.raw`[¥￥]\s*(${NUMBER})([千万亿]{0,2})元?`,
    ([, number = '', big = '']) => `${sayAmount(number, big + SPEECH.yuan)}${big}${SPEECH.yuan}`,
  ),
  rule(
    String.raw`\$\s*(${NUMBER})([千万亿]{0,2})(?:美元)?`,
    ([, number = '', big = '']) => `${sayAmount(number, big + SPEECH.dollar)}${big}${SPEECH.dollar}`,
  ),
  // 100元/人, 50-100元/亩·年, 50mg/L: the share first, as one speaks
  rule(
    String.raw`(${NUMBER})(?:${BASE}?\s*${DASH}\s*(${NUMBER}))?\s?(${BASE})((?:[/／·][(（]?${PER}[)）]?)+)(?![A-Za-z\d])`,
    ([, from = '', until = '', unit = '', shares = '']) => {
      if (!/^[/／]/u.test(shares)) return undefined;
      const each = shares
        .split(/[/／·]/u)
        .filter((part) => part !== '')
        .map((part) => SPEECH.per + unitWord(part.replaceAll(/[()（）]/gu, '')));
      const word = unitWord(unit);
      const range = until === '' ? sayAmount(from, word) : sayNumber(from) + SPEECH.to + sayAmount(until, word);
      return each.join('') + range + word;
    },
  ),
  // -5℃; also the first of -5~3℃
  rule(
    String.raw`${MINUS}(${NUMBER})(?=${TO}[-−]?${NUMBER}\s?(?:℃|°C))`,
    ([, number = '']) => SPEECH.belowZero + sayNumber(number),
  ),
  rule(
    String.raw`(?:${MINUS}|(?<=(?:${DASH})\s*)[-−])(${NUMBER})\s?(?:℃|°C)`,
    ([, number = '']) => SPEECH.belowZero + sayNumber(number) + SPEECH.celsius,
  ),
  // 12.5%, 5-10%, -3%, 3‰
  rule(
    String.raw`((?:${MINUS})?)(${NUMBER})\s?(?:([%‰])|(?=${TO}${NUMBER}\s?([%‰])))`,
    ([, minus = '', number = '', own = '', later = '']) => sayMinus(minus) + sayShare(number, own + later),
  ),
  // 20km², 1000 m
  rule(
    String.raw`((?:${MINUS})?)(${NUMBER})\s?(${UNIT})${UNIT_END}`,
    ([, minus = '', number = '', unit = '']) => sayMinus(minus) + sayAmount(number, unitWord(unit)) + unitWord(unit),
  ),
  // μg/m³ with no number before it
  rule(
    String.raw`(?<![A-Za-z\d])(${anyOf(UNITS_ALONE.map((unit) => unit.replaceAll(/[()]/gu, String.raw`\$&`)))})(?:\/(${UNIT}))?${UNIT_END}`,
    ([, unit = '', share = '']) => unitWord(unit) + (share === '' ? '' : SPEECH.per + unitWord(share)),
  ),
  // 2/3以上; what is no proper fraction is left to the signs
  rule(String.raw`(?<![\d/.])(\d{1,4})\/(\d{1,6})(?![\d/.])`, ([, part = '', whole = '']) =>
    Number(part) < Number(whole) ? sayWhole(whole) + SPEECH.partsOf + sayNumber(part) : undefined,
  ),
  rule(
    String.raw`(?<![一二三四五六七八九十百])([一二三四五六七八九十]{1,3})\/([一二三四五六七八九十百]{1,4})(?![一二三四五六七八九十百/])`,
    ([, part = '', whole = '']) => whole + SPEECH.partsOf + part,
  ),
];

/** Plain numbers, and the dash between the ends of a range. */
export const NUMBER_RULES: readonly SpeechRule[] = [
  rule(
    String.raw`(?<=\d|[%‰℃°²³㎡㎥]|\d[百千万亿]{0,2}${AMOUNT}(?:以上|以下)?|\d\s?(?:年|月|日|号|时|学年|年度|个月|[A-Za-z]{1,3}))\s*${DASH}\s*(?=[-−第]?\d|(?:${LATER_WORDS.join('|')}))`,
    () => SPEECH.to,
  ),
  // a range of days of the week, of months, of terms
  rule(String.raw`(?<=(?:周|星期)[一二三四五六日天])\s*${DASH}\s*(?=(?:周|星期)[一二三四五六日天])`, () => SPEECH.to),
  rule(String.raw`[~～]{1,2}(?=[\p{Script=Han}\d])`, () => SPEECH.to),
  // minus after nothing or after a Chinese word that leads up to a figure; in 附件-1 the dash is not read
  rule(String.raw`(?<=^|[\s：:，、（(]|[为是达约率长降值于至到])[-−](?=${NUMBER})`, () => SPEECH.minus),
  rule(String.raw`(?<=\p{Script=Han})-(?=\d)`, () => ''),
  rule(String.raw`(?<![\d.,第A-Za-z])2(?=${PAIRED})`, () => SPEECH.pairOf),
  // 500.00元 is 五百元
  rule(String.raw`(${NUMBER})\.0+(?=元)`, ([, number = '']) => sayNumber(number)),
  rule(NUMBER, ([number = '']) => sayNumber(number)),
];

function unitWord(unit: string): string {
  return UNIT_WORDS[unit] ?? unit;
}

function sayMinus(sign: string): string {
  return sign === '' ? '' : SPEECH.minus;
}

/** 两公里, 两元; 二摄氏度 and 十二公里. */
function sayAmount(number: string, unit: string): string {
  return number === '2' && new RegExp(`^${PAIRED}`, 'u').test(unit) ? SPEECH.pairOf : sayNumber(number);
}

/** 千分之五, not 一千分之五. */
function sayWhole(whole: string): string {
  return sayNumber(whole).replace(/^一(?=[百千]$)/u, '');
}

function sayShare(number: string, sign: string): string {
  if (sign === '‰') return SPEECH.perMille + sayNumber(number);
  return SPEECH.percent + (/^100(?:\.0+)?$/u.test(number) ? SPEECH.wholePercent : sayNumber(number));
}
