import { describe, expect, it } from 'vitest';
import type { Catalog, Entry } from '../model/catalog.js';
import type { CountyProfile, DisclosureZone } from '../model/county-profile.js';
import type { CatalogProgress, DeadlineReport } from '../model/progress.js';
import type { TaskStage } from '../model/vocabulary.js';
import type { Workspace } from '../model/workspace.js';
import { catalogProgress } from './catalog-progress.js';
import { deadlineReport } from './deadline-report.js';
import { day, makeCatalog, makeEntry, makeGuide, makeItem, makePlan, makeRow, text } from './model.fixture.js';

const school = { 学校名称: text('隆回县桃花坪中学'), 学校地址: text('桃花坪街道') };
const first = makeRow({ code: '05-01-01', item: '学校名录' });
const second = makeRow({ code: '05-01-02', item: '招生简章' });
const unseen = makeRow({ code: '05-01-03', item: '未见事项', attestation: 'unseen' });
const guide = makeGuide([first, second, unseen]);
const plan = makePlan();
const [longhui, xinning] = plan.counties;

function progressOf(catalog: Partial<Catalog> | undefined, asOf = '2020-10-09', county = longhui): CatalogProgress {
  return catalogProgress({
    guide,
    county: county!,
    catalog: catalog && makeCatalog({ county: county!.name, ...catalog }),
    asOf: day(asOf),
  });
}

const named = makeEntry();
const published = makeEntry({ content: school, days: ['2020-09-01', '2020-09-10'] });
const unpublished = (formed: string): Entry => makeEntry({ content: school, days: [formed] });
const items = (...entries: (readonly Entry[])[]): Catalog['items'] =>
  entries.map((each, index) => makeItem({ row: [first, second, unseen][index], entries: each }));
const submitted = day('2020-09-28');
const approved = day('2020-10-08');

describe('the stage of a task', () => {
  it.each<[string, Partial<Catalog> | undefined, TaskStage]>([
    ['no catalog', undefined, 'not-started'],
    ['an empty catalog', {}, 'not-started'],
    ['one row inventoried', { items: items([named]) }, 'inventorying'],
    ['all inventoried, not submitted', { items: items([named], [named]) }, 'inventorying'],
    ['submitted', { items: items([named], [named]), approval: { submitted } }, 'submitted'],
    ['submitted after the day', { items: items([named]), approval: { submitted: day('2020-10-10') } }, 'inventorying'],
    ['approved, names only', { items: items([named], [named]), approval: { submitted, approved } }, 'approved'],
    [
      'approved, one row detailed',
      { items: items([published], [named]), approval: { submitted, approved } },
      'detailing',
    ],
    ['all published', { items: items([published], [published]), approval: { submitted, approved } }, 'completed'],
    [
      'one not published, still in time',
      { items: items([published], [unpublished('2020-09-30')]), approval: { submitted, approved } },
      'completed',
    ],
    [
      'one not published, out of time',
      { items: items([published], [unpublished('2020-06-30')]), approval: { submitted, approved } },
      'detailing',
    ],
    [
      'one not published, no clock running',
      { items: items([published], [makeEntry({ content: school })]), approval: { submitted, approved } },
      'detailing',
    ],
  ])('%s: %s', (_what, catalog, stage) => {
    expect(progressOf(catalog).stage).toBe(stage);
  });
});

describe('catalogProgress', () => {
  it('counts a 未见 row only once the county has taken it up', () => {
    expect(progressOf({ items: items([named]) }).inventory).toEqual({ done: 1, total: 2 });
    expect(progressOf({ items: items([named], [], [named]) }).inventory).toEqual({ done: 2, total: 3 });
    expect(progressOf(undefined).inventory).toEqual({ done: 0, total: 2 });
  });

  it('counts entries, what is published, and every status', () => {
    const progress = progressOf({
      items: items([published, unpublished('2020-06-30'), unpublished('2020-10-09')], [named]),
      localItems: [makeItem({ row: undefined, entries: [published] })],
    });
    expect(progress).toMatchObject({
      entryCount: 5,
      published: { done: 2, total: 5 },
      localItems: { done: 1, total: 1 },
      statusCounts: { 'on-time': 2, overdue: 1, 'not-due': 1, 'no-limit': 1, late: 0, 'due-soon': 0 },
    });
    expect(progress.clocks.map((clock) => clock.status)).toEqual(['overdue', 'not-due']);
  });

  it('leaves out what is not 主动公开', () => {
    const withheld = makeEntry({ attribute: 'withheld', attributeStated: true });
    expect(progressOf({ items: items([withheld]) }).published).toEqual({ done: 0, total: 0 });
  });
});

