import type { DueChoice } from '../model/progress.js';

/** What the rule engine itself says; each rule has its sentences in its own file. */
export const LINT_MESSAGES = {
  unknownRule: (id: string, nearest: string): string => `没有名为“${id}”的规则；请改为“${nearest}”或删去这一项。`,
} as const;

/** How nodes are called that have no name of their own. */
export const NODE_MESSAGES = {
  unnamedEntry: (number: number): string => `第${number}条`,
} as const;

/** How due days are worded. */
export const CLOCK_MESSAGES = {
  span: (earliest: string, latest: string, year: number): string =>
    `${earliest}至${latest}之间的某日（${year}年放假安排尚未公布）`,
  left: (days: number): string => (days === 0 ? '今天到期' : `还剩${days}天`),
  limits: {
    stated: (limit: string) => `时限为“${limit}”`,
    subject: (limit: string) => `时限为“${limit}”中适用于本条的部分`,
    longest: (limit: string) => `时限为“${limit}”，按其中最长的计`,
    regulation: (limit: string) => `时限为“${limit}”，没有写明天数，最迟按《政府信息公开条例》第二十六条的20个工作日计`,
  } satisfies Record<DueChoice, (limit: string) => string>,
} as const;
