/** A calendar day in Asia/Shanghai, always `YYYY-MM-DD`. Made only by {@link toIsoDate}, compared as text. */
export type IsoDate = string & { readonly brand: 'IsoDate' };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Reads `YYYY-MM-DD` and answers the day, or undefined when the text is no such day of the calendar. */
export function toIsoDate(text: string): IsoDate | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return text as IsoDate; // the cast is the brand: the three checks above are what it stands for
}

/** Days of a month (1-12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
