import { afterEach, describe, expect, it, vi } from 'vitest';
import { toIsoDate, type IsoDate } from '../model/iso-date.js';
import { addDays, civilDay, dayNumber, dayNumberOf, isoDate, isWeekend } from './days.js';
import { HOLIDAY_NOTICES } from './state-council-notices.fixture.js';
import { addWorkdays, createWorkCalendar, isWorkday, workdaysBetween } from './workdays.js';

const day = (text: string): IsoDate => {
  const read = toIsoDate(text);
  if (!read) throw new Error(`no day: ${text}`);
  return read;
};

/** Days of a `from..to` stretch of a notice. */
function stretch(text: string, year: number): string[] {
  const [from, to = from] = text.split('..').map((part) => (part.length === 5 ? `${year}-${part}` : part));
  const days: string[] = [];
  for (let each = day(from!); each <= to!; each = addDays(each, 1)) days.push(each);
  return days;
}

describe('the notices of the State Council, 2019 to 2026', () => {
  const off = new Set(
    HOLIDAY_NOTICES.flatMap(({ year, off: stretches }) => stretches.flatMap((each) => stretch(each, year))),
  );
  const work = new Set(HOLIDAY_NOTICES.flatMap(({ year, work: days }) => days.flatMap((each) => stretch(each, year))));

  it.each(HOLIDAY_NOTICES.map((notice) => [notice.year, notice.notices.join('; ')] as const))(
    'has no wrong day in %i (%s)',
    (year) => {
      const wrong: string[] = [];
      for (let number = dayNumberOf(year, 1, 1); number < dayNumberOf(year + 1, 1, 1); number += 1) {
        const text = isoDate(number);
        const expected = work.has(text) || (!isWeekend(number) && !off.has(text));
        if (isWorkday(text) !== expected) wrong.push(text);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('has only weekend days as make-up days, and none that is off too', () => {
    expect([...work].filter((text) => !isWeekend(dayNumber(day(text))) || off.has(text))).toEqual([]);
  });

  it('knows the last days of 2018, which the notice for 2019 moved', () => {
    expect(['2018-12-29', '2018-12-30', '2018-12-31'].map((text) => isWorkday(day(text)))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('addWorkdays', () => {
  it.each([
    // from, amount, due: why
    ['2020-10-09', 1, '2020-10-10', 'the Saturday is a make-up day'],
    ['2020-09-30', 1, '2020-10-09', 'eight days of 国庆 and 中秋'],
    ['2020-09-25', 1, '2020-09-27', 'the Sunday is a make-up day'],
    ['2020-09-11', 20, '2020-10-15', 'across 国庆 2020, with both its make-up days'],
    ['2020-01-10', 20, '2020-02-14', 'across the prolonged 春节 2020'],
    ['2020-01-18', 1, '2020-01-19', 'a make-up Sunday, from a Saturday'],
    ['2020-01-23', 1, '2020-02-03', 'the day after the prolonged holiday'],
    ['2020-02-28', 1, '2020-03-02', 'the leap day is a Saturday'],
    ['2024-02-28', 1, '2024-02-29', 'a leap day is a working day'],
    ['2024-02-28', 2, '2024-03-01', 'and counts'],
    ['2022-12-30', 1, '2023-01-03', 'across a year end'],
    ['2018-12-28', 1, '2018-12-29', 'a make-up Saturday at the year end'],
    ['2018-12-29', 1, '2019-01-02', 'across 元旦 2019'],
    ['2026-02-13', 1, '2026-02-14', 'a make-up Saturday before 春节 2026'],
    ['2026-02-14', 1, '2026-02-24', 'nine days of 春节 2026'],
    ['2020-10-08', 20, '2020-11-04', 'from a day off: the count starts with the next working day'],
  ] as const)('%s + %i = %s (%s)', (from, amount, due, _why) => {
    expect(addWorkdays(day(from), amount)).toEqual({ certain: true, day: due });
  });

  it('agrees with workdaysBetween for every day of 2019 to 2025', () => {
    for (let number = dayNumberOf(2019, 1, 1); number < dayNumberOf(2026, 1, 1); number += 1) {
      const due = addWorkdays(isoDate(number), 20);
      if (!due.certain) throw new Error('certain until 2026');
      expect(workdaysBetween(isoDate(number), due.day)).toBe(20);
      expect(isWorkday(due.day)).toBe(true);
    }
  });
});

describe('workdaysBetween', () => {
  it('does not count the first day and counts the last', () => {
    expect(workdaysBetween(day('2020-09-30'), day('2020-10-09'))).toBe(1);
    expect(workdaysBetween(day('2020-10-09'), day('2020-10-09'))).toBe(0);
  });
  it('is negative backwards', () => {
    expect(workdaysBetween(day('2020-10-09'), day('2020-09-30'))).toBe(-1);
  });
});

describe('a year whose notice is not out', () => {
  const calendar = createWorkCalendar(2026);

  it('gives a span, never one day', () => {
    expect(calendar.addWorkdays(day('2026-12-18'), 20)).toEqual({
      certain: false,
      earliest: '2027-01-15',
      latest: '2027-01-18',
      awaitingYear: 2027,
    });
  });

  it('is certain up to the last day before it', () => {
    expect(calendar.addWorkdays(day('2026-12-03'), 20)).toEqual({ certain: true, day: '2026-12-31' });
    expect(calendar.addWorkdays(day('2026-12-04'), 20).certain).toBe(false);
  });

  it('stays a span far from every festival', () => {
    for (let number = dayNumberOf(2027, 1, 1); number < dayNumberOf(2028, 1, 1); number += 1) {
      for (const amount of [1, 2, 3, 5, 20]) {
        const due = calendar.addWorkdays(isoDate(number), amount);
        if (due.certain) throw new Error('2027 is not announced');
        expect(due.earliest < due.latest).toBe(true);
      }
    }
  });

  it('answers for years far beyond the lunar table', () => {
    expect(calendar.addWorkdays(day('2150-03-02'), 20).certain).toBe(false);
  });

  // Holds each year back in turn, and compares with what its notice then said. Two special notices gave whole extra days
  // (3 September 2015, and the prolonged 春节 2020), which no yearly notice could tell.
  it.each([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])(
    'would have contained the true day of %i',
    (year) => {
      const before = createWorkCalendar(year - 1);
      const missed: string[] = [];
      let spans = 0;
      let width = 0;
      for (let number = dayNumberOf(year - 1, 11, 1); number < dayNumberOf(year, 11, 1); number += 1) {
        for (const amount of [1, 2, 3, 5, 7, 10, 15, 20, 30, 40]) {
          const from = isoDate(number);
          const truth = addWorkdays(from, amount);
          if (!truth.certain || civilDay(dayNumber(truth.day)).year > year || touchesSpecialNotice(from, truth.day))
            continue;
          const span = before.addWorkdays(from, amount);
          if (span.certain) {
            if (span.day !== truth.day) missed.push(`${from}+${amount}: ${span.day}, was ${truth.day}`);
            continue;
          }
          spans += 1;
          width += dayNumber(span.latest) - dayNumber(span.earliest);
          if (truth.day < span.earliest || truth.day > span.latest) {
            missed.push(`${from}+${amount}: ${span.earliest}..${span.latest}, was ${truth.day}`);
          }
        }
      }
      expect(missed).toEqual([]);
      expect(spans).toBeGreaterThan(1000);
      expect(width / spans).toBeLessThan(9); // natural days; a span that is always right must still say something
    },
  );
});

function touchesSpecialNotice(from: string, to: string): boolean {
  return (from < '2015-09-07' && to >= '2015-09-03') || (from < '2020-02-02' && to >= '2020-01-31');
}

describe('on a machine in another time zone', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(['America/New_York', 'Pacific/Kiritimati', 'UTC'])('says the same in %s', (zone) => {
    const here = createWorkCalendar(2026).addWorkdays(day('2027-01-20'), 5);
    vi.stubEnv('TZ', zone); // Node takes a new TZ at once
    const calendar = createWorkCalendar(2026);
    expect(calendar.isWorkday(day('2020-10-01'))).toBe(false);
    expect(calendar.isWorkday(day('2020-10-09'))).toBe(true);
    expect(calendar.isWorkday(day('2020-10-10'))).toBe(true);
    expect(calendar.addWorkdays(day('2027-01-20'), 5)).toEqual(here);
  });
});
