import { isCreditCode, isIdNumber, isLuhn, isOldIdNumber } from './check-digits.js';

/** What of a person must not be published in clear. An address needs its own look: see `personal-address.ts`. */
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

/** A text without a match holds no private value; one cheap test for the many. */
export const PRIVATE_HINT = /[0-9\uFF10-\uFF19](?:[ \u3000-]?[0-9\uFF10-\uFF19]){10}|[@\uFF20]|出生|生日|生于|日生/u;

const DIGIT = '[0-9\\uFF10-\\uFF19]';
/** Letters, digits and mask stars that would make a number part of something longer. */
const GLUE = '0-9\\uFF10-\\uFF19A-Za-z_*';
const GAP = '[ \\u3000]?';

const ID_NUMBER = new RegExp(
  `(?<![${GLUE}])${DIGIT}(?:${GAP}${DIGIT}){16}${GAP}[0-9\\uFF10-\\uFF19Xx\\uFF38\\uFF58](?![${GLUE}])`,
  'gu',
);
const OLD_ID_NUMBER = new RegExp(`(?<![${GLUE}])${DIGIT}{15}(?![${GLUE}])`, 'gu');
const BANK_CARD = new RegExp(`(?<![${GLUE}-])${DIGIT}(?:${GAP}${DIGIT}){15,18}(?![${GLUE}-])`, 'gu');
const MOBILE = new RegExp(
  `(?<![${GLUE}.¥\\uFFE5])(?<![A-Za-z0-9]-)(?:(?:\\+|00)?86[ -]?)?` +
    `([1\\uFF11][3-9\\uFF13-\\uFF19]${DIGIT}[ \\u3000-]?${DIGIT}{4}[ \\u3000-]?${DIGIT}{4})` +
    `(?![${GLUE}])(?!\\.[0-9])(?! ?(?:万|亿|元|平方|㎡|吨|公斤|千克|千瓦|株|亩|立方))`,
  'gu',
);
const EMAIL =
  /(?<![A-Za-z0-9._%+-])([A-Za-z0-9][A-Za-z0-9._%+-]*)[@\uFF20]([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})/gu;
const LINK = /(?:https?|ftp):\/\/[^\s\u4E00-\u9FFF,\uFF0C。;\uFF1B、()\uFF08\uFF09]+/gu;

const DATE = '((?:18|19|20)[0-9]{2})(?:年 ?(?:[0-9]{1,2})月 ?(?:[0-9]{1,2})日?|([-./])[0-9]{1,2}\\2[0-9]{1,2})';
const BIRTH_BEFORE = new RegExp(
  `(?:出生(?:日期|年月日?|时间|于)?|生日|生于)[:\\uFF1A\\s]{0,3}${DATE}(?![0-9]|日?(?:以|之)?[前后起至])`,
  'gu',
);
const BIRTH_AFTER = new RegExp(
  `(?<![至到~—–-] ?)${DATE} ?(?:出生|生(?=[,\\uFF0C;\\uFF1B。、)\\uFF09 ]|$))(?!的?(?:适龄|婴|幼|儿童|少年|新生|孕|人群|居民|人口|人员|之|医学))`,
  'gu',
);
const WHOLE_DATE = new RegExp(`^\\s*${DATE}\\s*$|^\\s*((?:18|19|20)[0-9]{2})(?:0[1-9]|1[0-2])[0-3][0-9]\\s*$`, 'u');

/** Card prefixes in use: 银联 62 and 60, Visa, Mastercard, JCB. Deposit accounts of offices start otherwise. */
const CARD_NUMBER = /^(?:62\d{14,17}|60\d{14,17}|4\d{15}|5[1-5]\d{14}|35\d{14})$/u;
const OFFICIAL_ACCOUNT = /保证金|对公|专户|国库|单位账[户号]|收款单位|缴款|缴费账|非税|监管账户|基本账?户|一般账?户/u;
const OFFICIAL_TELEPHONE =
  /(?:联系|咨询|服务|办公|值班|监督|投诉|举报|热线|报名|受理|预约|救助|客服|业务|代理机构|采购人|招标人|单位|机构|部门)[^0-9]{0,8}(?:电话|方式|热线|手机|号码)/u;
const OFFICIAL_EMAIL =
  /(?:办公|单位|监督|投诉|举报|报名|咨询|联系|受理|意见|反馈|征集|公务|信访|机构|部门)[^@\uFF20]{0,8}(?:邮箱|信箱|邮件|E-?mail)/iu;

/** Private values in a text, in order, without overlaps. `label` is the key that the text stands under. */
export function findPrivateValues(text: string, label = ''): PrivateValue[] {
  const isLabelled = /出生|生日|身份证/u.test(label);
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
    if (!isOldIdNumber(number) || !/身份证[^0-9]{0,10}$/u.test(before(text, match.index, label))) continue;
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
  if (/出生|生日/u.test(label) && !/医学|证明|缺陷|人口|登记/u.test(label)) {
    const match = WHOLE_DATE.exec(text);
    if (match) {
      const year = match[1] ?? match[3] ?? '';
      const lead = text.length - text.trimStart().length;
      yield {
        kind: 'birth-date',
        start: lead,
        end: text.trimEnd().length,
        mask: `${year}年**月**日`,
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
        mask: `${date[1] ?? ''}年**月**日`,
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
