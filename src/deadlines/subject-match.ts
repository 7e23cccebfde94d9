import { REMAINDER_WORDS, SUBJECT_JOINS, SUBJECT_PREFIXES, SUBJECT_SUFFIXES } from './vocabulary.js';

/** The names by which an entry tells what it is. */
export interface EntryNames {
  /** 一级事项, 二级事项, 分项; the entry's 名称 and the 要素 that it is. */
  readonly own: readonly string[];
  /** 要素 of which the entry may hold any. */
  readonly possible: readonly string[];
}

/**
 * Whether a part of a limit with a subject of its own applies to an entry: `general` when the subject is only the rest
 * (其他内容), `maybe` when one of the entry's several 要素 is of that subject.
 */
export function subjectMatch(subject: string, names: EntryNames): 'yes' | 'maybe' | 'no' | 'general' {
  const words = subjectWords(subject);
  if (words.length === 0) return 'general';
  const says = (name: string): boolean => words.some((word) => name.includes(word));
  if (names.own.some(says)) return 'yes';
  return names.possible.some(says) ? 'maybe' : 'no';
}

const known = new Map<string, readonly string[]>();

/** The words that carry a subject: 行政许可、行政处罚事项 is 许可, 处罚. None when the subject is the rest. */
function subjectWords(subject: string): readonly string[] {
  let words = known.get(subject);
  if (!words) {
    words = REMAINDER_WORDS.some((word) => subject.startsWith(word))
      ? []
      : subject
          .split(SUBJECT_JOINS)
          .map(bareWord)
          .filter((word) => word !== '');
    known.set(subject, words);
  }
  return words;
}

function bareWord(part: string): string {
  let word = part;
  for (const prefix of SUBJECT_PREFIXES) if (word.startsWith(prefix)) word = word.slice(prefix.length);
  for (const suffix of SUBJECT_SUFFIXES) {
    if (word.endsWith(suffix) && word.length > suffix.length) word = word.slice(0, -suffix.length);
  }
  return word;
}