const zone = (tier: 'county' | 'township', opened?: string): DisclosureZone => ({
  at: '/政务公开专区/0',
  name: '政务公开专区',
  tier,
  facilities: [],
  functions: [],
  hasUnifiedSign: true,
  ...(opened === undefined ? {} : { opened: day(opened) }),
});

function reportOf(progress: readonly CatalogProgress[], zones: readonly DisclosureZone[] = []): DeadlineReport {
  const profile: CountyProfile = {
    file: 'catalogs/隆回县/概况.yaml',
    county: '隆回县',
    isSample: true,
    contact: {},
    zones,
    regulations: [],
    annualReports: [],
  };
  const workspace: Workspace = {
    root: '/workspace',
    config: {
      file: 'zwgk.config.yaml',
      city: '邵阳市',
      plan: 'shaoyang-2020',
      site: { name: '邵阳市政府信息公开', sponsor: '', operator: '', domain: '', idCode: '' },
      rules: {},
      preset: 'recommended',
      frequentItems: [],
    },
    plan,
    guides: [guide],
    counties: [
      { county: longhui!, folder: 'catalogs/隆回县', exists: true, profile, catalogFiles: new Map() },
      { county: xinning!, folder: 'catalogs/新宁县', exists: false, catalogFiles: new Map() },
    ],
  };
  return deadlineReport(workspace, progress, day('2020-10-09'));
}

describe('deadlineReport', () => {
  const whole = { items: items([published], [published]), approval: { submitted, approved } };
  const shareOf = (report: DeadlineReport, id: string): object => {
    const found = report.milestones.find(({ milestone }) => milestone.id === id);
    return { done: found?.done, total: found?.total, daysLeft: found?.daysLeft };
  };

  it('measures each milestone by whom it is for', () => {
    const report = reportOf([progressOf(undefined, '2020-10-09', xinning), progressOf(whole)]);
    expect(shareOf(report, 'inventory')).toEqual({ done: 1, total: 1, daysLeft: -9 });
    expect(shareOf(report, 'approval')).toEqual({ done: 1, total: 1, daysLeft: 22 });
    expect(shareOf(report, 'detail')).toEqual({ done: 1, total: 2, daysLeft: 52 });
    expect(shareOf(report, 'coverage')).toEqual({ done: 1, total: 2, daysLeft: 813 });
    expect(shareOf(report, 'zone')).toEqual({ done: 0, total: 2, daysLeft: 83 });
  });

  it('does not take a submission for an inventory', () => {
    const report = reportOf([progressOf({ items: items([named]), approval: { submitted } })]);
    expect(shareOf(report, 'inventory')).toMatchObject({ done: 0, total: 1 });
  });

  it.each([
    [[zone('county', '2020-10-01'), zone('township', '2020-10-09')], 1],
    [[zone('county', '2020-10-01')], 0],
    [[zone('county', '2020-10-01'), zone('township', '2020-10-10')], 0],
    [[zone('county', '2020-10-01'), zone('township', '2020-10-01'), zone('township')], 0],
    [[], 0],
  ])('counts a county with its zones open (%#)', (zones, done) => {
    expect(shareOf(reportOf([], zones), 'zone')).toMatchObject({ done });
  });

  it('sorts by county and domain of the plan, and finds the lead county of a task', () => {
    const report = reportOf([progressOf(undefined, '2020-10-09', xinning), progressOf(whole)]);
    expect(report.progress.map((each) => each.county)).toEqual(['隆回县', '新宁县']);
    expect(report.tasks).toMatchObject([{ daysLeft: -9, progress: { county: '隆回县', stage: 'completed' } }]);
  });
});
