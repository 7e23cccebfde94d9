import { AMOUNT } from './number-patterns.js';
import { SPEECH_RULES } from './speech-patterns.js';

/** Where something may begin that is read otherwise than it is written: no Chinese character, but 一/三, and no mere mark. */
const SOMETHING = /^(?:[^\p{Script=Han}\p{P}\s]|[*#%‰&@/\-–—―()（[【〔·•]|\s\S|\p{Script=Han}{1,3}\/\p{Script=Han})/u;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％＋－＝＜＞／＊＃＠＆]|(?<=[\d０-９])．(?=[\d０-９])/gu;
/** Thousands parted by a narrow blank; or, where it is surely one amount, by a blank or a Chinese comma. */
const THOUSANDS = new RegExp(
  String.raw`(?<![\d,.，])\d{1,3}(?:(?:[\u00a0\u2006-\u2009\u202f]\d{3})+|(?:[ ，]\d{3})+(?=(?:\.\d+)?${AMOUNT}))(?!\d)`,
  'gu',
);

/**
 * Writes a text as it is read aloud, for an announcer or a speech engine: dates, times, telephone numbers, codes, amounts,
 * shares and ranges in Chinese words, addresses of the web left to the website. What it does not know it leaves as it is.
 */
export function speak(text: string): string {
  const written = plainSigns(text);
  let spoken = '';
  for (let at = 0; at < written.length;) {
    const found = readAt(written, at);
    spoken += found.says;
    at += found.length;
  }
  return spoken;
}

/** Characters that take time to read: everything but signs and spaces. */
export function countSpoken(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Half-width figures and signs, one sign for one meaning. */
function plainSigns(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('µ', 'μ')
    .replaceAll(THOUSANDS, (amount) => amount.replaceAll(/\D/gu, ','));
}

/** What stands here, by the first rule that knows it; else the character itself. */
function readAt(text: string, at: number): { readonly says: string; readonly length: number } {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (SOMETHING.test(text.slice(at, at + 5))) {
    for (const { pattern, say } of SPEECH_RULES) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null || match[0] === '') continue;
      const says = say(Array.from(match, (group) => group ?? ''));
      if (says !== undefined) return { says, length: match[0].length };
    }
  }
  return { says: character, length: character.length };
}
