import { maskPrivateText } from '../text/masks.js';
import { findPrivateValues } from '../text/private-values.js';
import type { Range } from '../model/place.js';
import type { Excerpt } from './finding.js';

/** Part of a file that a privacy finding is about: it stays hidden in every excerpt, whichever finding shows it. */
export interface HiddenRange extends Range {
  /** Key that the value stands under, which tells a birth date from another date. */
  readonly label: string;
  /** The whole value is private, not only what looks like a number: an address. */
  readonly isWhole: boolean;
}

/** Lines before and after the one at fault. */
const CONTEXT = 1;

/**
 * The lines around a range, with every private value masked to the same length, so that columns still fit. What looks like a
 * private value is masked even where no rule has reported it.
 */
export function excerptAround(
  range: Range,
  lineCount: number,
  lineAt: (number: number) => string,
  hidden: readonly HiddenRange[],
): Excerpt {
  const firstLine = Math.max(1, range.line - CONTEXT);
  const lastLine = Math.min(lineCount, range.line + CONTEXT);
  const lines: string[] = [];
  for (let number = firstLine; number <= lastLine; number += 1) lines.push(maskLine(lineAt(number), number, hidden));
  return { firstLine, lines };
}

/** One line as it may be shown. */
export function maskLine(text: string, number: number, hidden: readonly HiddenRange[]): string {
  let line = maskInPlace(text, '');
  for (const range of hidden) {
    if (number < range.line || number > range.endLine) continue;
    const start = number === range.line ? range.column - 1 : 0;
    const end = number === range.endLine ? range.endColumn - 1 : line.length;
    const part = text.slice(start, end);
    const covered =
      range.isWhole || maskPrivateText(part, range.label) === part ? cover(part) : maskInPlace(part, range.label);
    line = line.slice(0, start) + combine(line.slice(start, end), covered) + line.slice(end);
  }
  return line;
}

/** Masks private values so that each takes as many UTF-16 units as before. */
function maskInPlace(text: string, label: string): string {
  let masked = '';
  let at = 0;
  for (const { start, end, mask } of findPrivateValues(text, label)) {
    const length = end - start;
    masked += text.slice(at, start) + mask.slice(0, length).padEnd(length, '*');
    at = end;
  }
  return masked + text.slice(at);
}

/** A value of which nothing but its first two characters may be shown; quotes and blanks stay. */
function cover(text: string): string {
  let shown = 0;
  return text.replace(/[\p{Letter}\p{Number}]/gu, (character) => {
    shown += 1;
    if (shown <= 2) return character;
    return '*'.repeat(character.length);
  });
}

/** Two maskings of one text: a character stays only where neither hides it. */
function combine(left: string, right: string): string {
  let combined = '';
  for (let at = 0; at < left.length; at += 1) {
    const [one = '', other = ''] = [left[at], right[at]];
    combined += one === other || other === '*' ? other : one;
  }
  return combined;
}
