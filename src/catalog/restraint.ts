import { CATALOG_KEYS, DOCUMENT_KEYS, ENTRY_KEYS, ITEM_KEYS } from '../model/keys.js';
import { DISCLOSURE_ATTRIBUTES } from '../model/vocabulary.js';
import type { Entry } from '../model/catalog.js';
import { asList, asMapping, asText, asTexts, at, type RawMapping } from '../source/raw.js';
import { nearest } from '../text/nearest.js';
import { RESTRAINT_WORDS } from './messages.js';

/*
 * 公开属性 that stands where it is not looked for, or is spelt otherwise, still says that something is not public. The schema reports
 * the key; until it is put right nothing that it may speak of is published (DESIGN.md 9).
 */

const ENTRY_NAMES = new Set<string>([...Object.values(ENTRY_KEYS), ...Object.values(DOCUMENT_KEYS)]);
const ITEM_NAMES = new Set<string>(Object.values(ITEM_KEYS));
const CATALOG_NAMES = new Set<string>(Object.values(CATALOG_KEYS));
const NO_NAMES = new Set<string>();
const PUBLIC = Object.entries(DISCLOSURE_ATTRIBUTES).find(([, value]) => value === 'proactive')?.[0];
/** The last character of 公开属性, in hardly any other key. */
const ATTRIBUTE_SIGN = ENTRY_KEYS.attribute.slice(-1);
/** A text longer than this tells of something else; as typed it may have signs and spaces around it. */
const WORD_LENGTH = 8;
const TYPED_LENGTH = 80;

/** Whether an entry seems to say that it is not public, other than by a word of 公开属性 that can be read. */
export function isRestrainedEntry(raw: RawMapping): boolean {
  // Left blank, it has not been decided yet.
  if (Object.hasOwn(raw, ENTRY_KEYS.attribute) && asText(at(raw, ENTRY_KEYS.attribute)) === undefined) return true;
  return hasRestraint(raw, ENTRY_NAMES) || hasRestrainedContent(asMapping(at(raw, ENTRY_KEYS.content)));
}

/** 公开属性 one level too far in. Every key of every entry comes by here, so that only one that looks like it is folded. */
function hasRestrainedContent(content: RawMapping | undefined): boolean {
  return Object.keys(content ?? {}).some(
    (key) => key.includes(ATTRIBUTE_SIGN) && fold(key) === ENTRY_KEYS.attribute && restrains(key, at(content, key)),
  );
}

/** Whether an item, or one of its 分项, seems to say so of all that stands in it. */
export function isRestrainedItem(raw: RawMapping): boolean {
  return hasRestraint(raw, ITEM_NAMES);
}

/** The same of a 一级事项, of 事项 or of 分项, whose keys are names. */
export function isRestrainedGroup(raw: unknown): boolean {
  return hasRestraint(asMapping(raw), NO_NAMES);
}

/** The same of a whole catalog. */
export function isRestrainedCatalog(raw: RawMapping | undefined): boolean {
  return hasRestraint(raw, CATALOG_NAMES);
}

/** Whether a key that is none of those that belong there, or a column, and its value seem to say so. */
export function restrains(key: string, value: unknown): boolean {
  if (asMapping(value) !== undefined) return false;
  const words = asTexts(value).map(fold);
  if (words.some(isRestraintWord)) return true;
  const name = fold(key);
  if (name.length < 2) return false;
  const isStated = words.length > 0 || (asList(value)?.length ?? 0) > 0;
  return isStated && words.join() !== PUBLIC && nearest(name, [ENTRY_KEYS.attribute]) !== undefined;
}

/** The entry, kept off the site. */
export function restrained(entry: Entry): Entry {
  return { ...entry, attribute: 'withheld', attributeStated: true };
}

function hasRestraint(raw: RawMapping | undefined, known: ReadonlySet<string>): boolean {
  return Object.entries(raw ?? {}).some(([key, value]) => !known.has(key) && restrains(key, value));
}

function isRestraintWord(word: string): boolean {
  return word.length <= WORD_LENGTH && RESTRAINT_WORDS.some((each) => word.includes(each));
}

/** Without what a key gathers on its way: spaces, brackets, stars, full-width forms. A long text, perhaps of megabytes, is no such word. */
function fold(text: string): string {
  if (text.length > TYPED_LENGTH) return text;
  return text.normalize('NFKC').replaceAll(/[\s\p{P}\p{S}\p{Cf}]/gu, '');
}
