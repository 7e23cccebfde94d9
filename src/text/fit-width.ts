import { characterWidth, displayWidth, padToWidth } from './display-width.js';

const ELLIPSIS = '…';

/** A text cut to a number of columns, its end marked with … where something is lost. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  let used = 1; // the ellipsis
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) break;
    cut += character;
  }
  return width < 1 ? '' : cut + ELLIPSIS;
}

/** A text cut or padded to exactly a number of columns. */
export function fitToWidth(text: string, width: number): string {
  return padToWidth(cutToWidth(text, width), width);
}
