import { sayInteger, sayYear } from './numbers.js';
import type { SpeechStep } from './speech-step.js';
import { SPEECH } from './vocabulary.js';

/** Days, months, years and times of day. */
export const TIME_STEPS: readonly SpeechStep[] = [
  // 2020-10-09, 2020.10.9, 2020/10/9, 2020年10月9日, with or without 日
  [
    /(?<!\d)(\d{4})(?:-|\.|\/|年)(0?[1-9]|1[0-2])(?:-|\.|\/|月)(0?[1-9]|[12]\d|3[01])(?:日|(?!\d))/gu,
    ([, year, month, day]) => `${sayYear(year ?? '')}${SPEECH.year}${sayMonth(month)}${sayDay(day)}`,
  ],
  [
    /(?<!\d)(\d{4})年(0?[1-9]|1[0-2])月/gu,
    ([, year, month]) => `${sayYear(year ?? '')}${SPEECH.year}${sayMonth(month)}`,
  ],
  // 2019-2020学年
  [
    /(?<!\d)((?:19|20)\d{2})-((?:19|20)\d{2})(?=学年)/gu,
    ([, from, to]) => `${sayYear(from ?? '')}${SPEECH.to}${sayYear(to ?? '')}`,
  ],
  // 2020-2022年
  [
    /(?<!\d)(\d{4})年?-(\d{4})年/gu,
    ([, from, to]) => `${sayYear(from ?? '')}${SPEECH.year}${SPEECH.to}${sayYear(to ?? '')}${SPEECH.year}`,
  ],
  [/(?<!\d)(\d{4})(?=年)/gu, ([, year]) => sayYear(year ?? '')],
  // 〔2020〕1号
  [
    /[〔[(【](\d{4})[〕\])】]\s*第?(\d+)号/gu,
    ([, year, number]) => `${sayYear(year ?? '')}${SPEECH.year}${sayInteger(number ?? '')}号`,
  ],
  [
    /(\d{1,2})月(\d{1,2})-(\d{1,2})日/gu,
    ([, month, from, to]) => `${sayMonth(month)}${sayDay(from)}${SPEECH.to}${sayDay(to)}`,
  ],
  [/(\d{1,2})月(\d{1,2})日/gu, ([, month, day]) => `${sayMonth(month)}${sayDay(day)}`],
  // 8:30, 08:30-12:00
  [
    /(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?\s*-\s*([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(?![\d:])/gu,
    ([, hour, minute, untilHour, untilMinute]) =>
      `${sayTime(hour, minute)}${SPEECH.to}${sayTime(untilHour, untilMinute)}`,
  ],
  [/(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?:(?::[0-5]\d)|(?![\d:]))/gu, ([, hour, minute]) => sayTime(hour, minute)],
  // What stands between two days, months or times that have just been said.
  [/(?<=[年月日点分])\s*-\s*(?=[\d〇零一二三四五六七八九十]+[\d〇零一二三四五六七八九十年月日点])/gu, () => SPEECH.to],
];

function sayMonth(month: string | undefined): string {
  return `${sayInteger(month ?? '')}${SPEECH.month}`;
}

function sayDay(day: string | undefined): string {
  return `${sayInteger(day ?? '')}${SPEECH.day}`;
}

/** 8:05 is read 八点零五分, or it would be heard as half a number. */
function sayTime(hour: string | undefined, minute = ''): string {
  const spoken = `${sayInteger(hour ?? '')}${SPEECH.hour}`;
  if (minute === '00') return spoken;
  return `${spoken}${minute.startsWith('0') ? SPEECH.digits.charAt(0) : ''}${sayInteger(minute)}${SPEECH.minute}`;
}
