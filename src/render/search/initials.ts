import { folder } from './folder.js';
import { FIRST_HAN, INITIALS, POLYPHONES } from './initials.generated.js';

/** Pinyin initials of a title, one symbol a character: a letter, a digit, or for a character of two readings a sign that stands for both. */
export function initialsOf(title: string): string {
  let initials = '';
  for (const character of folder.fold(title)) {
    const code = character.charCodeAt(0);
    if (code < 0x80) initials += character;
    else initials += POLYPHONES[character] ?? INITIALS.charAt(code - FIRST_HAN).trim();
  }
  return initials;
}
