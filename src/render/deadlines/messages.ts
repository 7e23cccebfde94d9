import { awaitingText } from '../../deadlines/messages.js';
import type { ClockStatus } from '../../model/vocabulary.js';
import type { DueKind } from './due-lines.js';

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** The words of the deadlines report, in every format. */
export const DEADLINE_TEXTS = {
  title: (city: string): string => `${city}基层政务公开时限情况`,
  asOf: (day: string, weekday: number): string => `截至 ${day}(周${WEEKDAYS[weekday]})`,
  milestones: '工作节点',
  tasks: '梳理任务(附件)',
  lines: '应公开、应更新、应解读和应答复的信息',
  milestoneColumns: ['节点', '截止', '完成', '时限'],
  taskColumns: ['序', '领域', '牵头', '阶段', '梳理', '明细', '时限'],
  wideTaskColumns: [
    '序',
    '领域',
    '主体责任单位',
    '主管责任单位',
    '阶段',
    '梳理',
    '明细',
    '完成时间',
    '报审日期',
    '审定日期',
    '时限',
  ],
  noDate: '—',
  status: {
    'not-due': '未到期',
    'due-soon': '临期',
    'on-time': '按期',
    late: '逾期公开',
    overdue: '逾期',
    'no-limit': '无时限',
  } satisfies Record<ClockStatus, string>,
  daysOver: (days: number): string => `逾期 ${days} 天`,
  daysLeft: (days: number): string => (days === 0 ? '今天到期' : `还剩 ${days} 天`),
  lateBy: (days: number): string => `晚了 ${days} 天`,
  taskDone: '按期报审',
  taskLate: (days: number): string => `报审晚 ${days} 天`,
  milestoneDone: '已完成',
  kinds: { entry: '公开', renewal: '更新', interpretation: '解读', request: '答复' } satisfies Record<DueKind, string>,
  due: (day: string): string => `应于 ${day}`,
  unitHead: (counts: readonly (readonly [status: ClockStatus, count: number])[]): string =>
    counts
      .filter(([, count]) => count > 0)
      .map(([status, count]) => `${DEADLINE_TEXTS.status[status]} ${count}`)
      .join(','),
  more: (count: number, unit: string): string => `另有 ${count} 条；看全部：zwgk deadlines --unit ${unit}`,
  summary: (units: number, counts: { overdue: number; soon: number; late: number; notDue: number }): string =>
    `合计：逾期未办 ${counts.overdue} 条，临期 ${counts.soon} 条，未到期 ${counts.notDue} 条，逾期公开 ${counts.late} 条，涉及 ${units} 个单位。`,
  nothing: '没有逾期或临期的信息。',
  span: (earliest: string, latest: string): string => `${earliest} 至 ${latest}`,
  awaiting: (year: number): string => `标“至”的期限跨入${year}年，${awaitingText(year)}才能定到一天。`,
  requestItem: '依申请公开答复',
  requestUnit: (county: string): string => `${county}政府信息公开工作机构`,
  requestLimit: (extension: number): string =>
    extension === 0 ? '自收到申请之日起20个工作日内' : `自收到申请之日起20个工作日内，延长${extension}个工作日`,
} as const;

/** The words of the calendars. */
export const CALENDAR_TEXTS = {
  name: (unit: string): string => `${unit}政务公开时限`,
  noUnit: '未填责任单位',
  task: '报审',
  summary: (state: string, kind: string, what: string): string => `【${state}】${kind}：${what}`,
  lineDescription: (facts: {
    county: string;
    domain: string;
    item: string;
    limit: string;
    due: string;
    asOf: string;
  }): string =>
    [
      `县市区：${facts.county}`,
      ...(facts.domain === '' ? [] : [`领域：${facts.domain}`]),
      `事项：${facts.item}`,
      `时限：${facts.limit}`,
      `最迟：${facts.due}`,
      `按 ${facts.asOf} 的目录计算。`,
    ].join('\n'),
  taskDescription: (department: string, due: string, asOf: string): string =>
    [`主管责任单位：${department}`, `完成时间：${due}`, `按 ${asOf} 的目录计算。`].join('\n'),
} as const;

/** The words of the message for a chat group. */
export const MARKDOWN_TEXTS = {
  title: (city: string): string => `${city}政务公开时限提醒`,
  milestone: (name: string, done: number, total: number, state: string): string =>
    `${name}：${done}/${total}，${state}`,
  tasks: '还没有报审的任务',
  task: (domain: string, unit: string, stage: string, share: string, state: string): string =>
    `${domain}(${unit}):${stage}，梳理 ${share}，${state}`,
  allTasksDone: '附件任务均已报审。',
  lines: (overdue: number, soon: number, units: number): string =>
    `信息时限：逾期 ${overdue} 条，临期 ${soon} 条，涉及 ${units} 个单位`,
  line: (state: string, kind: string, name: string, item: string, due: string): string =>
    `${state} ${kind}：${name}(${item})，最迟 ${due}`,
  more: (count: number): string => `另有 ${count} 条`,
  moreUnits: (count: number): string => `另有 ${count} 个单位`,
} as const;
