/**
 * The Chinese keys of every file that people write, each once. Left the field as the code calls it, right the key as it is typed.
 * Past the mappers the code is English only.
 */

/** A catalog file. */
export const CATALOG_KEYS = {
  domain: '领域',
  county: '县市区',
  responsibleUnit: '责任单位',
  approval: '审定',
  items: '事项',
  localItems: '地方事项',
} as const;

/** 审定. */
export const APPROVAL_KEYS = { submitted: '报审日期', approved: '审定日期' } as const;

/** A 二级事项, or a 分项 of one. */
export const ITEM_KEYS = {
  publisher: '公开主体',
  notApplicable: '不涉及',
  elements: '要素',
  dataFile: '数据',
  entries: '目录',
  variants: '分项',
} as const;

/** An entry of a 目录, of every kind. */
export const ENTRY_KEYS = {
  name: '名称',
  id: '编号',
  formed: '形成日期',
  published: '公开日期',
  channels: '公开渠道',
  link: '链接',
  attribute: '公开属性',
  reason: '理由',
  reasonBasis: '依据',
  sides: '五公开',
  content: '内容',
} as const;

/** What an entry of kind 文件 has beyond the others. */
export const DOCUMENT_KEYS = {
  elements: '要素',
  documentNumber: '文号',
  issuer: '发布机构',
  validity: '有效性',
  body: '正文',
  attachments: '附件',
  interpretation: '解读',
} as const;

/** 解读. */
export const INTERPRETATION_KEYS = { name: '名称', link: '链接', published: '公开日期' } as const;

/** A value under 内容 that is more than text. */
export const VALUE_KEYS = { link: '链接', attachment: '附件', label: '说明', none: '无' } as const;

/** Columns of a table for the parts of 解读, which has no key of its own there. */
export const INTERPRETATION_COLUMNS = {
  name: '解读名称',
  link: '解读链接',
  published: '解读公开日期',
} as const satisfies Record<keyof typeof INTERPRETATION_KEYS, string>;

/** The column of an entry's 依据 where the guide has an 要素 of that name. */
export const REASON_BASIS_COLUMN = '公开属性依据';

/** The order in which a person reads an entry: what it is, when, where, then the content. */
export const ENTRY_KEY_ORDER: readonly string[] = [
  ENTRY_KEYS.name,
  ENTRY_KEYS.id,
  ENTRY_KEYS.attribute,
  ENTRY_KEYS.reason,
  ENTRY_KEYS.reasonBasis,
  DOCUMENT_KEYS.elements,
  DOCUMENT_KEYS.documentNumber,
  DOCUMENT_KEYS.issuer,
  DOCUMENT_KEYS.validity,
  ENTRY_KEYS.formed,
  ENTRY_KEYS.published,
  ENTRY_KEYS.channels,
  ENTRY_KEYS.link,
  ENTRY_KEYS.sides,
  DOCUMENT_KEYS.body,
  DOCUMENT_KEYS.attachments,
  DOCUMENT_KEYS.interpretation,
  ENTRY_KEYS.content,
];

/** What a cell begins with when it holds more than text; `kept` stands for a value that no cell can hold. */
export const CELL_MARKS = {
  none: '【无】',
  link: '【链接】',
  attachment: '【附件】',
  label: '【说明】',
  list: '【列表】',
  text: '【文字】',
  kept: '【原样】',
} as const;

/** Labels of a workbook to fill in: the cell to their right says which county, domain and item it is, and what does not apply. */
export const TEMPLATE_LABELS = {
  county: '县市区',
  domain: '领域',
  responsibleUnit: '责任单位',
  item: '事项',
  demand: '要求',
  notApplicable: '不涉及',
  dataFile: '数据',
} as const;

/** Name of the hidden sheet that remembers what the catalog held when the workbook was made. */
export const TEMPLATE_BASE_SHEET = '导入比对';

/** What parts the steps of an item's address in a workbook, which no name holds. */
export const TEMPLATE_PATH_SEPARATOR = ' / ';

