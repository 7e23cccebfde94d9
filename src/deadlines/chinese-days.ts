import { createRequire } from 'node:module';
import type { IsoDate } from '../model/iso-date.js';

/**
 * The only door to the chinese-days package. Its functions work out their tables in the local time zone and are a day off
 * in America; so its published table is read instead, and of its functions only the two that know no time zone.
 */
const require = createRequire(import.meta.url);

interface PublishedTable {
  /** Days off and make-up days by ISO date. */
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

interface LunarFunctions {
  monthDays(lunarYear: number, month: number): number;
  getYearLeapMonth(lunarYear: number): { leapMonth: number | undefined; days: number };
}

let table: PublishedTable | undefined;
function publishedTable(): PublishedTable {
  // The casts are what chinese-days 1.5 publishes; workdays.test.ts checks the table day by day.
  table ??= require('chinese-days/dist/chinese-days.json') as PublishedTable;
  return table;
}

let functions: LunarFunctions | undefined;
function lunarFunctions(): LunarFunctions {
  functions ??= require('chinese-days') as LunarFunctions;
  return functions;
}

/** What the State Council's notices say of a day; undefined when it is an ordinary one. */
export function noticedDay(day: IsoDate): 'off' | 'work' | undefined {
  if (publishedTable().workdays[day] !== undefined) return 'work';
  return publishedTable().holidays[day] === undefined ? undefined : 'off';
}

/** Whether the State Council's notice for a year is known: every one of them gives 1 October off. */
export function hasNotice(year: number): boolean {
  return publishedTable().holidays[`${year}-10-01`] !== undefined;
}

/** Days of a lunar month (1-12, a leap month apart). */
export function lunarMonthDays(lunarYear: number, month: number): number {
  return lunarFunctions().monthDays(lunarYear, month);
}

/** The leap month of a lunar year, if it has one: after which month, and its days. */
export function lunarLeapMonth(lunarYear: number): { after: number | undefined; days: number } {
  const { leapMonth, days } = lunarFunctions().getYearLeapMonth(lunarYear);
  return { after: leapMonth, days };
}
