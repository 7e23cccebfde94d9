import { BROADCAST_MESSAGES as M } from './messages.js';
import { sayInteger } from './speech/numbers.js';
import type { PaperEntry, PaperItem } from './paper-item.js';
import { countSpoken, speak } from './speech/speak.js';

/** Characters that an announcer reads in a minute. */
const CHARACTERS_A_MINUTE = 240;
/** No piece takes longer than three minutes. */
const MAX_CHARACTERS = 3 * CHARACTERS_A_MINUTE;

/** One piece to read out, at most three minutes. */
export interface Broadcast {
  /** Title of the entry, with the number of the piece where there are several. */
  readonly title: string;
  readonly text: string;
  /** Characters that take time to read. */
  readonly characters: number;
  readonly seconds: number;
}

/** An entry as spoken text, in as many pieces as three minutes each ask for. */
export function broadcastEntry(item: PaperItem, entry: PaperEntry): Broadcast[] {
  const opening = speak(M.opening(item.county, item.domain)) + (item.isSample ? M.sample : '');
  const title = sentence(speak(entry.title));
  const ending = endingOf(item, entry);
  const sentences = entry.fields.flatMap(({ name, texts }) => fieldSentences(name, texts));
  const whole = join([opening, title, ...sentences, ending, M.closing]);
  if (countSpoken(whole) <= MAX_CHARACTERS) return [broadcast(entry.title, whole)];

  // What every piece needs around its share, with the longest number of pieces that can come.
  const around = countSpoken(
    [opening, M.part(sayInteger('88'), sayInteger('88')), title, ending, M.goesOn, M.closing].join(''),
  );
  const room = Math.max(MAX_CHARACTERS - around, Math.floor(MAX_CHARACTERS / 2));
  const shares = shareOut(sentences, room);
  return shares.map((share, index) => {
    const part = M.part(sayInteger(String(index + 1)), sayInteger(String(shares.length)));
    const isLast = index + 1 === shares.length;
    const text = join([opening, part, title, ...share, isLast ? ending + M.closing : M.goesOn]);
    return broadcast(`${entry.title}(${index + 1})`, text);
  });
}

function endingOf(item: PaperItem, entry: PaperEntry): string {
  const published = entry.day === undefined ? M.undated(item.unit) : M.published(item.unit, entry.day);
  return speak(
    item.contact === undefined ? published : published + M.contact(item.contact.office, item.contact.telephone),
  );
}

function fieldSentences(name: string, texts: readonly string[]): string[] {
  const lines = texts.length > 1 ? [texts.join(M.listSeparator)] : (texts[0] ?? '').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line, index) => sentence(speak(index === 0 ? M.field(name, line.trim()) : line).trim()));
}

/** Packs sentences into shares of so many characters; a longer sentence is cut at its commas, else anywhere. */
function shareOut(sentences: readonly string[], room: number): string[][] {
  const shares: string[][] = [];
  let share: string[] = [];
  let used = 0;
  for (const piece of sentences.flatMap((each) => cutLong(each, room))) {
    const size = countSpoken(piece);
    if (used + size > room && share.length > 0) {
      shares.push(share);
      share = [];
      used = 0;
    }
    share.push(piece);
    used += size;
  }
  if (share.length > 0) shares.push(share);
  return shares.length > 0 ? shares : [[]];
}

function cutLong(text: string, room: number): string[] {
  if (countSpoken(text) <= room) return [text];
  const clauses = text.split(/(?<=[。；;，,、！!？?\n])/u);
  if (clauses.length > 1) {
    // Halves, so that clauses stay together as far as they fit.
    const middle = Math.ceil(clauses.length / 2);
    return [clauses.slice(0, middle), clauses.slice(middle)].flatMap((half) => cutLong(half.join(''), room));
  }
  const characters = Array.from(text);
  const middle = Math.ceil(characters.length / 2);
  return [characters.slice(0, middle), characters.slice(middle)].flatMap((half) => cutLong(half.join(''), room));
}

function broadcast(title: string, text: string): Broadcast {
  const characters = countSpoken(text);
  return { title, text, characters, seconds: Math.ceil((characters / CHARACTERS_A_MINUTE) * 60) };
}

function sentence(text: string): string {
  return `${stripEnd(text)}。`;
}

function stripEnd(text: string): string {
  return text.replace(/[。；;，,、.\s]+$/u, '');
}

function join(sentences: readonly string[]): string {
  return sentences.filter((each) => each !== '').join('\n');
}

/** How long a piece takes, in words. */
export function durationText(seconds: number): string {
  return M.duration(Math.floor(seconds / 60), seconds % 60);
}
