import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, civilDay, dayNumber, dayNumberOf, daysBetween, isoDate, weekday } from './days.js';
import { after } from './due-day.js';
import { dueSoonFrom } from './due-soon.js';
import { day } from './model.fixture.js';
import { workdaysBetween } from './workdays.js';

const DAY = 86_400_000;

describe('day numbers', () => {
  it('agree with the calendar of the machine, from 1900 to 2200', () => {
    const numbers = fc.integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2200, 0, 1) / DAY });
    fc.assert(
      fc.property(numbers, (number) => {
        const date = new Date(number * DAY);
        expect(isoDate(number)).toBe(date.toISOString().slice(0, 10));
        expect(dayNumber(isoDate(number))).toBe(number);
        expect(weekday(number)).toBe(date.getUTCDay());
        const { year, month, day: dayOfMonth } = civilDay(number);
        expect(dayNumberOf(year, month, dayOfMonth)).toBe(number);
      }),
    );
  });

  it('know leap days', () => {
    expect(addDays(day('2020-02-28'), 1)).toBe('2020-02-29');
    expect(addDays(day('2100-02-28'), 1)).toBe('2100-03-01');
    expect(daysBetween(day('2020-02-28'), day('2020-03-01'))).toBe(2);
  });
});

describe('addMonths', () => {
  it.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-12-15', 1, '2021-01-15'],
    ['2020-03-31', 3, '2020-06-30'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-01-15', -1, '2019-12-15'],
  ] as const)('%s and %i months: %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

describe('after', () => {
  it.each([
    [24, 'hour', '2020-09-12'],
    [25, 'hour', '2020-09-13'],
    [1, 'week', '2020-09-18'],
    [20, 'day', '2020-10-01'],
    [1, 'month', '2020-10-11'],
    [2, 'quarter', '2021-03-11'],
    [1, 'year', '2021-09-11'],
    [20, 'workday', '2020-10-15'],
  ] as const)('%i %s after 2020-09-11: %s', (amount, unit, due) => {
    expect(after(day('2020-09-11'), amount, unit)).toEqual({ certain: true, day: due });
  });
});

describe('dueSoonFrom', () => {
  it('is the working day on which five are left', () => {
    for (let due = day('2020-09-20'); due < '2020-11-20'; due = addDays(due, 1)) {
      const from = dueSoonFrom(due);
      expect(workdaysBetween(from, due)).toBe(5);
      expect(workdaysBetween(addDays(from, -1), due)).toBe(6);
    }
  });
});
