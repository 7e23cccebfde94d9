import type { IsoDate } from '../model/iso-date.js';
import type { DueDay } from '../model/limit.js';
import { hasNotice, noticedDay } from './chinese-days.js';
import { civilDay, dayNumber, dayNumberOf, isoDate, isWeekend, weekday, yearOf, type DayNumber } from './days.js';
import { statutoryHolidays, type StatutoryHoliday } from './statutory-holidays.js';

/** Working days of the administration: what the State Council's yearly notices say, and a span where there is none yet. */
export interface WorkCalendar {
  /** The last year whose notice is known. */
  readonly lastAnnouncedYear: number;
  /** Whether a day is a working day; in a year without a notice, as far as the law alone tells. */
  isWorkday(day: IsoDate): boolean;
  /** The day that is an amount (at least 1) of working days after a day, which itself does not count. */
  addWorkdays(day: IsoDate, amount: number): DueDay;
  /** Working days after `from` up to and including `to`; negative when `to` is earlier. */
  workdaysBetween(from: IsoDate, to: IsoDate): number;
}

/** The first year that chinese-days knows; before it, Monday to Friday are working days. */
const FIRST_KNOWN_YEAR = 2004;

/** Make-up days stood at most 11 days off their festival in the notices of 2014 to 2026. */
const MAKE_UP_REACH = 14;
/** Days off adjoin the festival: at most 3 before its first day and 6 after its last one. */
const OFF_BEFORE = 3;
const OFF_AFTER = 6;

/**
 * A calendar that knows the notices up to a year. The program uses {@link isWorkday} and its companions, which know all
 * that chinese-days has; tests hold years back to see that the spans contain what was then announced.
 */
