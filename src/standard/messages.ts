const perhaps = (near: string | undefined): string => (near === undefined ? '' : `，是不是“${near}”`);

/** What is said of a plan whose rows do not fit together. */
export const PLAN_MESSAGES = {
  unknownDomain: (domain: string, near: string | undefined) =>
    `方案中的领域“${domain}”不在标准指引之列${perhaps(near)}；请改为指引的领域名称，或者在 standards/guides/ 中补上这一领域的指引。`,
  unknownUnit: (unit: string, near: string | undefined) =>
    `主体责任单位“${unit}”对应不到方案的任何一个县市区${perhaps(near)}；请改为“县市区”一栏中的名称，可加“人民政府”。`,
  twoTasks: (domain: string, first: number, second: number) =>
    `领域“${domain}”有两条任务（序号 ${first} 和 ${second}），只认前一条；请删去或改正其中一条。`,
  leadsNothing: (county: string) =>
    `“${county}”没有牵头任何领域；请在“任务”中为它安排领域，确实没有就从“县市区”中删去。`,
  domainsWithoutTask: (domains: readonly string[]) =>
    `领域“${domains.join('”“')}”没有安排任务；请在“任务”中补上主体责任单位和完成时间。`,
  badDate: (typed: string) => `“${typed}”不是日历上有的日期；请写成“2020-09-30”这样的日期。`,
} as const;
