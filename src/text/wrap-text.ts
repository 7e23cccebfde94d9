import { characterWidth } from './display-width.js';

const NEVER_FIRST = '，。；：！？、）》」』】〕”’％,.;:!?)]}>…';
const WORD = /[\p{Letter}\p{Number}_\-./%@]/u;
const HAN = /\p{Script=Han}/u;

/**
 * Breaks a text into lines of at most `width` columns: anywhere between Han characters, never within a Latin word or
 * number that fits on a line, and never before closing punctuation (GB/T 15834).
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const unit of unbreakableUnits(text)) {
    if (line === '' && unit.text === ' ' && lines.length > 0) continue;
    if (used + unit.width > width && line !== '') {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
      if (unit.text === ' ') continue;
    }
    line += unit.text;
    used += unit.width;
  }
  if (line !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

interface Unit {
  readonly text: string;
  readonly width: number;
}

function unbreakableUnits(text: string): Unit[] {
  const units: { text: string; width: number }[] = [];
  let lastIsWord = false;
  for (const character of text) {
    const isWord = WORD.test(character) && !HAN.test(character);
    const last = units.at(-1);
    if (last && ((isWord && lastIsWord) || NEVER_FIRST.includes(character))) {
      last.text += character;
      last.width += characterWidth(character);
    } else {
      units.push({ text: character, width: characterWidth(character) });
    }
    lastIsWord = isWord;
  }
  return units;
}
