/**
 * What must not be shown: control characters (no markup language can hold them), marks that turn the direction of the text around
 * and so can show a title as what it is not, halves of surrogate pairs, byte order marks.
 */
const UNSHOWABLE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff\ufffe\uffff\p{Cs}]/u;
const EVERY_UNSHOWABLE = new RegExp(`(?![\\n\\t])${UNSHOWABLE.source}`, 'gu');

/** A text as it may be shown: unshowable characters gone, line ends plain. Everything else stays as the county typed it. */
export function cleanText(text: string): string {
  return UNSHOWABLE.test(text) ? text.replaceAll(/\r\n?/gu, '\n').replaceAll(EVERY_UNSHOWABLE, '') : text;
}

/** The same on one line, with single spaces: for titles, attributes and file metadata. */
export function cleanLine(text: string): string {
  const clean = cleanText(text);
  return /[\s]{2}|[\n\t]|^\s|\s$/u.test(clean) ? clean.replaceAll(/\s+/gu, ' ').trim() : clean;
}

/** At most so many characters, never half a surrogate pair, with an ellipsis when cut. */
export function shorten(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  const characters = Array.from(text);
  return characters.length <= maximum ? text : `${characters.slice(0, maximum - 1).join('')}…`;
}
