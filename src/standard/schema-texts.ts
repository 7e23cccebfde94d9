import type { GuideRow } from '../model/guide.js';
import { ATTESTATIONS, ITEM_KINDS, TIERS, labelOf, type ItemKind } from '../model/vocabulary.js';

/** What an editor shows beside each key of a catalog. */
export const SCHEMA_TEXTS = {
  catalogTitle: (domain: string) => `${domain}领域基层政务公开目录`,
  catalogDescription: (title: string, issuer: string) => `依据《${title}》（${issuer}）编制。`,
  domain: '领域名称，须与文件名一致。',
  county: '县市区名称，须与所在文件夹一致。',
  responsibleUnit: '责任单位：对本目录负责的单位。',
  approval: '审定：县报市审、市里审定两个日期；没有审定日期的目录不会公开。',
  submitted: '报审日期，例如 2020-09-18；没有报审就不写。',
  approved: '审定日期，例如 2020-10-12；没有审定就不写。',
  items: '事项：按标准指引的一级事项、二级事项填写。',
  localItems: '地方事项：标准指引以外、本地自行公开的事项，写法与上面相同。',
  category: (name: string) => `一级事项：${name}。`,
  publisher: '公开主体；不写就是责任单位。',
  notApplicable: '不涉及：本地没有这一事项时写明理由。',
  dataFile: '数据：成批记录所在的表格（.csv 或 .xlsx），路径从本县文件夹算起。',
  entries: '目录：逐条列出。梳理阶段只写名称，明细阶段补齐内容和日期。',
  variants: '分项：本事项按分项分别编目。',
  localElements: '要素：本地事项自定的公开内容要素，用来核对各条是否填全。',
  name: '名称。',
  id: '编号：可选，用作固定网址；不写就由名称生成。',
  formed: '形成日期：公开时限从次日起算。',
  published: '公开日期：没有公开就不写。',
  channels: '公开渠道：不写就按标准指引。',
  link: '链接：已在别处公开的网址。',
  attribute: '公开属性：不写就是主动公开；不予公开须写明理由和依据。',
  reason: '理由：不予公开的理由。',
  reasonBasis: '依据：不予公开所依据的条款。',
  sides: '五公开：决策、执行、管理、服务、结果，可选。',
  content: '内容：按要素逐项填写。',
  element: (name: string) => `公开内容要素：${name}。`,
  documentElements: '要素：本文件对应指引中的哪一项（或几项）；指引只有一项时可以不写。',
  documentNumber: '文号。',
  issuer: '发布机构。',
  validity: '有效性：有效、失效、废止或已修改。',
  body: '正文：可以分行。',
  attachments: '附件：本县文件夹里的文件，编译时复制到网站。',
  interpretation: '解读：规范性文件的解读材料，应与文件同步公开。',
  valueLink: '链接：网址，http:// 或 https:// 开头。',
  valueAttachment: '附件：本县文件夹里的文件。',
  valueLabel: '说明：显示的文字。',
  valueNone: '无：本条没有这一要素时写明理由，视为已填。',
  profileTitle: '县市区概况',
  configTitle: 'zwgk 工作区配置',
  guideTitle: '标准指引',
  planTitle: '实施方案',
  scoringTitle: '测评口径',
  scoringWeights: '权重：同一领域内各二级事项分摊满分的比例。',
  scoringKeeps: '得分比例：事项处于某种状态时保留几成分数，0 到 1。',
  scoringIncomplete: '要素不全：0 到 1 的数，或者“按比例”。',
  scoringDrawn: '抽取领域数：每次测评随机抽取的领域数；不写则全部计入。',
  scoringUnseen: '计入未见事项：标准指引里核对为“未见”的事项是否计分。',
} as const;

const KIND_HINTS: Readonly<Record<ItemKind, string>> = {
  directory: '名录（逐条列出，每条填齐全部要素）',
  notice: '信息（一般一条，有变化时新增一条）',
  document: '文件（每个要素至少对应一份文件）',
};

/** A guide row as a hover text: what, limit, channels, basis. */
export function describeRow(row: GuideRow): string {
  const lines = [
    `编号 ${row.code}，类型：${KIND_HINTS[row.kind]}`,
    `公开内容（要素）：${row.elements.join('、')}`,
    `公开时限：${row.limit}`,
    `公开主体：${row.publisher}`,
    `公开渠道：${row.channels.join('、')}`,
    `公开层级：${row.tiers.map((tier) => labelOf(TIERS, tier)).join('、')}`,
    `公开依据：${row.basis.join('、')}`,
    `核对：${labelOf(ATTESTATIONS, row.attestation)}`,
  ];
  return lines.join('\n\n');
}

/** The title of a row for an editor. */
export function titleRow(row: GuideRow): string {
  return `${row.variant ?? row.item}（${labelOf(ITEM_KINDS, row.kind)}）`;
}