/** Columns of other people's tables that say nothing of an entry. */
export const SERIAL_COLUMNS = ['序号', '序', '行号'] as const;

/** First words of rows that sum up or annotate a table. */
export const TOTAL_WORDS = ['合计', '总计', '小计', '共计'] as const;
/** First words of remarks below a table, before a colon. */
export const REMARK_WORDS = ['注', '备注', '说明', '填表人', '填报人', '审核人', '制表人', '填表说明'] as const;

/** 概况.yaml. */
export const PROFILE_KEYS = {
  county: '县市区',
  slug: '标识',
  isSample: '示例',
  portal: '门户网站',
  serviceLink: '办事服务入口',
  interactionLink: '互动交流入口',
  contact: '联系',
  zones: '政务公开专区',
  regulations: '制度',
  guide: '公开指南',
  annualReports: '年报',
} as const;

/** 联系. */
export const CONTACT_KEYS = {
  unit: '单位',
  telephone: '电话',
  fax: '传真',
  address: '地址',
  postcode: '邮编',
  officeHours: '办公时间',
} as const;

/** A 政务公开专区. */
export const ZONE_KEYS = {
  name: '名称',
  tier: '层级',
  address: '地址',
  facilities: '设施',
  functions: '功能',
  hasUnifiedSign: '统一标识',
  opened: '启用日期',
} as const;

/** What a 政务公开专区 must have (plan, 三(四)). */
export const ZONE_FACILITIES = ['电脑', '打印机', '办事服务指南', '“一件事一次办”办事一本通', '政府公报'] as const;
/** What a 政务公开专区 must offer (plan, 三(四)). */
export const ZONE_FUNCTIONS = ['信息查询', '公开申请', '办事咨询'] as const;

/** A 制度. */
export const REGULATION_KEYS = { name: '名称', category: '类别', documentNumber: '文号', link: '链接' } as const;

/** A 年报. */
export const ANNUAL_REPORT_KEYS = { year: '年度', link: '链接' } as const;

/** zwgk.config.yaml. */
export const CONFIG_KEYS = {
  city: '城市',
  plan: '方案',
  site: '站点',
  rules: '规则',
  preset: '预设',
  frequentItems: '高频事项',
  map: '地图',
} as const;

/** 地图. */
export const MAP_KEYS = { file: '文件', approvalNumber: '审图号' } as const;
/** A 审图号, such as 湘S(2020)078号 or GS(2019)1822号. */
export const MAP_APPROVAL_PATTERN = '^\\S{1,8}[(（]\\d{4}[)）]\\d+号$';
/** Properties under which a GeoJSON feature may name its county. */
export const MAP_NAME_PROPERTIES = ['名称', 'name', 'NAME'] as const;

/** 站点. */
export const SITE_KEYS = {
  name: '名称',
  sponsor: '主办单位',
  operator: '承办单位',
  domain: '域名',
  idCode: '标识码',
  icpNumber: '备案号',
  policeNumber: '公安备案号',
  telephone: '联系电话',
  serviceLink: '办事服务入口',
  interactionLink: '互动交流入口',
} as const;

/** A guide file. */
export const GUIDE_KEYS = {
  number: '序号',
  domain: '领域',
  slug: '标识',
  guide: '指引',
  rows: '事项',
  sources: '来源',
  note: '备注',
} as const;

/** 指引. */
export const GUIDE_TITLE_KEYS = {
  title: '名称',
  issuer: '发布机关',
  documentNumber: '文号',
  issued: '发布日期',
} as const;

/** A guide row. */
export const GUIDE_ROW_KEYS = {
  code: '编号',
  category: '一级事项',
  item: '二级事项',
  variant: '分项',
  elements: '公开内容',
  basis: '公开依据',
  limit: '公开时限',
  publisher: '公开主体',
  channels: '公开渠道',
  audience: '公开对象',
  mode: '公开方式',
  tiers: '公开层级',
  kind: '类型',
  attestation: '核对',
} as const;

