import { PAGE_MESSAGES } from '../messages.js';

/** What a cell can hold (Excel's own limit, in UTF-16 units). */
export const CELL_TEXT_LIMIT = 32_767;

// What XML 1.0 cannot hold: control characters, U+FFFE and U+FFFF, halves of surrogate pairs.
// eslint-disable-next-line no-control-regex -- the control characters are the point
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const NEEDS_CLEANING = /[^\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]/u;
const MARKUP = /[&<>"]/u;
/** Excel reads `_x0041_` as the letter A, so a literal one is itself escaped. */
const EXCEL_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/** The text as a cell can hold it: no character that XML forbids, `\n` as the only line end, at most Excel's length. */
export function cellText(text: string): string {
  const clean = NEEDS_CLEANING.test(text) ? text.replaceAll(/\r\n?/gu, '\n').replaceAll(UNPRINTABLE, '') : text;
  if (clean.length <= CELL_TEXT_LIMIT) return clean;
  const cut = clean.slice(0, CELL_TEXT_LIMIT - PAGE_MESSAGES.truncated.length).replace(/[\uD800-\uDBFF]$/u, '');
  return cut + PAGE_MESSAGES.truncated;
}

/** A text for element content or an attribute value. */
export function escapeXml(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The `<t>` of a shared string. */
export function textElement(text: string): string {
  const escaped = escapeXml(text.includes('_x') ? text.replaceAll(EXCEL_ESCAPE, '_x005F_') : text);
  const keepsSpace = text !== text.trim() || text.includes('\n') || text.includes('  ');
  return keepsSpace ? `<t xml:space="preserve">${escaped}</t>` : `<t>${escaped}</t>`;
}

/** True for a text that a spreadsheet could take for a formula when it is typed or pasted again. */
export function looksLikeFormula(text: string): boolean {
  const first = text.charCodeAt(0);
  // = + - @ and the tab and carriage return that hide one
  return first === 0x3d || first === 0x2b || first === 0x2d || first === 0x40 || first === 0x09 || first === 0x0d;
}
