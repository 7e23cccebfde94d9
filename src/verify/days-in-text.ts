import { toIsoDate, type IsoDate } from '../model/iso-date.js';
import { DAY_PATTERN } from './date-patterns.js';

/** The newest day that a text names as year, month and day; undefined when it names none. */
export function newestDayIn(text: string): IsoDate | undefined {
  let newest: IsoDate | undefined;
  for (const [, year = '', month = '', date = ''] of text.matchAll(DAY_PATTERN)) {
    const day = toIsoDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
    if (day !== undefined && (newest === undefined || day > newest)) newest = day;
  }
  return newest;
}
