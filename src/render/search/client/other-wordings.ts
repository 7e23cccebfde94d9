import type { Folder } from '../fold.js';
import type { Filters } from './documents.js';
import type { createEngine } from './engine.js';
import { OTHER_WORDS } from './vocabulary.js';

/** More than these would bury the hits. */
const MOST = 3;

/** What was asked, and of whom. */
export interface Asked {
  readonly folder: Folder;
  readonly engine: ReturnType<typeof createEngine>;
  readonly query: string;
  readonly filters: Filters;
}

/** The query in other words, as far as there is something to find by them. */
export async function wordingsThatFind({ folder, engine, query, filters }: Asked): Promise<string[]> {
  const finding: string[] = [];
  for (const wording of otherWordings(folder, query)) {
    const found = await engine.search(wording, filters);
    const hits = await found.next(1);
    if (hits.length > 0) finding.push(wording);
  }
  return finding;
}

/**
 * The query in other words: `低保 申请` as `最低生活保障 申请`, and the other way round. They are offered beside the hits and never mixed
 * with them, so that a query finds what it says and nothing else. The longest name in a word counts: 社保卡 is no 社保.
 */
export function otherWordings(folder: Folder, query: string): string[] {
  const words = query.split(/\s+/u).filter((word) => word !== '');
  const asked = words.map((word) => folder.fold(word));
  const wordings: string[] = [];
  for (const [index, word] of words.entries()) {
    for (const [name, other] of namesIn(asked[index] || '', folder)) {
      if (other.split(' ').every((each) => asked.some((term) => term.includes(folder.fold(each))))) continue;
      const exchanged = replaced(folder, word, name, other);
      const wording = [...words.slice(0, index), exchanged, ...words.slice(index + 1)].join(' ');
      if (!wordings.includes(wording)) wordings.push(wording);
    }
  }
  return wordings.slice(0, MOST);
}

/** The names of the vocabulary in a folded word, each with its other name. */
function namesIn(term: string, folder: Folder): (readonly [name: string, other: string])[] {
  const found: (readonly [string, string])[] = [];
  const look = (from: string, to: string): void => {
    const name = folder.fold(from);
    if (term.includes(name)) found.push([name, to]);
  };
  for (const [said, written] of OTHER_WORDS) {
    look(said, written);
    if (!written.includes(' ')) look(written, said);
  }
  return found.filter(([name]) => !found.some(([longer]) => longer !== name && longer.includes(name)));
}

/** A word with a name in it exchanged; what stands before and after becomes words of its own. */
function replaced(folder: Folder, word: string, name: string, other: string): string {
  const { folded, offsets } = folder.foldWithOffsets(word);
  const at = folded.indexOf(name);
  const end = offsets[at + name.length];
  const parts = [word.slice(0, offsets[at]), other, end === undefined ? '' : word.slice(end)];
  return parts.filter((part) => folder.fold(part) !== '').join(' ');
}
