import type { IsoDate } from '../model/iso-date.js';
import { addDays } from './days.js';
import { isWorkday } from './workdays.js';

/** 临期: so many working days or fewer are left. */
export const DUE_SOON_WORKDAYS = 5;

/** The working day on which something due on a day becomes 临期, as far as the holidays are known: five working days before. */
export function dueSoonFrom(due: IsoDate): IsoDate {
  let day = due;
  for (let left = DUE_SOON_WORKDAYS; left > 0;) {
    if (isWorkday(day)) left -= 1;
    day = addDays(day, -1);
  }
  while (!isWorkday(day)) day = addDays(day, -1);
  return day;
}
