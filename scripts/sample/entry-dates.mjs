// 形成日期 and 公开日期 of an entry, so that it stands against its 公开时限 as planned.
import { AS_OF, addDays, addWorkdays, randomWorkday, safeLimit, workdayAtOrBefore } from './calendar.mjs';

const earlier = (one, other) => (one < other ? one : other);

/**
 * The days of an entry. `status` is on-time, late, overdue, due-soon or not-due; a limit without a count knows only on-time.
 * On-time entries are published on a working day, always within the limit and never after the day of the sample.
 */
export function datesOf(status, phrase, [first, last], random) {
  const limit = safeLimit(phrase);
  const make = limit.amount < 5 || !limit.isWorkdays ? onTime : (MAKERS[status] ?? onTime);
  return make(limit, [first, last], random);
}

function onTime(limit, [first, last], random) {
  const formed = randomWorkday(random, first, last);
  if (limit.amount === 0) return { formed, published: formed };
  const spare = random.int(limit.amount > 3 ? 1 : 0, Math.min(limit.amount - 1, 12));
  const published = limit.isWorkdays ? addWorkdays(formed, spare) : workdayAtOrBefore(addDays(formed, spare));
  return { formed, published: earlier(published < formed ? formed : published, AS_OF) };
}

const MAKERS = {
  'on-time': onTime,
  late: (limit, _, random) => {
    const formed = randomWorkday(random, '2020-03-02', '2020-07-17');
    return { formed, published: addWorkdays(formed, limit.amount + random.int(3, 18)) };
  },
  overdue: (limit, _, random) => ({ formed: addWorkdays(AS_OF, -(limit.amount + random.int(2, 26))) }),
  'due-soon': (limit, _, random) => ({ formed: addWorkdays(AS_OF, -(limit.amount - random.int(1, 4))) }),
  'not-due': (limit, window, random) =>
    limit.amount < 12
      ? onTime(limit, window, random)
      : { formed: addWorkdays(AS_OF, -random.int(1, limit.amount - 8)) },
};
