import { PER } from './number-patterns.js';
import { sayDigits, sayInteger } from './numbers.js';
import { anyOf, rule, type SpeechRule } from './speech-rule.js';
import { JOINING_SIGN_WORDS, SIGN_WORDS, SPEECH } from './vocabulary.js';

const HAN = String.raw`\p{Script=Han}`;

/** Marks that number a list, and days that have become names: before they are taken for numbers. */
export const MARK_RULES: readonly SpeechRule[] = [
  // a value of nothing but a stroke
  rule(String.raw`(?<=[：:]\s*)[/／—-]{1,2}(?=\s*(?:$|[。；]))`, () => SPEECH.nothing),
  // 1.申请, 1．2020年; not 1.5
  rule(
    String.raw`(?<=^|[\s。；;：:，,])(\d{1,2})[.．](?!\d(?!\d{3}年))\s*`,
    ([, number = '']) => sayInteger(number) + SPEECH.listed,
  ),
  rule('[①-⑳]', ([mark = '']) => sayInteger(String(mark.charCodeAt(0) - 0x245f)) + SPEECH.listed),
  // 8·15, 7·21: 八幺五, 七二幺
  rule(String.raw`(\d{1,2})[·•](\d{1,2})(?!\d)`, ([, month = '', day = '']) => sayDigits(month + day)),
  // 3#楼
  rule(String.raw`(?<=\d)#`, () => SPEECH.number),
];

/** Signs, once every number has found its reading. */
export const SIGN_RULES: readonly SpeechRule[] = [
  rule(String.raw`\s*(?:→|—>|->|=>|⇒)\s*`, () => SPEECH.pause),
  // 张*, 刘**: names that are hidden in part
  rule(String.raw`(?<=${HAN})[*●]+|[*●×]{2,}(?=${HAN})|(?<=${HAN})×{2,}`, ([stars = '']) =>
    SPEECH.somebody.repeat(stars.length),
  ),
  rule(anyOf(Object.keys(SIGN_WORDS)), ([sign = '']) => SIGN_WORDS[sign as keyof typeof SIGN_WORDS]),
  // 元/亩 with no number before it
  rule(`(?<=[元斤吨米克])/(?=${PER})`, () => SPEECH.per),
  rule(String.raw`(?<=[${HAN}A-Za-z）)”》])\s*/\s*(?=[${HAN}A-Za-z（(“《\d])`, () => SPEECH.listed),
  rule(String.raw`(?<=\d\s?)/\s?(?=\d)`, () => SPEECH.pause),
  // 500+家; 同比+3%
  rule(String.raw`(?<=\d)\+(?!\s?\d)`, () => SPEECH.moreThan),
  rule(String.raw`(?<![\dA-Za-z]\s?)\+(?=\d)`, () => SPEECH.plus),
  rule(String.raw`\s?([<>])\s?(?=\d)|(?<=\d\p{Script=Han}{0,3}\s?)([<>])\s?(?=${HAN})`, ([, one = '', other = '']) =>
    joiningWord(one + other),
  ),
  rule(String.raw`\s?([=+×*])\s?(?=[${HAN}\d])`, ([, sign = '']) => joiningWord(sign)),
];

function joiningWord(sign: string): string {
  return JOINING_SIGN_WORDS[sign as keyof typeof JOINING_SIGN_WORDS];
}
