// Days as `YYYY-MM-DD` texts and working days by the State Council's notices, so that each entry meets its 公开时限 or misses it as planned.
import { createRequire } from 'node:module';

// The published table, since the package's own functions depend on the machine's time zone.
const { holidays, workdays } = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json');

/** The day on which the sample is looked at; nothing in it is later. */
export const AS_OF = '2020-10-09';

export function addDays(day, count) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

export function isWorkday(day) {
  if (day in workdays) return true;
  if (day in holidays) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The day `count` working days after `day`; a negative count goes back. */
export function addWorkdays(day, count) {
  const step = count < 0 ? -1 : 1;
  let current = day;
  for (let left = Math.abs(count); left > 0;) {
    current = addDays(current, step);
    if (isWorkday(current)) left -= 1;
  }
  return current;
}

/** The day itself when it is a working day, else the last one before it. */
export function workdayAtOrBefore(day) {
  return isWorkday(day) ? day : addWorkdays(day, -1);
}

/** A random working day from `first` to `last`. */
export function randomWorkday(random, first, last) {
  const span = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
  const day = workdayAtOrBefore(addDays(first, random.int(0, span)));
  return day < first ? addWorkdays(day, 1) : day;
}

/** `2020年9月3日`. */
export function inWords(day) {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/**
 * How many days after its forming an entry may safely be published under a 公开时限: the smallest count of the phrase.
 * A phrase without a count (及时, 同时, …前) allows none, so such entries go out on the day itself.
 */
export function safeLimit(phrase) {
  const counts = [...phrase.matchAll(/(\d+)\s*个?(工作日|日|天)/gu)]
    .filter(
      (match) =>
        !/不少于|不得少于|公告期限|公示期?|时间不少于/u.test(phrase.slice(Math.max(0, match.index - 6), match.index)),
    )
    .map((match) => ({ amount: Number(match[1]), isWorkdays: match[2] === '工作日' }));
  if (counts.length === 0 || /前(公开|发布|公示|发通知|$)|同时|同步/u.test(phrase))
    return { amount: 0, isWorkdays: true };
  return counts.reduce((least, count) => (count.amount < least.amount ? count : least));
}
