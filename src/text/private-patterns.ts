/**
 * What private values look like in untidy Chinese text. Only patterns: `private-values.ts` decides.
 * No loop is unbounded: a text may hold ten million characters, on which a greedy loop overflows the stack of the matcher.
 */

/** A text without a match holds no private value; one cheap test for the many. */
export const PRIVATE_HINT = /[0-9\uFF10-\uFF19](?:[ \u3000-]?[0-9\uFF10-\uFF19]){10}|[@\uFF20]|出生|生日|生于|日生/u;

const DIGIT = '[0-9\\uFF10-\\uFF19]';
/** Letters, digits and mask stars that would make a number part of something longer. */
const GLUE = '0-9\\uFF10-\\uFF19A-Za-z_*';
/** Labels of numbers that are no person's: after them eleven digits are a serial. */
const SERIAL_LABEL = '(?<!(?:编号|案号|单号|流水号|受理号|凭证号|登记号|许可证号|条码|代码|批号)[:\\uFF1A\\s]{0,2})';
const GAP = '[ \\u3000]?';

/** 18 characters that may be a 公民身份号码; the check character decides. */
export const ID_NUMBER = new RegExp(
  `(?<![${GLUE}])${DIGIT}(?:${GAP}${DIGIT}){16}${GAP}[0-9\\uFF10-\\uFF19Xx\\uFF38\\uFF58](?![${GLUE}])`,
  'gu',
);
/** 15 digits, which only a label makes a 公民身份号码. */
export const OLD_ID_NUMBER = new RegExp(`(?<![${GLUE}])${DIGIT}{15}(?![${GLUE}])`, 'gu');
/** 16 to 19 digits, perhaps in groups. */
export const BANK_CARD = new RegExp(
  `(?<![${GLUE}-])${SERIAL_LABEL}${DIGIT}(?:${GAP}${DIGIT}){15,18}(?![${GLUE}-])`,
  'gu',
);
/** A mobile number, which no unit of measure follows. */
export const MOBILE = new RegExp(
  `(?<![${GLUE}.¥\\uFFE5])(?<![A-Za-z0-9]-)${SERIAL_LABEL}(?:(?:\\+|00)?86[ -]?)?` +
    `([1\\uFF11][3-9\\uFF13-\\uFF19]${DIGIT}[ \\u3000-]?${DIGIT}{4}[ \\u3000-]?${DIGIT}{4})` +
    `(?![${GLUE}])(?!\\.[0-9])(?! ?(?:万|亿|元|平方|㎡|吨|公斤|千克|千瓦|株|亩|立方))`,
  'gu',
);
/** Name and host of a mailbox. */
export const EMAIL =
  /(?<![A-Za-z0-9._%+-])([A-Za-z0-9][A-Za-z0-9._%+-]{0,63})[@\uFF20]([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,8}\.[A-Za-z]{2,20})/gu;
/** A web address, whose digits are nobody’s. */
export const LINK = /(?:https?|ftp):\/\/[^\s\u4E00-\u9FFF,\uFF0C。;\uFF1B、()\uFF08\uFF09]{1,2000}/gu;

/** A full date. */
export const DATE = '((?:18|19|20)[0-9]{2})(?:年 ?(?:[0-9]{1,2})月 ?(?:[0-9]{1,2})日?|([-./])[0-9]{1,2}\\2[0-9]{1,2})';
/** 出生日期:1956年3月12日. */
export const BIRTH_BEFORE = new RegExp(
  `(?:出生(?:日期|年月日?|时间|于)?|生日|生于)[:\\uFF1A\\s]{0,3}${DATE}(?![0-9]|日?(?:以|之)?[前后起至])`,
  'gu',
);
/** 1956年3月12日出生, but not the range of a policy. */
export const BIRTH_AFTER = new RegExp(
  `(?<![至到~—–-] ?)${DATE} ?(?:出生|生(?=[,\\uFF0C;\\uFF1B。、)\\uFF09 ]|$))(?!的?(?:适龄|婴|幼|儿童|少年|新生|孕|人群|居民|人口|人员|之|医学))`,
  'gu',
);
/** A value that is nothing but a full date. */
export const WHOLE_DATE = new RegExp(
  `^\\s*${DATE}\\s*$|^\\s*((?:18|19|20)[0-9]{2})(?:0[1-9]|1[0-2])[0-3][0-9]\\s*$`,
  'u',
);

/** Card prefixes in use: 银联 62 and 60, Visa, Mastercard, JCB. Deposit accounts of offices start otherwise. */
export const CARD_NUMBER = /^(?:62\d{14,17}|60\d{14,17}|4\d{15}|5[1-5]\d{14}|35\d{14})$/u;
/** Words before an account that make it an office’s. */
export const OFFICIAL_ACCOUNT =
  /保证金|对公|专户|国库|单位账[户号]|收款单位|缴款|缴费账|非税|监管账户|基本账?户|一般账?户/u;
/** Words before a mobile number that make it an office’s. */
export const OFFICIAL_TELEPHONE =
  /(?:联系|咨询|服务|办公|值班|监督|投诉|举报|热线|报名|受理|预约|救助|客服|业务|代理机构|采购人|招标人|单位|机构|部门)[^0-9]{0,8}(?:电话|方式|热线|手机|号码)/u;
/** Words before a mailbox that make it an office’s. */
export const OFFICIAL_EMAIL =
  /(?:办公|单位|监督|投诉|举报|报名|咨询|联系|受理|意见|反馈|征集|公务|信访|机构|部门)[^@\uFF20]{0,8}(?:邮箱|信箱|邮件|E-?mail)/iu;

/** Keys under which a date is somebody's birth date. */
export const BIRTH_LABEL = /出生|生日/u;
/** Keys about births, under which a date is an office's. */
export const BIRTH_MATTER_LABEL = /医学|证明|缺陷|人口|登记/u;
/** Keys and words that announce a private value which its form does not show. */
export const TELLING_LABEL = /出生|生日|身份证/u;
/** The words before an old number that make it a 公民身份号码. */
export const ID_LABEL_BEFORE = /身份证[^0-9]{0,10}$/u;

/** A birth date with only its year left. */
export function birthMask(year: string): string {
  return `${year}年**月**日`;
}
