/** Days as whole numbers in calendar order, for the index. Shared by the build and the browser. */

const FIRST_YEAR = 1949;
const DAYS_A_YEAR = 372; // 12 × 31: not every number is a day, but every day is a number, and order is kept
const BEFORE = 4000000; // beyond the last day of the year 9999

/** The number of a day `YYYY-MM-DD`; 0 for no day. */
export function dayNumber(day: string | undefined): number {
  if (day === undefined || day === '') return 0;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const number = (year - FIRST_YEAR) * DAYS_A_YEAR + (month - 1) * 31 + (date - 1);
  return number >= 0 ? number + 1 : BEFORE - number;
}

/** A number that sorts as the days do; the day it stands for is unknown when the number was 0. */
export function dayOrder(number: number): number {
  return number > BEFORE ? BEFORE - number : number;
}

/** The day `YYYY-MM-DD` of a number; empty for 0. */
export function dayText(number: number): string {
  if (number === 0) return '';
  const days = number > BEFORE ? BEFORE - number : number - 1;
  const year = Math.floor(days / DAYS_A_YEAR);
  const rest = days - year * DAYS_A_YEAR;
  return `${pad(year + FIRST_YEAR, 4)}-${pad(Math.floor(rest / 31) + 1, 2)}-${pad((rest % 31) + 1, 2)}`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
