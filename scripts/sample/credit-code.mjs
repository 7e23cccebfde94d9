// 统一社会信用代码 with right check characters (GB 11714 inside GB 32100) under a division code that no place has.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const DIVISION = '439900';

/** An 18-character code of a company (`91`) or another kind of body. */
export function creditCode(random, kind = '91') {
  const eight = `MA9${Array.from({ length: 5 }, () => ALPHABET[random.int(0, 30)]).join('')}`;
  const body = `${kind}${DIVISION}${eight}${organisationCheck(eight)}`;
  return `${body}${creditCheck(body)}`;
}

function organisationCheck(eight) {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...eight].reduce((total, letter, index) => total + letterValue(letter) * weights[index], 0);
  return '0X987654321'[sum % 11];
}

function letterValue(letter) {
  return letter >= 'A' ? letter.charCodeAt(0) - 55 : Number(letter);
}

function creditCheck(seventeen) {
  let weight = 1;
  let sum = 0;
  for (const letter of seventeen) {
    sum += ALPHABET.indexOf(letter) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31];
}
