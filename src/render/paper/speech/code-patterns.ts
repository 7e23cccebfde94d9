import { CODE_WORDS } from './measure-words.js';
import { AMOUNT, DASH, NUMBER, PAIRED, UNIT, UNIT_END } from './number-patterns.js';
import { sayDigits, sayInteger, sayNumber, sayYear } from './numbers.js';
import { anyOf, rule, type SpeechRule } from './speech-rule.js';
import { sayPhone } from './telephone-patterns.js';
import { SPEECH } from './vocabulary.js';

/** Addresses of the web are not read out: a listener cannot write them down. */
export const WEB_RULES: readonly SpeechRule[] = [
  rule(String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`, () => SPEECH.mailbox),
  rule(String.raw`(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&*+,;=%]+`, () => SPEECH.website),
  rule(
    String.raw`(?:[A-Za-z\d-]+\.)+(?:gov\.cn|com\.cn|org\.cn|net\.cn|com|cn|net|org)(?![A-Za-z\d])(?:\/[\w\-.~/?#&=%]*)?`,
    () => SPEECH.website,
  ),
];

const YEAR = String.raw`((?:19|20)\d{2})`;
const STANDARDS = 'GBZ?|YY|AQ|MZ|HJ|NY|WS|SB|LY|JGJ|JG|CJJ|CJ|JTG|JT|TSG|QX|SL|DL|XF|GA|SY|ISO|IEC';

/** Numbers of documents and of standards. */
export const DOCUMENT_RULES: readonly SpeechRule[] = [
  // 〔2020〕5号, (2020)第0012号
  rule(
    String.raw`[〔[(（【]${YEAR}[〕\])）】]\s*第?(\d+)(?=号)`,
    ([, year = '', number = '']) =>
      sayYear(year) + SPEECH.year + (/^0|^\d{5}/u.test(number) ? sayDigits(number) : sayInteger(number)),
  ),
  rule(String.raw`[〔【]${YEAR}[〕】]`, ([, year = '']) => sayYear(year) + SPEECH.year),
  rule(String.raw`(?<=[(（[])${YEAR}(?=[\])）])`, ([, year = '']) => sayYear(year)),
  // GB/T 37668-2019, DB43/T 1724—2020, GB 2760
  rule(
    String.raw`(DBS?\d{0,2}|[A-Z]{1,6})((?:\/[A-Z]{1,5})?)\s?(\d{1,6}(?:\.\d{1,3})*)(?:${DASH}|[:：])${YEAR}(?!\d)`,
    ([, issuer, kind, number, year = '']) =>
      `${sayStandard(issuer, kind, number)}${SPEECH.pause}${sayYear(year)}${SPEECH.edition}`,
  ),
  rule(
    String.raw`(?<![A-Za-z])(DBS?\d{0,2}|${STANDARDS})((?:\/[A-Z]{1,5})?)\s(\d{3,6}(?:\.\d{1,3})*)(?![\d-])(?!${AMOUNT})`,
    ([, issuer, kind, number]) => sayStandard(issuer, kind, number),
  ),
  // LPR-150BP
  rule(
    String.raw`(LPR)\s*([-−+])\s*(?=\d)`,
    ([, rate = '', sign]) => rate + (sign === '+' ? SPEECH.more : SPEECH.less),
  ),
];

/** Numbers that name something: read figure by figure. */
export const CODE_WORD_RULES: readonly SpeechRule[] = [
  rule(
    String.raw`(?<=${anyOf(CODE_WORDS)}\s*[:：为是]?\s*)(?=[A-Z\d/-]{3})(\d[\dA-Z]*(?:[-/][\dA-Z]+)*(?: \d{3,})*)(?![\d.,]*\d|[a-z])(?!${AMOUNT})`,
    ([, code]) => sayCode(code),
  ),
  // 501室, 2单元1203房
  rule(String.raw`(\d{3,4})(?=(?:号)?(?:室|房(?!间数|屋|产)|办公室|会议室))`, ([, room = '']) => sayDigits(room)),
];

/** Codes that show themselves: letters and figures mixed, many figures, a leading zero. */
export const CODE_RULES: readonly SpeechRule[] = [
  // PM2.5, V2.0
  rule(String.raw`([A-Za-z]+)(\d+\.\d+)(?![\d.A-Za-z])`, ([, name = '', number = '']) => name + sayNumber(number)),
  rule(String.raw`(PM)(10)(?!\d)`, ([, name = '', number = '']) => name + sayInteger(number)),
  // CT1批, QQ群2个: a name and then an amount
  rule(String.raw`([A-Za-z]{2,})(?=\d{1,3}${PAIRED})`, ([name]) => name),
  // 4K, 4000K, 5A级, 3D: an amount and then a name
  rule(
    String.raw`((?!0\d)\d{1,4}(?:\.\d+)?)([A-Z]{1,2})(?![A-Za-z\d-])`,
    ([, number = '', name = '']) => sayNumber(number) + name,
  ),
  // MA4L1234XX, S217, COVID-19, 2020-430524-48-01-012345
  rule(
    String.raw`(?!${NUMBER}-${NUMBER}\s?(?:${UNIT})${UNIT_END})(?=[\d-]*[A-Za-z])(?=[A-Za-z-]*\d)[A-Za-z\d]+(?:-[A-Za-z\d]+)*`,
    ([code]) => sayCode(code),
  ),
  rule(String.raw`\d+(?:-\d+){2,}(?!\d)`, ([code]) => sayCode(code)),
  // 2020-22, 附件2-1: what does not rise is no range
  rule(String.raw`(\d+)[-–—](\d+)(?![\d.,%‰])`, ([, from = '', to = '']) => {
    if (Number(to) > Number(from) && !to.startsWith('0')) return undefined;
    return isShort(from) && isShort(to) ? sayInteger(from) + SPEECH.stroke + sayInteger(to) : sayCode(`${from}-${to}`);
  }),
  // 1.2.3
  rule(String.raw`\d+(?:\.\d+){2,}(?![\d])`, ([code = '']) =>
    code
      .split('.')
      .map((part) => sayInteger(part))
      .join(SPEECH.point),
  ),
  // 第439977号
  rule(String.raw`(?<![\d.,])(\d{5,})(?=号)`, ([code = '']) => sayDigits(code)),
  rule(String.raw`(0\d+)(?![\d.])`, ([code = '']) => sayDigits(code)),
  // seven figures and more that count nothing, neither here nor by the name of the field: 总投资（元）：
  rule(
    String.raw`(?<![\d.,]|[元亩人户吨米个][)）][:：])(\d{7,})(?![\d.,]*\d)(?!${AMOUNT}|\s?${DASH}?\s?${NUMBER}\s?(?:${UNIT}${UNIT_END}))`,
    ([code = '']) => (code.length > 8 ? sayDigits(code) : sayPhone(code)),
  ),
];

/** A number of a row, a house, an annex: no code to copy down. */
function isShort(digits: string): boolean {
  return /^[1-9]\d?$/u.test(digits);
}

function sayStandard(issuer = '', kind = '', number = ''): string {
  const name = sayDigits(issuer) + kind.replace('/', ' ');
  return `${name} ${sayDigits(number).replaceAll('.', SPEECH.point)}`;
}

/** Groups in one breath each; a name before the first figure belongs to it. */
function sayCode(code = ''): string {
  return sayDigits(code.replace(/^([A-Za-z]+)-/u, '$1')).replaceAll(/[-/ ]/gu, SPEECH.pause);
}
