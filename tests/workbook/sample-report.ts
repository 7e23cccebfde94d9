import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { toIsoDate, type IsoDate } from '../../src/model/iso-date.js';
import type { Milestone, Plan, PlanCounty, PlanTask } from '../../src/model/plan.js';
import type { CatalogProgress, DeadlineReport, EntryClock, Share } from '../../src/model/progress.js';
import type { TaskStage } from '../../src/model/vocabulary.js';

/** A day of the calendar, for tests. */
export function day(text: string): IsoDate {
  const found = toIsoDate(text);
  if (!found) throw new Error(`${text} is no day`);
  return found;
}

interface RawPlan {
  名称: string;
  标识: string;
  文号: string;
  印发机关: string;
  城市: string;
  依据: string[];
  审定单位: string;
  试点单位: string;
  县市区: { 名称: string; 简称?: string; 标识: string; 代码: string | null; 类别: string; 方位: [number, number] }[];
  任务: {
    序号: number;
    领域: string;
    原文?: string;
    主体责任单位: string;
    推定?: boolean;
    主管责任单位: string;
  }[];
}

/** The plan of 2020 as the repository has it, mapped by hand so that these tests stand on their own. */
export function samplePlan(): Plan {
  const raw = load(readFileSync('standards/plans/shaoyang-2020.yaml', 'utf8')) as RawPlan; // our own file
  const counties = raw.县市区.map((each): PlanCounty => ({
    name: each.名称,
    shortName: each.简称 ?? each.名称,
    slug: each.标识,
    category: each.类别,
    tile: each.方位,
  }));
  const milestone: Milestone = {
    id: 'inventory',
    name: '梳理事项、编制目录并报审',
    due: day('2020-09-30'),
    scope: 'lead-counties',
    at: '/节点/0',
  };
  return {
    title: raw.名称,
    slug: raw.标识,
    documentNumber: raw.文号,
    issuer: raw.印发机关,
    city: raw.城市,
    basis: raw.依据,
    approver: raw.审定单位,
    pilot: raw.试点单位,
    counties,
    milestones: [milestone],
    tasks: raw.任务.map((each, index) => planTask(each, index, counties)),
    file: 'standards/plans/shaoyang-2020.yaml',
  };
}

function planTask(raw: RawPlan['任务'][number], index: number, counties: readonly PlanCounty[]): PlanTask {
  return {
    number: raw.序号,
    domain: raw.领域,
    ...(raw.原文 !== undefined && { printedDomain: raw.原文 }),
    leadUnit: raw.主体责任单位,
    leadCounty: counties.find(({ shortName }) => raw.主体责任单位.startsWith(shortName))?.name ?? '',
    inferred: raw.推定 === true,
    department: raw.主管责任单位,
    due: day('2020-09-30'),
    at: `/任务/${index}`,
  };
}

const STAGES: readonly TaskStage[] = ['completed', 'detailing', 'approved', 'submitted', 'inventorying', 'not-started'];

/** A report in which every stage and every judgement occurs, by a fixed pattern. */
export function sampleReport(asOf = day('2020-10-09'), plan = samplePlan()): DeadlineReport {
  const progress = plan.counties.flatMap((county, row) =>
    plan.tasks.map((task, column) =>
      catalogProgress(county.name, task.domain, STAGES[(row * 2 + column) % STAGES.length] ?? 'not-started', column),
    ),
  );
  const tasks = plan.tasks.map((task) => {
    const own = progress.find((each) => each.county === task.leadCounty && each.domain === task.domain);
    if (!own) throw new Error(`${task.domain} has no lead`);
    return { task, progress: own, daysLeft: -9 };
  });
  return { asOf, plan, milestones: [], tasks, progress };
}

/** The progress of one catalog in a stage. */
export function catalogProgress(county: string, domain: string, stage: TaskStage, seed = 0): CatalogProgress {
  const total = 10 + (seed % 7);
  const rank = STAGES.length - 1 - STAGES.indexOf(stage);
  const inventory: Share = { done: [0, Math.floor(total / 2), total, total, total, total][rank] ?? 0, total };
  const detail: Share = { done: [0, 0, 0, 0, Math.floor(total / 3), total][rank] ?? 0, total };
  const overdue = stage === 'detailing' ? 2 : 0;
  return {
    county,
    domain,
    responsibleUnit: `${county}${domain}局`,
    ...(stage !== 'not-started' && { file: `catalogs/${county}/${domain}.yaml` }),
    ...(rank >= 2 && { submitted: day(seed % 5 === 0 ? '2020-10-05' : '2020-09-28') }),
    ...(rank >= 3 && { approved: day('2020-10-08') }),
    stage,
    inventory,
    detail,
    published: { done: rank * 5, total: rank * 6 },
    localItems: { done: 0, total: 0 },
    entryCount: rank * 6,
    statusCounts: { 'not-due': 1, 'due-soon': 0, 'on-time': 3, late: 0, overdue, 'no-limit': 0 },
    clocks: Array.from({ length: overdue }, (_, index) => overdueClock(county, domain, index)),
  };
}

function overdueClock(county: string, domain: string, index: number): EntryClock {
  return {
    county,
    domain,
    unit: `${county}${domain}局`,
    item: '05-02-03',
    itemName: index === 0 ? '义务教育学校名录' : '教育统计数据',
    entry: index === 0 ? `${county}桃花坪中学` : '2019—2020学年度教育统计数据汇总表(含特殊教育学校、民办学校)',
    place: { file: `catalogs/${county}/${domain}.yaml` },
    formed: day('2020-08-20'),
    limit: '信息形成或者变更之日起20个工作日内',
    due: { certain: true, day: day(index === 0 ? '2020-09-17' : '2020-09-22') },
    status: 'overdue',
    daysLate: index === 0 ? 22 : 17,
  };
}
