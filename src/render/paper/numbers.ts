import { SPEECH } from './vocabulary.js';

/** A whole number as it is read: 10 -> 十, 105 -> 一百零五, 20000 -> 二万. Digits only; up to 16 of them. */
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
    spoken += sayGroup(String(value)) + (SPEECH.groups[groups.length - 1 - index] ?? '');
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
    spoken += digit(each) + (SPEECH.tens[digits.length - 1 - index] ?? '');
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

/** Digit by digit, as in a code or telephone number: 110 -> 幺幺零. */
export function sayDigits(digits: string): string {
  return Array.from(digits)
    .map((each) => (each === '1' ? SPEECH.telephoneOne : digit(each)))
    .join('');
}

function digit(figure: string): string {
  return SPEECH.digits.charAt(Number(figure));
}
