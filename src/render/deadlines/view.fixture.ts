import type { RequestClock } from '../../deadlines/request-clock.js';
import { day, makePlan } from '../../deadlines/model.fixture.js';
import type { CatalogProgress, DeadlineReport, EntryClock } from '../../model/progress.js';
import { deadlineView, type DeadlineView, type ViewFilter } from './due-lines.js';

/** A small report with one of everything, for the tests of the formats. */

export function clock(change: Partial<EntryClock>): EntryClock {
  return {
    county: '隆回县',
    domain: '义务教育',
    unit: '隆回县教育局',
    item: '05-02-03',
    itemName: '义务教育学校名录',
    entry: '隆回县桃花坪中学',
    place: { file: 'catalogs/隆回县/05-义务教育.yaml', pointer: '/事项', target: 'value' },
    formed: day('2020-09-11'),
    limit: '信息形成或者变更之日起20个工作日内',
    due: { certain: true, day: day('2020-10-15') },
    choice: 'stated',
    status: 'due-soon',
    daysLate: -6,
    ...change,
  };
}

const overdue = clock({
  entry: '隆回县荷田乡小学 | *新建*',
  due: { certain: true, day: day('2020-09-10') },
  status: 'overdue',
  daysLate: 29,
});
const late = clock({ entry: '招生简章', published: day('2020-09-30'), status: 'late', daysLate: 3 });
const uncertain = clock({
  unit: '隆回县财政局',
  entry: '2026年预算执行情况',
  due: { certain: false, earliest: day('2027-01-15'), latest: day('2027-01-18'), awaitingYear: 2027 },
  choice: 'regulation',
  status: 'not-due',
  daysLate: -98,
});
const renewal = clock({ entry: '养老机构备案', isRenewal: true, status: 'due-soon', daysLate: -1 });
const interpretation = clock({ entry: '《办法》解读', status: 'overdue', daysLate: 2 });

export const progress: CatalogProgress = {
  county: '隆回县',
  domain: '义务教育',
  responsibleUnit: '隆回县教育局',
  file: 'catalogs/隆回县/05-义务教育.yaml',
  submitted: day('2020-10-02'),
  stage: 'submitted',
  inventory: { done: 24, total: 24 },
  detail: { done: 3, total: 24 },
  published: { done: 10, total: 40 },
  localItems: { done: 0, total: 0 },
  entryCount: 40,
  statusCounts: { 'not-due': 1, 'due-soon': 2, 'on-time': 9, late: 1, overdue: 1, 'no-limit': 26 },
  clocks: [uncertain, late, clock({}), overdue, renewal],
  interpretations: [interpretation],
};

const plan = makePlan();

export const report: DeadlineReport = {
  asOf: day('2020-10-09'),
  plan,
  milestones: plan.milestones.slice(0, 2).map((milestone, index) => ({
    milestone,
    done: index === 0 ? 1 : 0,
    total: 1,
    daysLeft: index === 0 ? -9 : 22,
  })),
  tasks: plan.tasks.map((task) => ({ task, progress, daysLeft: -9 })),
  progress: [progress],
};

export const requests: readonly RequestClock[] = [
  {
    request: {
      county: '隆回县',
      number: '隆公申〔2020〕16号',
      received: day('2020-08-26'),
      extensionWorkdays: 0,
      place: { file: 'catalogs/隆回县/依申请公开.csv', cell: 'A2' },
    },
    due: { certain: true, day: day('2020-09-23') },
    status: 'overdue',
    daysLate: 16,
  },
];

export const everything: ViewFilter = { counties: [], domains: [], units: [] };

export function viewOf(filter: Partial<ViewFilter> = {}): DeadlineView {
  return deadlineView(report, requests, { ...everything, ...filter });
}
