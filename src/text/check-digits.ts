/** Check characters of the numbers that tell a person from a unit. Pure; every function takes the number without separators. */

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';
/** First two digits of an administrative code (GB/T 2260), with 83 for residence permits of Taiwan residents. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
);

/** True for an 18-character 公民身份号码 with a possible province, a possible birth date and the right check character (GB 11643). */
export function isIdNumber(number: string): boolean {
  if (!/^\d{17}[\dXx]$/u.test(number) || !PROVINCES.has(number.slice(0, 2))) return false;
  if (!isBirthDate(number.slice(6, 10), number.slice(10, 12), number.slice(12, 14))) return false;
  let sum = 0;
  for (const [at, weight] of ID_WEIGHTS.entries()) sum += weight * Number(number[at]);
  return ID_CHECKS[sum % 11] === number[17]?.toUpperCase();
}

/** True for a 15-digit number of the first generation that could be one: it has no check character. */
export function isOldIdNumber(number: string): boolean {
  if (!/^\d{15}$/u.test(number) || !PROVINCES.has(number.slice(0, 2))) return false;
  return isBirthDate(`19${number.slice(6, 8)}`, number.slice(8, 10), number.slice(10, 12));
}

function isBirthDate(year: string, month: string, day: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return y >= 1880 && y < 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 31;
}

const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** True for an 18-character 统一社会信用代码 with the right check character (GB 32100). */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += CREDIT_ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT_ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}

/** True when the digits satisfy the Luhn formula (ISO/IEC 7812), as bank cards do. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
