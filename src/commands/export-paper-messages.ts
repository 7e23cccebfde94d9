/** What `zwgk export poster`, `broadcast` and `digest` say. */
export const EXPORT_PAPER_MESSAGES = {
  item: '只要这些事项：指引编号（如 05-02-03）或二级事项名称；可写多次。',
  match: '只要含有这些字词的条目，如村名；可写多次，表示都要含有。',
  since: '只要这一天以来公开的条目。',
  baseUrl: '公开栏目的网址，用于二维码和链接；默认取配置中的域名。',
  baseUrlDefault: '配置中的域名',
  badBaseUrl: (typed: string): string =>
    `网址“${typed}”不可用；请写成 https://www.example.gov.cn/zwgk/ 这样的完整网址。`,
  badSince: (typed: string): string => `日期“${typed}”不可用；请写成 2020-10-09 这样的日期。`,
  noSuchItem: (name: string): string =>
    `所选的领域里没有“${name}”这个事项；请写指引编号或二级事项名称，可用 zwgk explain 查看。`,
  nothing: '没有符合条件的已公开条目，没有生成文件；请放宽 --county、--domain、--item、--match 或 --since 的条件。',
  poster: {
    summary: '公开栏张贴页：A3 或 A4，带二维码，可直接打印。',
    description:
      '把已公开的条目做成公开栏的张贴页，每个事项配一个二维码，扫码看全文。用 --item 选一个事项，或用 --match 选一个村的全部条目。装有 Chromium、Chrome 或 Edge 时生成 PDF，没有时生成可直接打印的网页。',
    paper: '纸张。',
    htmlOnly: '只生成网页，不生成 PDF。',
    narrow: '张贴页需要指明内容；请用 --item 指定事项，或用 --match 指定村名等字词。',
    noBrowser:
      '没有找到 Chromium、Chrome 或 Edge，只生成了网页；用浏览器打开后打印即可（也可用环境变量 ZWGK_CHROMIUM 指明浏览器）。',
    pdfFailed: (reason: string): string => `浏览器没有生成 PDF（${reason}），只生成了网页；请用浏览器打开网页后打印。`,
    written: (path: string, items: number, entries: number): string =>
      `已生成 ${path}（${items} 个事项，${entries} 条信息）`,
  },
  broadcast: {
    summary: '村村通广播稿：数字、日期、电话按读法写出，每段不超过3分钟。',
    description:
      '把已公开的条目写成广播稿，数字、日期、电话号码都按读法写出，按每分钟240字，每段不超过3分钟，长的自动分段。用 --item、--match 或 --since 选出要播的内容。',
    narrow: '广播稿需要指明内容；请用 --item 指定事项，用 --match 指定村名等字词，或用 --since 指定从哪天起。',
    index: '播出单.txt',
    written: (folder: string, pieces: number, minutes: number): string =>
      `已生成 ${folder}（${pieces} 段广播稿，共约 ${minutes} 分钟）`,
  },
  digest: {
    summary: '两微一端推送稿：某天以来新公开的内容，带链接。',
    description:
      '列出某天以来新公开的条目，生成 Markdown 和可直接粘贴到公众号编辑器的网页片段，链接指向公开栏目里的固定网址。',
    needsSince: '推送稿需要起始日期；请加上 --since 2020-10-01 这样的日期。',
    written: (folder: string, entries: number): string =>
      `已生成 ${folder}（digest.md 和 digest.html，${entries} 条信息）`,
  },
} as const;