export function createWorkCalendar(lastAnnouncedYear: number): WorkCalendar {
  const knownYears = new Map<number, Uint8Array>();
  const holidaysOf = new Map<number, readonly StatutoryHoliday[]>();
  /** The first day on which a notice that is not out may still have a say. */
  const uncertainFrom = firstUncertainDay(lastAnnouncedYear + 1);

  /** One flag a day of the year, so that the library is asked once a day and not once an entry. */
  function flagsOf(year: number): Uint8Array {
    let flags = knownYears.get(year);
    if (!flags) {
      const first = dayNumberOf(year, 1, 1);
      flags = new Uint8Array(dayNumberOf(year + 1, 1, 1) - first);
      for (let index = 0; index < flags.length; index += 1) flags[index] = isWorking(first + index, year) ? 1 : 0;
      knownYears.set(year, flags);
    }
    return flags;
  }

  function isWorking(number: DayNumber, year: number): boolean {
    if (year < FIRST_KNOWN_YEAR) return !isWeekend(number);
    if (number < uncertainFrom) {
      const noticed = noticedDay(isoDate(number));
      return noticed === undefined ? !isWeekend(number) : noticed === 'work';
    }
    return !isWeekend(number) && !isStatutory(number);
  }

  function holidays(year: number): readonly StatutoryHoliday[] {
    let known = holidaysOf.get(year);
    if (!known) holidaysOf.set(year, (known = statutoryHolidays(year)));
    return known;
  }

  let cursorFirst = 0;
  let cursorFlags: Uint8Array = new Uint8Array();
  function works(number: DayNumber): boolean {
    let index = number - cursorFirst;
    if (!(index >= 0 && index < cursorFlags.length)) {
      const { year } = civilDay(number);
      cursorFirst = dayNumberOf(year, 1, 1);
      cursorFlags = flagsOf(year);
      index = number - cursorFirst;
    }
    return cursorFlags[index] === 1;
  }

  function addWorkdays(day: IsoDate, amount: number): DueDay {
    const start = dayNumber(day);
    let number = start;
    let count = 0;
    while (count < amount) {
      number += 1;
      if (number >= uncertainFrom) return spanOf(start, amount);
      if (works(number)) count += 1;
    }
    return { certain: true, day: isoDate(number) };
  }

  const spans = new Map<string, DueDay>();
  function spanOf(start: DayNumber, amount: number): DueDay {
    const key = `${start}+${amount}`;
    let span = spans.get(key);
    if (!span) spans.set(key, (span = computeSpan(start, amount)));
    return span;
  }

  /**
   * The earliest and the latest day that any notice can bring. Swaps balance: a weekday off is worked on a weekend nearby.
   * So, away from a festival, only its days by law are lost; near it the count may run ahead or lag by the swaps.
   */
  function computeSpan(start: DayNumber, amount: number): DueDay {
    const leadAtStart = start < uncertainFrom ? 0 : lead(start);
    const lagAtStart = start < uncertainFrom ? 0 : lag(start);
    let weekdays = 0;
    let weekendDays = 0;
    let earliest: DayNumber | undefined;
    let number = start;
    for (;;) {
      number += 1;
      if (works(number)) weekdays += 1;
      if (number < uncertainFrom) continue;
      const isWeekendDay = isWeekend(number) && !isStatutory(number);
      if (isWeekendDay) weekendDays += 1;
      const settled = weekdays - daysGivenFor(start, number);
      // One weekend day may be worked anywhere: a make-up day need not stand near its festival.
      const most = Math.min(settled + Math.max(1, lead(number)) + lagAtStart, weekdays + weekendDays);
      if (earliest === undefined && most >= amount && (isWeekendDay || works(number))) earliest = number;
      if (settled - lag(number) - leadAtStart >= amount) break;
    }
    earliest ??= number;
    return {
      certain: false,
      earliest: isoDate(earliest),
      // Never a single day: a special notice may still give a day off (3 September 2015, 31 January 2020).
      latest: isoDate(earliest === number ? nextWeekday(number) : number),
      awaitingYear: Math.max(lastAnnouncedYear + 1, civilDay(start).year),
    };
  }

  function isStatutory(number: DayNumber): boolean {
    return holidays(civilDay(number).year).some(({ first, last }) => number >= first && number <= last);
  }

  /** Weekdays given off between two days for festivals on weekends, once such a festival is over. */
  function daysGivenFor(start: DayNumber, end: DayNumber): number {
    let days = 0;
    for (let year = civilDay(start).year; year <= civilDay(end).year; year += 1) {
      for (const { last, givenDays } of holidays(year)) {
        const settledOn = last + MAKE_UP_REACH;
        if (settledOn >= uncertainFrom && settledOn > start && settledOn <= end) days += givenDays;
      }
    }
    return days;
  }

  /** By how many days the count may run ahead on a day: make-up days worked before the days off are taken. */
  function lead(number: DayNumber): number {
    return sumNear(number, (holiday) =>
      number >= holiday.first - MAKE_UP_REACH && number < holiday.last + OFF_AFTER ? holiday.swaps : 0,
    );
  }

  /** By how many days the count may lag on a day: days off taken before they are worked in, and days given for weekends. */
  function lag(number: DayNumber): number {
    return sumNear(number, (holiday) =>
      number >= holiday.first - OFF_BEFORE && number < holiday.last + MAKE_UP_REACH
        ? holiday.swaps + holiday.givenDays
        : 0,
    );
  }

  function sumNear(number: DayNumber, amountOf: (holiday: StatutoryHoliday) => number): number {
    const { year } = civilDay(number);
    let sum = 0;
    for (const near of [year, year + 1]) {
      if (near > lastAnnouncedYear) for (const holiday of holidays(near)) sum += amountOf(holiday);
    }
    return sum;
  }

  return {
    lastAnnouncedYear,
    isWorkday: (day) => works(dayNumber(day)),
    addWorkdays,
    workdaysBetween(from, to) {
      if (to < from) return -countAfter(dayNumber(to), dayNumber(from));
      return countAfter(dayNumber(from), dayNumber(to));
    },
  };

  function countAfter(from: DayNumber, to: DayNumber): number {
    let count = 0;
    for (let number = from + 1; number <= to; number += 1) if (works(number)) count += 1;
    return count;
  }
}

/**
 * A notice has a say from 1 January on; in December only where 1 January is a Tuesday, when Monday is swapped for the
 * Saturday before (as at the end of 2018).
 */
function firstUncertainDay(year: number): DayNumber {
  const newYearsDay = dayNumberOf(year, 1, 1);
  return weekday(newYearsDay) === 2 ? newYearsDay - 3 : newYearsDay;
}

function nextWeekday(number: DayNumber): DayNumber {
  let next = number + 1;
  while (isWeekend(next)) next += 1;
  return next;
}

/** The last year for which chinese-days has a notice. */
function lastYearOfLibrary(): number {
  let year = 2026;
  while (hasNotice(year + 1)) year += 1;
  return year;
}

let wholeCalendar: WorkCalendar | undefined;
function calendar(): WorkCalendar {
  wholeCalendar ??= createWorkCalendar(lastYearOfLibrary());
  return wholeCalendar;
}

/** Whether a day is a working day; in a year without a notice, as far as the law alone tells. */
export function isWorkday(day: IsoDate): boolean {
  return calendar().isWorkday(day);
}

/** The day that is an amount (at least 1) of working days after a day; the count starts the day after it. */
export function addWorkdays(day: IsoDate, amount: number): DueDay {
  return calendar().addWorkdays(day, amount);
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workdaysBetween(from: IsoDate, to: IsoDate): number {
  return calendar().workdaysBetween(from, to);
}

/** Whether the holidays of a day's year are announced. */
export function isAnnounced(day: IsoDate): boolean {
  return yearOf(day) <= calendar().lastAnnouncedYear;
}
