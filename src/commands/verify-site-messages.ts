/** What `zwgk verify-site` says. */
export const VERIFY_COMMAND_MESSAGES = {
  /** Options with the names of their values. */
  flags: {
    format: '-f, --format <格式>',
    output: '-o, --output <文件>',
    failOn: '--fail-on <级别>',
    maxWarnings: '--max-warnings <个数>',
    host: '--host <域名>',
    base: '--base <路径>',
  },
  summary: '检查做好的网站目录（本程序或其他系统生成的都可以）。',
  description:
    '检查一个网站目录：网页标签（国办发〔2017〕47号）、站内死链、向外部网站的请求、没有日期的页面和条目、空白和超期未更新的栏目（国办秘函〔2019〕19号）。输出格式和退出码与 zwgk lint 相同。',
  folder: '网站所在的目录',
  format: (formats: readonly string[]): string =>
    `输出格式：${formats.join('、')}；可写多次，每个后面可用 -o 写到文件。`,
  output: '把前面那种格式写到这个文件。',
  failOn: '达到这个级别就算不通过：error、warning、info、never。',
  maxWarnings: '警告超过这个数就算不通过。',
  host: '本站的其他域名，指向它们的网址按站内链接核对；可写多次。',
  base: '目录在网站上的路径，如 /zwgk/。',
  patrol: '同时按巡查要求检查：每个栏目不少于4条，最新一条不超过90天，间隔不超过90天。',
  badCount: (typed: string): string => `“${typed}”不是个数；请写数字。`,
} as const;
