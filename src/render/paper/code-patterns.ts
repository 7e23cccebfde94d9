import { sayDigits, sayYear } from './numbers.js';
import { anyOf, type SpeechStep } from './speech-step.js';
import { SPEECH } from './vocabulary.js';

const LINES = anyOf(SPEECH.lineWords);

/** Telephone numbers. */
export const PHONE_STEPS: readonly SpeechStep[] = [
  // (0739)0000001, 0739-0000001转1, 0739-0000001-801
  [
    /\(?(?<!\d)(0\d{2,3})\)?[-\s]?(\d{7,8})(?:(?:转|-)(\d{1,5}))?(?!\d)/gu,
    ([, area, number, extension]) =>
      sayDigits(area ?? '') + SPEECH.pause + sayPhone(number ?? '') + sayExtension(extension),
  ],
  [/(?<!\d)(1[3-9]\d{9})(?!\d)/gu, ([, number]) => sayPhone(number ?? '')],
  [
    /(?<!\d)([48]00)-?(\d{3})-?(\d{4})(?!\d)/gu,
    ([, one, two, three]) => [one, two, three].map((part) => sayDigits(part ?? '')).join(SPEECH.pause),
  ],
  // 12345, 110 and the like where nothing is counted by them
  [
    /(?<![\d.])(123\d{2}|110|119|12[02])(?:转(\d{1,3}))?(?=转|$|[，。；、,;)）])/gu,
    ([, number, extension]) => sayDigits(number ?? '') + sayExtension(extension),
  ],
  [
    new RegExp(`(?<![\\d.])(9[56]\\d{3}|1[02]\\d{3}|1[12]\\d)(?=${LINES})`, 'gu'),
    ([, number]) => sayDigits(number ?? ''),
  ],
  [/(?<![\d.])(12\d{3})转(\d{1,3})/gu, ([, number, extension]) => sayDigits(number ?? '') + sayExtension(extension)],
];

/** Numbers of standards, projects, licences, roads and rooms, and what is masked: figure by figure. */
export const CODE_STEPS: readonly SpeechStep[] = [
  // 4399****062; a name such as 张** is read 张某某
  [
    /(\d*)\*{2,}(\d*)/gu,
    ([whole, before = '', after = '']) =>
      before + after === ''
        ? (whole ?? '')
        : [before, '', after]
            .map((part, index) => (index === 1 ? SPEECH.masked : sayDigits(part)))
            .filter(Boolean)
            .join(SPEECH.pause),
  ],
  [/(?<=[\p{Script=Han}])(\*{1,2})(?!\*)/gu, ([, stars = '']) => SPEECH.someone.repeat(stars.length)],
  // GB 12345-2020, GB/T 37668-2019, DB43/T 123-2020
  [
    /(?<![A-Za-z])([A-Z]{2,4}(?:\d{2})?)(?:\/([TZ]))?\s*(\d+(?:\.\d+)*)-(\d{4})(?!\d)/gu,
    ([, body = '', kind, number = '', year = '']) =>
      [
        saidFigures(kind === undefined ? body : `${body}${SPEECH.dash}${kind}`),
        saidFigures(number),
        SPEECH.dash,
        sayYear(year),
      ].join(''),
  ],
  // 2020-430524-48-01-012345
  [/(?<![\dA-Za-z.])[\dA-Z]+(?:-[\dA-Z]+){2,}(?![\dA-Za-z])/gu, ([code]) => sayCode(code ?? '')],
  // 91430524MA4L1234XX, S217, G60; A4 stays a name
  [
    /(?<![A-Za-z\d.])(?=[A-Z\d-]*[A-Z])(?=(?:[A-Z-]*\d){2})[A-Z\d]+(?:-[A-Z\d]+)*(?![A-Za-z\d])/gu,
    ([code]) => sayCode(code ?? ''),
  ],
  // 邮编422200
  [
    new RegExp(`(${anyOf(SPEECH.codeWords)})(\\s*[:：为是]?\\s*)(\\d{3,})(?!\\d*(?:${anyOf(SPEECH.counted)}))`, 'gu'),
    ([, word, between, number]) => `${word ?? ''}${between ?? ''}${sayDigits(number ?? '')}`,
  ],
  [/(?<![\d.,])(\d{3,4})(?=室|号房|房间)/gu, ([, room]) => sayDigits(room ?? '')],
  // many figures that count nothing, or a leading zero
  [
    new RegExp(
      `(?<![\\d.,])(\\d{9,}[\\dA-Z]*|0\\d+)(?![\\d.])(?!\\s*(?:${anyOf([...SPEECH.counted, ...SPEECH.measures])}))`,
      'gu',
    ),
    ([code]) => sayCode(code ?? ''),
  ],
];

/** Seven or eight digits in two breaths, a mobile number in three. */
function sayPhone(number: string): string {
  const parts =
    number.length === 11
      ? [number.slice(0, 3), number.slice(3, 7), number.slice(7)]
      : [number.slice(0, number.length - 4), number.slice(-4)];
  return parts.map(sayDigits).join(SPEECH.pause);
}

function sayExtension(extension: string | undefined): string {
  return extension === undefined ? '' : `${SPEECH.pause}${SPEECH.extension}${sayDigits(extension)}`;
}

function sayCode(code: string): string {
  return saidFigures(code).replaceAll('-', SPEECH.pause);
}

function saidFigures(text: string): string {
  return text.replaceAll(/\d+/gu, sayDigits).replaceAll('.', SPEECH.point);
}
