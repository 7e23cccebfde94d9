import { toIsoDate, type IsoDate } from '../model/iso-date.js';

const DAY = /(?<!\d)((?:19|20)\d{2})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})(?!\d)/gu;

/** The newest day that a text names as year, month and day; undefined when it names none. */
export function newestDayIn(text: string): IsoDate | undefined {
  let newest: IsoDate | undefined;
  for (const [, year = '', month = '', date = ''] of text.matchAll(DAY)) {
    const day = toIsoDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
    if (day !== undefined && (newest === undefined || day > newest)) newest = day;
  }
  return newest;
}
