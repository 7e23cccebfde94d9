/** What posters, broadcasts and digests say. */
export const PAPER_MESSAGES = {
  documentNumber: '文号',
  issuer: '发布机构',
  body: '正文',
  none: (reason: string): string => `暂无（${reason}）`,
  seeWebsite: '见政府网站',
  attachment: (label: string): string => `见附件《${label}》`,
  entryName: '名称',
  published: '公开日期',
  office: '政务公开办',
  separator: '；',
  sample: '示例数据，内容为虚构',
  poster: {
    title: (county: string): string => `${county}政务公开栏`,
    villageTitle: (words: string): string => `${words}政务公开栏`,
    unit: (unit: string): string => `公开单位：${unit}`,
    telephone: (office: string, telephone: string): string => `${office}电话：${telephone}`,
    scan: '手机扫码查看全文',
    printed: (day: string): string => `${day} 印制`,
    count: (items: number, entries: number): string => `共 ${items} 个事项、${entries} 条信息`,
    qrLabel: (title: string): string => `二维码：${title}`,
  },
  digest: {
    title: (city: string, since: string, until: string): string => `${city}政务公开新增信息（${since}至${until}）`,
    count: (entries: number): string => `共新增 ${entries} 条公开信息，点击标题查看全文。`,
    sample: '以下为示例数据，内容为虚构。',
    more: (entries: number, url: string): string => `另有 ${entries} 条，见 ${url}`,
    moreLabel: (entries: number): string => `另有 ${entries} 条`,
  },
} as const;

/** What a broadcast says around the content. */
export const BROADCAST_MESSAGES = {
  opening: (county: string, domain: string): string => `各位乡亲，现在播送${county}${domain}领域政务公开信息。`,
  part: (part: string, parts: string): string => `这是第${part}段，共${parts}段。`,
  sample: '以下是示例内容。',
  field: (name: string, value: string): string => `${name}：${value}`,
  listSeparator: '、',
  published: (unit: string, day: string): string => `以上信息由${unit}于${day}公开。`,
  undated: (unit: string): string => `以上信息由${unit}公开。`,
  contact: (office: string, telephone: string): string => `${office}电话：${telephone}。`,
  goesOn: '本条未完，请继续收听下一段。',
  closing: '播送完了。',
  index: (name: string, characters: number, duration: string): string => `${name}\t${characters}字\t${duration}`,
  indexHead: '文件\t字数\t时长（每分钟240字）',
  duration: (minutes: number, seconds: number): string => (minutes === 0 ? `${seconds}秒` : `${minutes}分${seconds}秒`),
} as const;
