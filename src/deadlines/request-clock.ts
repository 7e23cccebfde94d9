import type { IsoDate } from '../model/iso-date.js';
import type { DueDay } from '../model/limit.js';
import type { DisclosureRequest } from '../model/request.js';
import type { ClockStatus } from '../model/vocabulary.js';
import { daysBetween } from './days.js';
import { latestDay } from './due-day.js';
import { dueStatus } from './entry-clock.js';
import { addWorkdays } from './workdays.js';

/** 条例 第三十三条: an answer is due within so many working days of the application. */
export const ANSWER_WORKDAYS = 20;

/** How a request stands on a day. */
export interface RequestClock {
  readonly request: DisclosureRequest;
  readonly due: DueDay;
  readonly status: Exclude<ClockStatus, 'no-limit'>;
  /** Calendar days: > 0 late or overdue; < 0 days left. */
  readonly daysLate: number;
}

/**
 * The clock of a request: 20 working days, and the extension. (What a third party is asked does not count by 条例 第三十三条, but
 * a ledger does not say how long that took; the extension column may carry it up to 20.) Undefined for a request received after the day.
 */
export function requestClock(request: DisclosureRequest, asOf: IsoDate): RequestClock | undefined {
  if (request.received > asOf) return undefined;
  const due = addWorkdays(request.received, ANSWER_WORKDAYS + request.extensionWorkdays);
  if (request.answered !== undefined && request.answered <= asOf) {
    const daysLate = daysBetween(latestDay(due), request.answered);
    return { request, due, status: daysLate > 0 ? 'late' : 'on-time', daysLate };
  }
  return { request, due, ...dueStatus(due, asOf) };
}
