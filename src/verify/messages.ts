/** What the audit says. */
export const VERIFY_MESSAGES = {
  missingTags: (names: readonly string[]): string =>
    `本页缺少 ${names.join('、')} 标签；请在 <head> 里补上 <meta name="…" content="…">。`,
  emptyTags: (names: readonly string[]): string => `本页的 ${names.join('、')} 标签没有内容；请填写。`,
  badIdCode: (code: string): string => `网站标识码“${code}”不是10位数字；请按政府网站标识码填写。`,
  badPubDate: (text: string): string => `发布时间“${text}”不是“2025-03-21 17:12”这样的写法；请改正 PubDate。`,
  futurePubDate: (text: string): string => `发布时间 ${text} 在检查日之后；请核对 PubDate。`,
  otherSite: (name: string, value: string, usual: string): string =>
    `本页的 ${name} 是“${value}”，与其他页面的“${usual}”不一致；请统一。`,
  deadLink: (address: string): string => `链接“${address}”指向的文件不存在；请改正链接或补上文件。`,
  deadLinkCase: (address: string, path: string): string =>
    `链接“${address}”与文件“${path}”大小写不一致，在多数服务器上打不开；请改成一致。`,
  deadFragment: (address: string): string => `链接“${address}”指向的页内位置不存在；请改正“#”后面的名称。`,
  linkAbove: (address: string): string =>
    `链接“${address}”指向所检查的目录之外，无法核对；请改用站点内的相对链接，或写完整网址。`,
  deadResource: (address: string): string => `页面要用的文件“${address}”不存在；请改正引用或补上文件。`,
  foreignRequest: (address: string, host: string): string =>
    `页面会自动向外部网站 ${host} 请求“${address}”；请把文件放到本站，改用相对链接。`,
  foreignRefresh: (address: string, host: string): string =>
    `页面会自动跳转到外部网站 ${host} 的“${address}”；请核对是否被篡改，需要时改为由读者点击的链接。`,
  pageWithoutDate: '本页是正文页，但没有发布日期，检查时会按未更新处理；请补上 PubDate 标签或在页面上写明日期。',
  entryWithoutDate: (address: string): string =>
    `列表中的条目“${address}”没有日期，检查时会按未更新处理；请在列表里写明发布日期。`,
  noTitle: '本页没有标题；请填写 <title>。',
  emptyColumn: (name: string): string => `栏目“${name}”没有内容；请发布信息，或写明不涉及的理由。`,
  manyExplained: (count: number): string =>
    `有 ${count} 个栏目没有内容，只写明了不涉及或者情况说明，没有计入空白栏目；检查时会核对理由，请确认理由成立，能公开的及时公开。`,
  staleColumn: (name: string, day: string, limit: string): string =>
    `栏目“${name}”最近一次更新是 ${day}，超过${limit}未更新；请及时更新。`,
  undatedColumn: (name: string): string => `栏目“${name}”的内容都没有日期，检查时会按未更新处理；请补上日期。`,
  staleHome: (day: string | undefined): string =>
    day === undefined
      ? '首页上没有任何带日期的信息，检查时会按未更新处理；请在首页列出最新信息。'
      : `首页最近一次更新是 ${day}，超过2周未更新，属于单项否决；请更新首页信息。`,
  manyEmpty: (count: number): string => `空白栏目共 ${count} 个，达到5个即单项否决；请补充内容或撤并栏目。`,
  manyStale: (count: number): string => `超期未更新的动态、通知、政策类栏目共 ${count} 个，达到5个即单项否决；请更新。`,
  manyLongStale: (count: number): string => `超过一年未更新的栏目共 ${count} 个，达到10个即单项否决；请更新或归档。`,
  fewEntries: (name: string, count: number): string => `栏目“${name}”只有 ${count} 条信息，巡查要求不少于4条；请补充。`,
  oldNewest: (name: string, day: string): string => `栏目“${name}”最新一条是 ${day}，距今超过90天；请更新。`,
  longGap: (name: string, from: string, to: string): string =>
    `栏目“${name}”在 ${from} 与 ${to} 之间超过90天没有信息；请核对是否漏发。`,
  twoWeeks: '2周',
  sixMonths: '6个月',
  oneYear: '1年',
  noPages: (folder: string): string => `目录“${folder}”里没有网页（.html）；请检查路径。`,
  notAFolder: (folder: string): string => `“${folder}”不是目录；请写要检查的网站目录。`,
} as const;

/** Every finding of the audit: what it is about and which clause asks for it. */
export const VERIFY_RULES = {
  'site-tags': { summary: '网页须有网站标识、栏目和内容页标签', basis: '国办发〔2017〕47号 政府网站发展指引' },
  'site-title': { summary: '网页须有标题', basis: '国办发〔2017〕47号 政府网站发展指引' },
  'site-dead-link': { summary: '站内链接须能打开', basis: '国办秘函〔2019〕19号 检查指标' },
  'site-foreign-request': { summary: '网页不向外部网站请求文件' },
  'site-undated': { summary: '信息须注明日期', basis: '国办秘函〔2019〕19号 检查指标' },
  'site-empty-column': { summary: '栏目不得空白', basis: '国办秘函〔2019〕19号 检查指标' },
  'site-stale-column': { summary: '栏目须按期更新', basis: '国办秘函〔2019〕19号 检查指标' },
  'site-stale-home': { summary: '首页须在2周内更新', basis: '国办秘函〔2019〕19号 检查指标' },
  'site-veto': { summary: '单项否决指标', basis: '国办秘函〔2019〕19号 检查指标' },
  'site-patrol': { summary: '巡查要求：每个事项不少于4条，最新一条不超过90天，间隔不超过90天' },
} as const satisfies Readonly<Record<string, { readonly summary: string; readonly basis?: string }>>;

/** Id of a finding of the audit. */
export type VerifyRule = keyof typeof VERIFY_RULES;
