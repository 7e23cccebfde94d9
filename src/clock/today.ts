import type { IsoDate } from '../model/iso-date.js';

/** Today in Asia/Shanghai. The only place in the program that asks what day it is. */
export function today(): IsoDate {
  // Made only when asked: loading the locale takes longer than much of a short run, and `--as-of` needs none of it.
  const formatter = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return formatter.format(new Date()) as IsoDate; // en-CA writes YYYY-MM-DD
}