/** A plan file. */
export const PLAN_KEYS = {
  title: '名称',
  slug: '标识',
  documentNumber: '文号',
  issuer: '印发机关',
  city: '城市',
  basis: '依据',
  approver: '审定单位',
  pilot: '试点单位',
  counties: '县市区',
  milestones: '节点',
  tasks: '任务',
} as const;

/** A 县市区 of a plan. */
export const PLAN_COUNTY_KEYS = {
  name: '名称',
  shortName: '简称',
  slug: '标识',
  code: '代码',
  category: '类别',
  tile: '方位',
} as const;

/** A 节点. */
export const MILESTONE_KEYS = { id: '标识', name: '名称', due: '截止', scope: '适用' } as const;

/** 适用 of a 节点. */
export const MILESTONE_SCOPES = {
  主体责任单位: 'lead-counties',
  市协调小组: 'city',
  全部县市区: 'all-counties',
  '全部县市区、乡镇(街道)': 'all-counties-and-townships',
} as const;

/** A 任务: a row of the 附件. */
export const TASK_KEYS = {
  number: '序号',
  domain: '领域',
  printedDomain: '原文',
  leadUnit: '主体责任单位',
  inferred: '推定',
  department: '主管责任单位',
  due: '完成时间',
} as const;

/** What a unit's name may add to its county's: 隆回县人民政府 stands for 隆回县. */
export const UNIT_SUFFIXES = ['人民政府', '管委会', '管理委员会'] as const;
/** 规则 switches. */
export const RULE_LEVELS = ['error', 'warning', 'info', 'off'] as const;
/** 类别 of a 县市区. */
export const COUNTY_CATEGORIES = ['市辖区', '县', '自治县', '县级市', '经开区'] as const;
/** Names of files in a workspace. */
export const FILE_NAMES = {
  config: 'zwgk.config.yaml',
  profile: '概况.yaml',
  ledger: '依申请公开.csv',
  baseline: '基线.yaml',
  catalogs: 'catalogs',
  /** Of a county, for bulk tables (DESIGN.md 2), whose raw form is never handed out. */
  tables: '数据',
  guides: 'standards/guides',
  plans: 'standards/plans',
  scoring: 'standards/scoring',
  schemas: 'standards/schemas',
} as const;

/** standards/scoring/*.yaml: how a city turns catalogs into points. */
export const SCORING_KEYS = {
  title: '名称',
  slug: '标识',
  note: '说明',
  fullScore: '满分',
  weights: '权重',
  keeps: '得分比例',
  drawnDomains: '抽取领域数',
  countsUnseen: '计入未见事项',
} as const;

/** 权重. */
export const SCORING_WEIGHT_KEYS = { standard: '默认', byRow: '事项' } as const;

/** 得分比例. */
export const SCORING_KEEP_KEYS = {
  notApplicable: '不涉及',
  missing: '未梳理',
  faulty: '内容有误',
  incomplete: '要素不全',
  unpublished: '未公开',
  stale: '更新不及时',
  late: '逾期公开',
} as const;

/** 要素不全: as many points as elements are there. */
export const PROPORTIONAL = '按比例';

/** A request ledger (依申请公开.csv). */
export const LEDGER_KEYS = {
  number: '编号',
  received: '受理日期',
  extension: '延长',
  answered: '答复日期',
  result: '结果',
} as const;

/** What 延长 may say besides a number of working days. */
export const LEDGER_YES_WORDS = ['是', '已延长', '√'] as const;
export const LEDGER_NO_WORDS = ['否', '未延长', '无', '-', '—'] as const;

/** Words of a column that would hold data of applicants, which a ledger must not have. */
export const PERSONAL_COLUMN_WORDS = [
  '申请人',
  '姓名',
  '联系',
  '电话',
  '手机',
  '身份证',
  '证件',
  '住址',
  '地址',
  '邮箱',
  '邮件',
  '性别',
  '出生',
  '年龄',
  '民族',
  '账号',
  '微信',
] as const;
