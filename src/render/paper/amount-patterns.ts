import { sayNumber } from './numbers.js';
import { anyOf, NUMBER, type SpeechStep } from './speech-step.js';
import { SPEECH } from './vocabulary.js';

const MEASURES = anyOf(SPEECH.measures);
const UNITS = anyOf(Object.keys(SPEECH.units));
const PER_WORDS = anyOf(SPEECH.perWords);
/** From 0 to 99: `24/7` and `2020/5000` are no shares. */
const SHARE_OF_AT_MOST = 100;

/** 1 200元, 1，200元: a full-width comma parts thousands before 元 alone, for elsewhere it parts sentences. */
export const PARTED_THOUSANDS =
  /(?<![\d.,])\d{1,3}(?:(?:[ \u00a0\u2009\u202f]\d{3})+(?=(?:\.\d+)?\s*[元万亿人户])|(?:，\d{3})+(?=元))/gu;

/** Signs that belong to a number: they are said before the number is. */
export const SIGN_STEPS: readonly SpeechStep[] = [
  [/\s*(?:→|—>|->|=>)\s*/gu, () => SPEECH.pause],
  // ¥500, ￥50万元
  [
    new RegExp(`[¥￥]\\s*(${NUMBER})([万亿]?)元?`, 'gu'),
    ([, amount, group]) => `${amount ?? ''}${group ?? ''}${SPEECH.yuan}`,
  ],
  [new RegExp(`(?<![-\\p{L}\\d)）])-(?=(?:${NUMBER})\\s*(?:℃|°C|摄氏度))`, 'gu'), () => SPEECH.belowZero],
  [/(?<![-\p{L}\d)）℃%‰²³])-(?=\d)/gu, () => SPEECH.minus],
  [/[<＜‹](?=\s*\d)/gu, () => SPEECH.less],
  [/[>＞›](?=\s*\d)/gu, () => SPEECH.more],
  [/±(?=\s*\d)/gu, () => SPEECH.plusMinus],
];

/** Amounts, shares, ratios, ranges, and every number that is left. */
export const AMOUNT_STEPS: readonly SpeechStep[] = [
  // 30km/h, 50mg/L, 5-10kg, 20km²
  [
    new RegExp(`(?:(${NUMBER})-)?(${NUMBER})\\s*(${anyOf(Object.keys(SPEECH.measuredUnits))})(?![A-Za-z\\d²³])`, 'gu'),
    ([, from, to, unit]) => {
      const [per, name] = SPEECH.measuredUnits[unit ?? ''] ?? ['', unit ?? ''];
      const start = from === undefined ? '' : `${sayNumber(from)}${SPEECH.to}`;
      return `${per}${start}${sayNumber(to ?? '')}${name}`;
    },
  ],
  // 元/人
  [new RegExp(`(?<=[元斤吨米人次个%])/(?=${PER_WORDS}|${UNITS})`, 'gu'), () => SPEECH.each],
  // 12.5%-15%, 12.5%, 3‰
  [
    new RegExp(`(${NUMBER})%?-(${NUMBER})%`, 'gu'),
    ([, from, to]) => `${SPEECH.percent}${sayNumber(from ?? '')}${SPEECH.to}${SPEECH.percent}${sayNumber(to ?? '')}`,
  ],
  [new RegExp(`(${NUMBER})%`, 'gu'), ([, share]) => `${SPEECH.percent}${sayNumber(share ?? '')}`],
  [new RegExp(`(${NUMBER})‰`, 'gu'), ([, share]) => `${SPEECH.perMille}${sayNumber(share ?? '')}`],
  // 2/3, 1:500
  [
    /(?<![\d./])(\d{1,2})\/(\d{1,3})(?![\d./])/gu,
    ([whole, part = '', all = '']) =>
      Number(part) > 0 && Number(part) < Number(all) && Number(all) <= SHARE_OF_AT_MOST
        ? `${sayNumber(all)}${SPEECH.partsOf}${sayNumber(part)}`
        : (whole ?? ''),
  ],
  [
    /(?<![\d:.])(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)(?![\d:])/gu,
    ([, one, other]) => `${sayNumber(one ?? '')}${SPEECH.ratio}${sayNumber(other ?? '')}`,
  ],
  // 3-5年
  [
    new RegExp(`(?<![\\dA-Za-z])(${NUMBER})-(${NUMBER})(?![\\dA-Za-z-])`, 'gu'),
    ([, from, to]) => `${sayNumber(from ?? '')}${SPEECH.to}${sayNumber(to ?? '')}`,
  ],
  [new RegExp(`(?<![\\d.,第A-Za-z月])2(?=(?:${MEASURES}))(?!月)`, 'gu'), () => SPEECH.pairOf],
  [new RegExp(`(?<![A-Za-z])(${NUMBER})`, 'gu'), ([, number]) => sayNumber(number ?? '')],
  [new RegExp(UNITS, 'gu'), ([unit]) => SPEECH.units[unit ?? ''] ?? ''],
  // 食品类别/经营项目
  [/(?<=\p{Script=Han})\/(?=\p{Script=Han})/gu, () => SPEECH.or],
];
