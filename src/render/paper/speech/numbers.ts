import { SPEECH } from './vocabulary.js';

/** A whole number as it is read: 10 -> 十, 105 -> 一百零五, 22000 -> 两万两千. Digits only; up to 16 of them. */
export function sayInteger(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/u, '');
  if (plain === '0') return digit('0');
  const groups: string[] = [];
  for (let end = plain.length; end > 0; end -= 4) groups.unshift(plain.slice(Math.max(0, end - 4), end));
  let spoken = '';
  let hasGap = false;
  groups.forEach((group, index) => {
    const value = Number(group);
    if (value === 0) {
      hasGap = spoken !== '';
      return;
    }
    if (spoken !== '' && (hasGap || value < 1000)) spoken += digit('0');
    hasGap = false;
    const unit = SPEECH.groups[groups.length - 1 - index] ?? '';
    // 两万 and 两亿, but 十二万, and 二 at the end.
    spoken += (value === 2 && unit !== '' ? SPEECH.pairOf : sayGroup(String(value))) + unit;
  });
  // 12 is read 十二, not 一十二.
  return spoken.startsWith(`${digit('1')}${SPEECH.tens[1]}`) ? spoken.slice(1) : spoken;
}

function sayGroup(digits: string): string {
  let spoken = '';
  let hasGap = false;
  Array.from(digits).forEach((each, index) => {
    if (each === '0') {
      hasGap = true;
      return;
    }
    if (hasGap) spoken += digit('0');
    hasGap = false;
    const place = digits.length - 1 - index;
    // 两千, but 二百 and 二十.
    spoken += (each === '2' && place === 3 ? SPEECH.pairOf : digit(each)) + (SPEECH.tens[place] ?? '');
  });
  return spoken;
}

/** A number with or without decimals and thousands commas: 1,234.50 -> 一千二百三十四点五零. */
export function sayNumber(text: string): string {
  const [whole = '0', decimals] = text.replaceAll(',', '').split('.');
  const spoken = whole.length > 16 ? sayDigits(whole) : sayInteger(whole);
  return decimals === undefined ? spoken : `${spoken}${SPEECH.point}${Array.from(decimals).map(digit).join('')}`;
}

/** Digit by digit, as in a year: 2020 -> 二〇二〇. */
export function sayYear(digits: string): string {
  return Array.from(digits)
    .map((each) => (each === '0' ? SPEECH.yearZero : digit(each)))
    .join('');
}

/** Digit by digit, as in a code or telephone number: 110 -> 幺幺零; what is no digit stays: MA4 -> MA四. */
export function sayDigits(text: string): string {
  return text.replaceAll(/\d/gu, (each) => (each === '1' ? SPEECH.telephoneOne : digit(each)));
}

function digit(figure: string): string {
  return SPEECH.digits.charAt(Number(figure));
}
