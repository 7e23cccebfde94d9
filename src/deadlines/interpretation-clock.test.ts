import { describe, expect, it } from 'vitest';
import type { Interpretation } from '../model/catalog.js';
import type { EntryClock } from '../model/progress.js';
import { interpretationClock } from './interpretation-clock.js';
import { day, makeCatalog, makeDocument, makeEntry, makeItem } from './model.fixture.js';

function clockOf(interpretation: Interpretation | undefined, asOf: string): EntryClock | undefined {
  const document = makeDocument(interpretation ? { interpretation } : {});
  // The document is out on Wednesday 2020-09-30; three working days later is Monday 2020-10-12, after a make-up Saturday.
  const entry = makeEntry({ name: '办法', days: ['2020-09-28', '2020-09-30'], document });
  return interpretationClock(makeCatalog(), makeItem({ entries: [entry] }), entry, day(asOf));
}

describe('interpretationClock', () => {
  it('asks nothing of a document that announces no reading, or is not out', () => {
    expect(clockOf(undefined, '2020-12-01')).toBeUndefined();
    expect(clockOf({ name: '《办法》解读' }, '2020-09-29')).toBeUndefined();
  });

  it.each([
    ['2020-09-30', 'on-time', -12],
    ['2020-10-12', 'on-time', 0],
    ['2020-10-13', 'late', 1],
  ] as const)('published on %s is %s', (published, status, daysLate) => {
    expect(clockOf({ name: '《办法》解读', published: day(published) }, '2020-12-01')).toMatchObject({
      entry: '《办法》解读',
      due: { certain: true, day: '2020-10-12' },
      status,
      daysLate,
    });
  });

  it.each([
    ['2020-09-30', 'due-soon'],
    ['2020-10-12', 'due-soon'],
    ['2020-10-13', 'overdue'],
  ] as const)('not published by %s is %s', (asOf, status) => {
    expect(clockOf({ name: '' }, asOf)).toMatchObject({ entry: '办法', status });
  });
});
