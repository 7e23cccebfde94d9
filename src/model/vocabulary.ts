/**
 * The closed vocabularies of the guides and catalogs: each once, Chinese on the outside, English within.
 * The Chinese names of 公开渠道 are data that is printed as it stands, so they have no English twin.
 */

/** 公开渠道和载体: the 13 channels, in the order in which the official 目录 layout prints them. */
export const CHANNELS = [
  '政府网站',
  '政府公报',
  '两微一端',
  '发布会/听证会',
  '广播电视',
  '纸质媒体',
  '公开查阅点',
  '政务服务中心',
  '便民服务站',
  '入户/现场',
  '社区/企事业单位/村公示栏(电子屏)',
  '精准推送',
  '其他',
] as const;
/** One of the 13 公开渠道. */
export type Channel = (typeof CHANNELS)[number];

/** 类型 of a guide row: what one of its entries holds (DESIGN.md 2). */
export const ITEM_KINDS = { 名录: 'directory', 信息: 'notice', 文件: 'document' } as const;
/** directory: many records. notice: usually one entry. document: each 要素 names a document that must be there. */
export type ItemKind = (typeof ITEM_KINDS)[keyof typeof ITEM_KINDS];

/** 核对: how well a guide row is attested. */
export const ATTESTATIONS = { 多源: 'multiple', 单源: 'single', 未见: 'unseen' } as const;
/** A row that is `unseen` only ever advises, unless `--strict`. */
export type Attestation = (typeof ATTESTATIONS)[keyof typeof ATTESTATIONS];

/** 公开方式 of a guide row. */
export const DISCLOSURE_MODES = { 主动: 'proactive', 依申请: 'on-request' } as const;
/** 主动公开 or 依申请公开. */
export type DisclosureMode = (typeof DISCLOSURE_MODES)[keyof typeof DISCLOSURE_MODES];

/** 公开属性 of an entry. */
export const DISCLOSURE_ATTRIBUTES = { 主动公开: 'proactive', 依申请公开: 'on-request', 不予公开: 'withheld' } as const;
/** Only `proactive`, approved entries ever reach the site. */
export type DisclosureAttribute = (typeof DISCLOSURE_ATTRIBUTES)[keyof typeof DISCLOSURE_ATTRIBUTES];

/** 公开层级. */
export const TIERS = { 县级: 'county', 乡级: 'township' } as const;
/** 县级 or 乡级. */
export type Tier = (typeof TIERS)[keyof typeof TIERS];

/** 有效性 of a document. */
export const VALIDITIES = { 有效: 'valid', 失效: 'expired', 废止: 'repealed', 已修改: 'amended' } as const;
/** State of a normative document. */
export type Validity = (typeof VALIDITIES)[keyof typeof VALIDITIES];

/** 五公开: the side of power an entry shows. */
export const OPENNESS_SIDES = {
  决策: 'decision',
  执行: 'execution',
  管理: 'management',
  服务: 'service',
  结果: 'result',
} as const;
/** One of the 五公开. */
export type OpennessSide = (typeof OPENNESS_SIDES)[keyof typeof OPENNESS_SIDES];

/** 阶段 of a task, a domain in a county, in order. */
export const TASK_STAGES = {
  未启动: 'not-started',
  梳理中: 'inventorying',
  已报审: 'submitted',
  已审定: 'approved',
  明细中: 'detailing',
  已完成: 'completed',
} as const;
/** Computed from the catalog, never typed in. */
export type TaskStage = (typeof TASK_STAGES)[keyof typeof TASK_STAGES];

/** 状态 of an entry against its limit. */
export const CLOCK_STATUSES = {
  未到期: 'not-due',
  临期: 'due-soon',
  按期: 'on-time',
  逾期公开: 'late',
  逾期未公开: 'overdue',
  无时限: 'no-limit',
} as const;
/** due-soon: within 5 working days. no-limit: nothing starts a clock (no 形成日期, or a limit without a count). */
export type ClockStatus = (typeof CLOCK_STATUSES)[keyof typeof CLOCK_STATUSES];

/** The Chinese word of an English code, from one of the tables above. */
export function labelOf<Table extends Record<string, string>>(
  table: Table,
  code: Table[keyof Table],
): keyof Table & string {
  for (const [label, value] of Object.entries(table)) if (value === code) return label;
  throw new Error(`no label for ${code}`);
}
