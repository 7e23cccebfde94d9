import type { ItemKind } from '../../../model/vocabulary.js';
import { CELL_MARKS as MARK } from '../../../model/keys.js';

/** The words of a workbook that is to be filled in. */
export const TEMPLATE_MESSAGES = {
  fileName: (county: string, number: number, domain: string) =>
    `填报表-${county}-${String(number).padStart(2, '0')}-${domain}.xlsx`,
  title: (county: string, domain: string) => `${county}${domain}领域目录填报表`,
  guideSheet: '填写说明',
  choiceSheet: '选项',
  localSheet: (number: number, title: string) => `地方${number} ${title}`,
  itemSheet: (code: string, title: string) => `${code} ${title}`,
  standard: '标准指引',
  standardText: (title: string, issuer: string) => `${title}（${issuer}）`,
  day: '数据截至',
  dayText: (day: string) => `${day}（这一天以后目录有别的改动也不要紧，导入时只改您改过的格子）`,
  unitHint: '目录里还没有责任单位的，填在这里。',
  howTo: '怎样填',
  steps: [
    '一个事项一张工作表，下面“事项一览”列出了全部；目录里已有的内容都已填好，直接改、直接往下加。',
    '第一阶段（梳理）只填“名称”：本地有哪些，一条一行。第二阶段（明细）补齐其余各列，公开后填“公开日期”。',
    '日期写成 2020-10-09；2020年10月9日、2020.10.9、Excel 的日期格子也认得。要有年月日，只写年月不行。',
    '电话、编号、文号等一律按文字原样保留，开头的 0 不会丢；各列都已设为“文本”格式，请不要改成“数值”。',
    '本地没有的事项：在那张表的“不涉及”一格写明理由，例如“全县没有民办义务教育学校”，下面不填。',
    '公开渠道、五公开可写多个，用“、”隔开；不写就按标准指引。文件的“要素”可写多个，用“；”隔开。',
    '“公开属性”不写就是主动公开；写“不予公开”的，还要写“理由”和“依据”，不会上网。',
    '空格子不会抹掉目录里已有的内容；删掉一行也不会删掉目录里的条目。确实要清空的，导入时加 --replace。',
    '有“编号”的条目按编号对应，没有的按名称对应，所以没有编号的条目请不要改名称；改了就成了新的一条。',
    '可以排序、筛选、加行；请不要改工作表的名字、“事项”一格和列名，不要合并单元格。',
    '填好以后交回，由管理目录的同志运行 zwgk import 导入；哪一格不对，会按“工作表!格子”指出来。',
  ],
  notation: '不只是文字的内容这样写',
  notationHead: ['内容', '写法', '例子'],
  notationRows: [
    ['这一条没有这一项', `${MARK.none}后面写理由`, `${MARK.none}本年度无行政处罚`],
    [
      '网址',
      `${MARK.link}后面写网址，可再加${MARK.label}`,
      `${MARK.link}https://www.example.cn/a.html${MARK.label}学校招生公告`,
    ],
    [
      '附件',
      `${MARK.attachment}后面写本县文件夹里的文件，可再加${MARK.label}`,
      `${MARK.attachment}附件/预算表.xlsx${MARK.label}2020年预算表`,
    ],
    [
      '列表',
      `第一行写${MARK.list}，以后一行一项（格子里换行按 Alt+Enter）`,
      `${MARK.list}\n10月底前完成验收\n补助资金打卡到户`,
    ],
    ['几段文字', '格子里按 Alt+Enter 换行', '第一段。\n第二段。'],
    [`开头就是“${MARK.none}”等字样的文字`, `前面加${MARK.text}`, `${MARK.text}${MARK.none}异议的公告`],
    ['格子里放不下、写不出的内容', `显示${MARK.kept}，请不要动，导入时保持原样`, MARK.kept],
    ['“附件”一列', `一行一个文件，可再加${MARK.label}`, `附件/申报表.docx${MARK.label}申报表`],
  ],
  example: '例如这样填',
  exampleHead: ['名称', '形成日期 / 公开日期', '要素各列'],
  exampleRow: [
    '隆回县桃花坪中学',
    '2020-10-28 / 2020-11-09',
    `学校地址：隆回县桃花坪街道；办公电话：0739-0000001；招生范围：${MARK.none}面向全县招生`,
  ],
  overview: '事项一览',
  overviewHead: ['工作表', '事项、公开依据', '公开时限', '现有'],
  basis: (item: string, basis: readonly string[]) => (basis.length === 0 ? item : `${item}\n依据：${basis.join('；')}`),
  entries: (count: number) => (count === 0 ? '尚未梳理' : `${count}条`),
  notApplicable: '不涉及',
  inTable: (file: string) => `在 ${file}`,
  local: '地方事项',
  demand: (kind: ItemKind, limit: string, channels: readonly string[]) =>
    `${KIND_DEMANDS[kind]}\n公开时限：${limit}；公开渠道：${channels.join('、')}`,
  localDemand: '地方事项，各列由本地自定。',
  notApplicableHint: {
    title: '不涉及',
    text: '本地没有这一事项的，在这里写明理由，下面不填；有的，这里留空。',
  },
  basisTitle: '公开依据',
  inDataFile: (file: string) => `本事项的记录在“${file}”里，请直接改那个表格；这张表不填，填了也不会导入。`,
  hints: {
    名称: '必填。一条一行，例如学校、项目或者文件的名称。',
    编号: '条目的固定编号，用作网址；已有的不要改。',
    形成日期: '公开时限从这一天的次日起算，例如 2020-10-09。',
    公开日期: '还没有公开的不填。',
    公开渠道: '可写多个，用“、”隔开；不写就按标准指引。',
    链接: '已在别处公开的网址，以 http:// 或 https:// 开头。',
    公开属性: '不写就是主动公开；不予公开的要写理由和依据。',
    要素: '这份文件对应指引中的哪一项；可写多个，用“；”隔开。',
    附件: `本县文件夹里的文件，一行一个，例如 附件/申报表.docx${MARK.label}申报表`,
    正文: '全文，几段就换行（Alt+Enter）。',
  } as Readonly<Record<string, string>>,
  valueHint: `没有这一项的写“${MARK.none}理由”；网址、附件、列表的写法见“填写说明”。`,
} as const;

const KIND_DEMANDS: Readonly<Record<ItemKind, string>> = {
  directory: '名录：有多少列多少，一条一行，每条填齐各个要素。',
  notice: '信息：一般只有一条，有变化时新增一条，填齐各个要素。',
  document: '文件：一份文件一行，每个要素至少有一份文件。',
};
