/** The beginning of a text with `…` where it is longer than `max` characters (UTF-16 units), never half a surrogate pair. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = text.charCodeAt(max - 2) >= 0xd800 && text.charCodeAt(max - 2) < 0xdc00 ? max - 2 : max - 1;
  return `${text.slice(0, end)}…`;
}
