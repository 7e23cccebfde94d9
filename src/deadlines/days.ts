import { daysInMonth, type IsoDate } from '../model/iso-date.js';

/** Days since 1970-01-01 of the Gregorian calendar. All arithmetic is done on these; no Date object is made. */
export type DayNumber = number;

/** The number of a day. */
export function dayNumber(day: IsoDate): DayNumber {
  return dayNumberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** The number of a day given as year, month (1-12) and day of the month. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  // Years are taken from March on, so that the leap day is the last day of a year (Howard Hinnant, days_from_civil).
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1-12) and day of the month of a day number. */
export function civilDay(number: DayNumber): { year: number; month: number; day: number } {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The day of a number, as text. */
export function isoDate(number: DayNumber): IsoDate {
  const { year, month, day } = civilDay(number);
  return isoDateOf(year, month, day);
}

/** The day of a year, month and day of the month that are known to exist. */
export function isoDateOf(year: number, month: number, day: number): IsoDate {
  // The brand stands for "a day of the calendar", which the callers have made sure of.
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}

/** The year of a day. */
export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

/** The day that is an amount of natural days (自然日) later; negative for earlier. */
export function addDays(day: IsoDate, amount: number): IsoDate {
  return isoDate(dayNumber(day) + amount);
}

/** Natural days from one day to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day of a later month; where there is none, the month's last day (民法典 第二百零二条). */
export function addMonths(day: IsoDate, amount: number): IsoDate {
  const { year, month, day: dayOfMonth } = civilDay(dayNumber(day));
  const months = year * 12 + (month - 1) + amount;
  const targetYear = Math.floor(months / 12);
  const targetMonth = (months % 12) + 1;
  return isoDateOf(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)));
}

/** 0 Sunday to 6 Saturday. */
export function weekday(number: DayNumber): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** Saturday or Sunday. */
export function isWeekend(number: DayNumber): boolean {
  const day = weekday(number);
  return day === 0 || day === 6;
}
