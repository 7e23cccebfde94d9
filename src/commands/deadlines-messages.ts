/** What `zwgk deadlines` says. */
export const DEADLINES_COMMAND_MESSAGES = {
  summary: '核对任务节点和每条信息的公开、更新、解读、答复时限。',
  description:
    '以某一天为准，列出工作节点、附件任务表的进展，以及每个责任单位已逾期、快到期的信息；工作日按国务院办公厅每年的放假通知计算。',
  unit: '只看这些责任单位，写名称的一部分即可，可写多个；同时列出该单位的全部条目。',
  within: '只看已逾期的和若干天内到期的，例如 10d（10天）、2w（2周），按自然日算。',
  badDays: (typed: string): string => `“${typed}”不是天数；请写成 10d（10天）或 2w（2周）。`,
  format: '输出格式：table 表格，json 供程序读，markdown 发群，ics 日历。',
  output: '写到文件而不是屏幕；ics 写到文件夹，默认 dist/reports/deadlines。',
  failOn: '有逾期（overdue）或临期（due-soon）的就以退出码 1 结束，供自动检查使用。',
  noSuchUnit: (unit: string, near: string | undefined): string =>
    `没有名称含“${unit}”的责任单位${near === undefined ? '' : `，是不是“${near}”`}；请改正 --unit 的取值。`,
  unreadable: (files: number): string => `有 ${files} 个目录文件读不出来，按没有目录计；请运行 zwgk lint 查看原因。`,
  calendars: (files: number, folder: string): string => `已写入 ${folder}：共 ${files} 个日历，每个责任单位一个。`,
  written: (path: string): string => `已写入 ${path}`,
} as const;
