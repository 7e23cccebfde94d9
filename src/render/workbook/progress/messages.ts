import type { IsoDate } from '../../../model/iso-date.js';

/** The words of the progress workbook. */
export const PROGRESS_MESSAGES = {
  fileName: (asOf: IsoDate) => `进度表-${asOf}.xlsx`,
  attachment: '附件',
  taskTitle: (taskCount: number) => `${taskCount}个领域基层政务公开事项梳理任务安排表`,
  basis: (planTitle: string, documentNumber: string) => `${planTitle}（${documentNumber}）`,
  taskSheet: '任务进度',
  heatSheet: '县市区进度',
  overdueSheet: '逾期清单',
  printedColumns: ['序号', '领域', '主体责任单位', '主管责任单位', '完成时间'],
  computedHeading: '进展情况（由目录数据计算）',
  computedColumns: ['事项数', '已梳理', '梳理率', '报审日期', '审定日期', '明细率', '已公开', '逾期数', '状态'],
  total: '合计',
  inferredMark: '*',
  notes: '说明：',
  inferredNote: (numbers: readonly number[]) => `带“*”的第${numbers.join('、')}行，原件未印主体责任单位，系推定。`,
  misprintNote: (number: number, printed: string, domain: string) =>
    `第${number}行领域原件印作“${printed}”，此处按“${domain}”。`,
  measureNote:
    '梳理率=已列目录或注明“不涉及”的事项÷标准指引事项；明细率=每个条目要素齐全的事项÷标准指引事项；已公开、逾期数按条目计；均为主体责任单位牵头领域的数据。',
  statusWords: {
    notSubmitted: '逾期未报审',
    submittedLate: (stage: string) => `${stage}（迟报）`,
    dueSoon: (days: number) => (days === 0 ? '今日应报审' : `${days}日内应报审`),
  },
  heatTitle: (city: string) => `${city}基层政务公开县市区进度一览表`,
  domain: '领域',
  inventoryRate: '梳理率',
  detailRate: '明细率',
  overall: '合计',
  legend: '阶段',
  heatNote:
    '每格为阶段和“梳理率/明细率”（%）；粗框为该县市区牵头的领域。未启动：没有目录文件；梳理中：事项未列全；已报审、已审定：按目录中的日期；明细中：已开始填写要素；已完成：全部要素齐全。',
  overdueTitle: (city: string) => `${city}基层政务公开逾期清单`,
  overdueColumns: [
    '序号',
    '责任单位',
    '县市区',
    '领域',
    '事项',
    '条目',
    '形成日期',
    '公开时限',
    '应完成日期',
    '逾期天数',
  ],
  taskItem: '梳理事项、编制目录并报审',
  dueSpan: (earliest: IsoDate, latest: IsoDate) => `${earliest}至${latest}`,
  noUnit: '（未填责任单位）',
  nothingOverdue: '没有逾期的任务和条目。',
  overdueSummary: (units: number, items: number) => `共${units}个责任单位${items}项`,
} as const;
