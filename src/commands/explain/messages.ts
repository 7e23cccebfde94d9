import type { Attestation, DisclosureMode, ItemKind, Tier } from '../../model/vocabulary.js';

/** What `zwgk explain` says. */
export const EXPLAIN_MESSAGES = {
  summary: '解释一条规则、一个事项或一个领域。',
  description: '解释一条校验规则，或者查标准指引：某个编号、二级事项或领域要公开什么、何时公开、依据是什么。',
  subject: '规则名、事项编号、二级事项或领域，例如 date-order、05-02-01、教育统计数据、义务教育。',
  nothingAsked: '没有写要解释什么；请写规则名、事项编号、二级事项或领域，例如 zwgk explain date-order。',
  notFound: (subject: string, near: readonly string[]): string =>
    near.length === 0
      ? `没有叫“${subject}”的规则、事项或领域；请用 zwgk explain 义务教育 这样的领域名查看全部事项。`
      : `没有叫“${subject}”的规则、事项或领域；您要找的可能是：${near.join('、')}。`,
  labels: {
    category: '一级事项',
    variant: '分项',
    kind: '类型',
    elements: '公开内容（要素）',
    limit: '公开时限',
    parsedLimit: '时限解读',
    publisher: '公开主体',
    channels: '公开渠道',
    audience: '公开对象',
    mode: '公开方式',
    tiers: '公开层级',
    basis: '公开依据',
    attestation: '核对',
  },
  kinds: {
    directory: '名录：每个对象一条，“内容”逐项填写要素',
    notice: '信息：一般一条，变更时新增一条',
    document: '文件：每项要素是一种必须有的文件',
  } satisfies Record<ItemKind, string>,
  modes: { proactive: '主动公开', 'on-request': '依申请公开' } satisfies Record<DisclosureMode, string>,
  tiers: { county: '县级', township: '乡级' } satisfies Record<Tier, string>,
  attestations: {
    multiple: '多源：多个公开来源印证',
    single: '单源：只见于一个公开来源',
    unseen: '未见：未见公开来源，缺少时只作提示',
  } satisfies Record<Attestation, string>,
  unparsed: '未能解读，按原文执行',
  guide: (title: string, issuer: string): string => `《${title}》（${issuer}）`,
  rowCount: (count: number): string => `共 ${count} 个事项：`,
  seeRow: (code: string): string => `查看其中一项：zwgk explain ${code}`,
  several: (subject: string, count: number): string => `“${subject}”对应 ${count} 个事项：`,
} as const;
