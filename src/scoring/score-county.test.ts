import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleEntry, sampleItem, schoolRow } from '../../tests/workbook/sample-catalog.js';
import { day } from '../../tests/workbook/sample-report.js';
import type { CatalogItem, Entry } from '../model/catalog.js';
import type { EntryClock } from '../model/progress.js';
import type { ScoringProfile } from '../model/scoring.js';
import type { ClockStatus } from '../model/vocabulary.js';
import { mends, scoreCounty, scoreDomain, type DomainScore } from './score-county.js';
import { scoreItem, type ItemFacts } from './score-item.js';

const profile: ScoringProfile = {
  title: '测评',
  slug: 'keep-80',
  fullScore: 100,
  weights: { standard: 1, byRow: {} },
  keeps: {
    notApplicable: 0.8,
    missing: 0,
    faulty: 0,
    incomplete: 'proportional',
    unpublished: 0,
    stale: 0.5,
    late: 0.9,
  },
  drawnDomains: 2,
  countsUnseen: false,
  file: 'standards/scoring/keep-80.yaml',
};
const asOf = day('2020-10-09');
const row = schoolRow();
const published = (name: string, more: Partial<Entry> = {}) =>
  sampleEntry(name, { published: day('2020-09-01'), ...more });

function facts(item: CatalogItem | undefined, more: Partial<ItemFacts> = {}): ItemFacts {
  return { row: item?.row ?? row, item, missing: [], clockOf: () => undefined, isFaulty: () => false, asOf, ...more };
}
const clockOf = (status: ClockStatus) => () => ({ status }) as EntryClock; // scoring reads nothing but the status

describe('scoreItem', () => {
  const judge = (each: ItemFacts, keeps = profile.keeps) => scoreItem(each, keeps);

  it('gives a complete, published item everything', () => {
    expect(judge(facts(sampleItem(row, [published('桃花坪中学')])))).toEqual({ kept: 1, reasons: [] });
  });

  it('gives a missing item nothing, a 情况说明 what the profile says', () => {
    expect(judge(facts(undefined))).toEqual({ kept: 0, reasons: [{ reason: 'missing', count: 1 }] });
    expect(judge(facts(sampleItem(row, [])))).toEqual({ kept: 0, reasons: [{ reason: 'missing', count: 1 }] });
    expect(judge(facts(sampleItem(row, [], { notApplicable: '没有民办学校' }))).kept).toBe(0.8);
  });

  it('takes an entry’s gravest fault, and the mean of the entries', () => {
    const entries = [published('一'), published('二'), published('三'), published('四')];
    const item = sampleItem(row, entries);
    const isFaulty = (entry: Entry) => entry === entries[0];
    const missing = [
      { entry: entries[0], element: '学校地址' },
      { entry: entries[1], element: '学校地址' },
    ];
    expect(judge(facts(item, { isFaulty, missing }))).toEqual({
      kept: (0 + 0.75 + 1 + 1) / 4,
      reasons: [
        { reason: 'incomplete', count: 2 },
        { reason: 'faulty', count: 1 },
      ],
    });
  });

  it('may give a fixed share for what is incomplete', () => {
    const entry = published('一');
    const missing = [{ entry, element: '学校地址' }];
    expect(judge(facts(sampleItem(row, [entry]), { missing }), { ...profile.keeps, incomplete: 0.5 }).kept).toBe(0.5);
  });

  it('asks the elements of documents of the item as a whole', () => {
    const laws = schoolRow({ kind: 'document', elements: ['教育法', '义务教育法', '教师法', '民办教育促进法'] });
    const missing = [{ entry: undefined, element: '教师法' }];
    expect(judge(facts(sampleItem(laws, [published('教育法'), published('义务教育法')]), { missing }))).toEqual({
      kept: 0.75,
      reasons: [{ reason: 'incomplete', count: 1 }],
    });
  });

  it.each<[string, Partial<Entry>, ClockStatus | undefined, number]>([
    ['not published, past its limit', {}, 'overdue', 0],
    ['not published, never dated', {}, undefined, 0],
    ['not published, still in time', {}, 'not-due', 1],
    ['published after the day', { published: day('2020-10-10') }, 'overdue', 0],
    ['published, due again', { published: day('2020-01-05') }, 'overdue', 0.5],
    ['published late', { published: day('2020-10-08') }, 'late', 0.9],
    ['not to be published', { attribute: 'withheld' }, undefined, 1],
  ])('%s', (_, more, status, kept) => {
    const item = sampleItem(row, [sampleEntry('桃花坪中学', more)]);
    expect(judge(facts(item, status ? { clockOf: clockOf(status) } : {})).kept).toBe(kept);
  });
});

