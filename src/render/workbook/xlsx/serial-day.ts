import type { IsoDate } from '../../../model/iso-date.js';

const DAY_MILLISECONDS = 86_400_000;
/** Day 0 of the 1900 date system, as it counts for every day after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A day as spreadsheets count it: 2020-09-30 is 44104. */
export function serialDay(day: IsoDate): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY_MILLISECONDS);
}
