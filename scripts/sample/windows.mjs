// When the records of a row came about: most at any time of the year, some only when their name or nature allows.
import { AS_OF } from './calendar.mjs';

const BY_CODE = [
  [/^06-01-0[24]/u, '2020-08-24', '2020-09-11'],
  [/^06-01-0[13]/u, '2020-01-13', '2020-02-14'],
  [/^05-05/u, '2020-07-10', '2020-09-11'],
  [/^15-05-02/u, '2020-06-05', '2020-06-19'],
  [/^24-04-07/u, '2020-06-13', '2020-06-24'],
  [/^25-04-01/u, '2020-06-01', '2020-09-18'],
  [/^(12-02-03|12-03-01|11-04-01)/u, '2020-05-11', '2020-09-10'],
  [/^13-03/u, '2020-05-11', '2020-09-18'],
  [/^(16-03-05|02-02-13)/u, '2020-09-27', '2020-09-29'],
];

/** First and last day on which an entry can have formed, by its row and the template of its name. */
export function windowOf(row, template) {
  if (/每\d+个工作日更新/u.test(row.公开时限)) return ['2020-09-21', '2020-09-27'];
  if (/第三季度|年9月/u.test(template)) return ['2020-09-28', '2020-09-30'];
  if (/上半年/u.test(template)) return ['2020-07-06', '2020-08-14'];
  if (/\{quarter\}/u.test(template)) return ['2020-04-08', '2020-09-18'];
  const found = BY_CODE.find(([pattern]) => pattern.test(row.编号));
  return found ? found.slice(1) : ['2020-02-10', '2020-09-18'];
}

/** A series of one entry a month ends each month on its last working day. */
export const MONTH_ENDS = [
  '2020-01-23',
  '2020-02-28',
  '2020-03-31',
  '2020-04-30',
  '2020-05-29',
  '2020-06-30',
  '2020-07-31',
  '2020-08-31',
  '2020-09-30',
];

export { AS_OF };