describe('scoreDomain', () => {
  it('shares the full score by weight and leaves out rows attested nowhere', () => {
    const heavy = schoolRow({ code: '05-02-04' });
    const unseen = schoolRow({ code: '05-02-05', attestation: 'unseen' });
    const domain = scoreDomain(
      '义务教育',
      [
        facts(sampleItem(row, [published('一')])),
        { ...facts(undefined), row: heavy },
        { ...facts(undefined), row: unseen },
      ],
      { ...profile, weights: { standard: 1, byRow: { '05-02-04': 3 } } },
    );
    expect(domain.items.map(({ points, deducted }) => [points, deducted])).toEqual([
      [25, 0],
      [75, 75],
    ]);
    expect(domain.score).toBe(25);
  });
});

describe('scoreCounty', () => {
  const domain = (name: string, lost: number): DomainScore => ({
    domain: name,
    score: 100 - lost,
    items: [
      {
        row,
        points: 100,
        kept: 1 - lost / 100,
        reasons: lost > 0 ? [{ reason: 'missing', count: 1 }] : [],
        deducted: lost,
      },
    ],
  });
  const county = scoreCounty(
    '隆回县',
    [domain('义务教育', 40), domain('扶贫', 10), domain('救灾', 100), domain('就业', 0)],
    profile,
  );

  it('computes the mean, the worst and the best draw', () => {
    expect(county.mean).toBe(62.5);
    expect(county.worstDraw).toEqual({ domains: ['救灾', '义务教育'], score: 30 });
    expect(county.bestDraw).toEqual({ domains: ['扶贫', '就业'], score: 95 });
  });

  it('orders the mends by what they bring to the worst draw', () => {
    expect(
      mends(county, profile).map((mend) => [mend.domain, mend.domainPoints, mend.meanPoints, mend.worstDrawPoints]),
    ).toEqual([
      ['救灾', 100, 25, 45], // then 义务教育 60 and 扶贫 90 are the worst: 75
      ['义务教育', 40, 10, 15], // then 救灾 0 and 扶贫 90
      ['扶贫', 10, 2.5, 0],
    ]);
  });

  it('cannot mend a 情况说明', () => {
    const only: DomainScore = {
      domain: '救灾',
      score: 80,
      items: [{ row, points: 100, kept: 0.8, reasons: [{ reason: 'not-applicable', count: 1 }], deducted: 20 }],
    };
    expect(mends(scoreCounty('隆回县', [only], profile), profile)).toEqual([]);
  });

  it('draws all where the profile draws none, or more than there are', () => {
    const { drawnDomains: _, ...all } = profile;
    for (const each of [all, { ...profile, drawnDomains: 99 }])
      expect(scoreCounty('隆回县', county.domains, each).worstDraw.score).toBe(62.5);
    expect(scoreCounty('隆回县', [], profile).worstDraw).toEqual({ domains: [], score: 0 });
  });

  it('never finds a draw below the worst or above the best', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 8 }),
        fc.nat(),
        (losses, seed) => {
          const domains = losses.map((lost, index) => domain(`领域${index}`, lost));
          const { worstDraw, bestDraw } = scoreCounty('隆回县', domains, profile);
          const first = seed % domains.length;
          const second = (first + 1 + (seed % (domains.length - 1))) % domains.length;
          const drawn = ((domains[first]?.score ?? 0) + (domains[second]?.score ?? 0)) / 2;
          expect(drawn).toBeGreaterThanOrEqual(worstDraw.score);
          expect(drawn).toBeLessThanOrEqual(bestDraw.score);
        },
      ),
    );
  });
});
