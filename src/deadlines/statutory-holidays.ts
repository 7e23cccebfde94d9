import { lunarLeapMonth, lunarMonthDays } from './chinese-days.js';
import { dayNumberOf, isWeekend, type DayNumber } from './days.js';

/** The days of one festival that 《全国年节及纪念日放假办法》 makes holidays for everyone, and what a yearly notice may do around them. */
export interface StatutoryHoliday {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Weekdays given off besides: one for each of its days that falls on a weekend (办法 第六条) or on another festival. */
  readonly givenDays: number;
  /** How many weekdays the notice may swap for weekend days, at most. */
  readonly swaps: number;
}

/**
 * The holidays of a year by law, in order of the calendar. They are known before the year's notice is out; the swaps are
 * not. None for a year outside the lunar table (2000 to 2099).
 */
export function statutoryHolidays(year: number): readonly StatutoryHoliday[] {
  // The 办法 of 2024 gave New Year's Eve and 2 May, from 2025 on.
  const isRevised = year >= 2025;
  if (year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR) return [];
  const newYear = lunarDay(year, 1, 1);
  const labourDay = dayNumberOf(year, 5, 1);
  const nationalDay = dayNumberOf(year, 10, 1);
  const midAutumn = lunarDay(year, 8, 15);
  // `swaps`: the most that any notice of 2014 to 2026 has used for that festival.
  return [
    holiday(dayNumberOf(year, 1, 1), dayNumberOf(year, 1, 1), 1),
    holiday(isRevised ? newYear - 1 : newYear, newYear + 2, 2),
    holiday(pureBrightness(year), pureBrightness(year), 1),
    holiday(labourDay, isRevised ? labourDay + 1 : labourDay, 2),
    holiday(lunarDay(year, 5, 5), lunarDay(year, 5, 5), 1),
    holiday(midAutumn, midAutumn, 1, midAutumn >= nationalDay && midAutumn <= nationalDay + 2 ? 1 : 0),
    holiday(nationalDay, nationalDay + 2, 2),
  ].sort((one, other) => one.first - other.first);
}

function holiday(first: DayNumber, last: DayNumber, swaps: number, coinciding = 0): StatutoryHoliday {
  let givenDays = coinciding;
  for (let day = first; day <= last; day += 1) if (isWeekend(day)) givenDays += 1;
  return { first, last, givenDays, swaps };
}

/** 清明 of the 21st century, by the usual formula for the solar term. */
function pureBrightness(year: number): DayNumber {
  const short = year % 100;
  return dayNumberOf(year, 4, Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4));
}

/** The first day of each lunar year from {@link FIRST_LUNAR_YEAR} on, added up from the lengths of the months. */
const lunarNewYears: DayNumber[] = [dayNumberOf(2000, 2, 5)];
const FIRST_LUNAR_YEAR = 2000;
/** The month table of chinese-days ends here. */
const LAST_LUNAR_YEAR = 2099;

/**
 * A day of the lunar calendar; month 13 is the next year's first. Only the month table of chinese-days is used, since its conversions go by the local
 * time zone (a day later in America); Intl's Chinese calendar has 春节 2027 a day late.
 */
function lunarDay(year: number, month: number, day: number): DayNumber {
  let number = lunarNewYear(year) + day - 1;
  const leap = lunarLeapMonth(year);
  for (let passed = 1; passed < month; passed += 1) {
    number += lunarMonthDays(year, passed) + (passed === leap.after ? leap.days : 0);
  }
  return number;
}

function lunarNewYear(year: number): DayNumber {
  for (let known = FIRST_LUNAR_YEAR + lunarNewYears.length - 1; known < year; known += 1) {
    lunarNewYears.push(lunarDay(known, 13, 1));
  }
  const day = lunarNewYears[year - FIRST_LUNAR_YEAR];
  if (day === undefined) throw new Error(`no lunar new year for ${year}`);
  return day;
}
