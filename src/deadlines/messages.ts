import type { DueDay } from '../model/limit.js';
import type { DueChoice } from '../model/progress.js';

/** A due day for people: one date, or a span with what it waits for. */
export function dueDayText(due: DueDay): string {
  return due.certain ? due.day : `${due.earliest} 至 ${due.latest}, ${awaitingText(due.awaitingYear)}`;
}

/** What a span waits for. */
export function awaitingText(year: number): string {
  return `待${year}年放假通知`;
}

/** Why the due day is what it is; empty where the phrase alone says it. */
export const CHOICE_TEXTS: Readonly<Record<DueChoice, string>> = {
  stated: '',
  subject: '按本类事项的时限',
  longest: '分不清适用哪一项时限，取最长的',
  regulation: '时限未写天数，以《条例》第二十六条的20个工作日为限',
};

const perhaps = (near: string | undefined): string => (near === undefined ? '' : `，是不是“${near}”`);

/** What is said of a request ledger (依申请公开.csv). Never quotes a cell that may hold personal data. */
export const LEDGER_MESSAGES = {
  personalColumn: (column: string): string =>
    `台账里有“${column}”这一列，看上去是申请人的个人信息，已拒绝读取；请删去这一列，台账只登记编号、日期和结果。`,
  personalValue: (column: string): string =>
    `“${column}”一格里有身份证号或手机号，这一行已拒绝读取；请改为本机关自编的编号或结果类别。`,
  noColumn: (column: string): string => `台账没有“${column}”这一列，答复期限无法计算；请补上列名和内容。`,
  doubleColumn: (column: string): string => `“${column}”这一列出现了两次，只认左边一列；请删去或改名。`,
  unknownColumn: (column: string, near: string | undefined): string =>
    `不认识“${column}”这一列${perhaps(near)}；台账的列是编号、受理日期、延长、答复日期、结果，请改名或删去。`,
  noNumber: '这一行没有编号；请填本机关自编的编号。',
  doubleNumber: (line: number): string => `编号与第 ${line} 行相同；请改正其中一个。`,
  noReceived: '这一行没有受理日期，答复期限无法计算；请填“2020-10-09”这样的日期。',
  badDate: (column: string): string => `“${column}”不是日历上有的日期；请写成“2020-10-09”这样的日期。`,
  answeredBefore: (received: string, answered: string): string =>
    `答复日期 ${answered} 早于受理日期 ${received}；请核对两个日期。`,
  badExtension: '“延长”看不懂；请填“是”“否”，或者延长的工作日数。',
  longExtension: (days: number): string =>
    `延长 ${days} 个工作日，超过《条例》第三十三条规定的最长20个工作日；请核对后改正。`,
} as const;
