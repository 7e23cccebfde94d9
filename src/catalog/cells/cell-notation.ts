import { CELL_MARKS as MARK, VALUE_KEYS } from '../../model/keys.js';
import { asList, asMapping, asText, at, type RawMapping } from '../../source/raw.js';

/** A value that no cell can hold, and a cell that says so: what the catalog has stays. */
export const KEPT = Symbol('kept');

/** A raw value as YAML would give it, or {@link KEPT}; undefined for an empty cell. */
export type CellValue = string | readonly unknown[] | RawMapping | typeof KEPT | undefined;

/** Excel's own limit, in UTF-16 units. */
const LONGEST_CELL = 32_767;
// What the XML of a workbook cannot hold. A carriage return would come back as a line feed.
// eslint-disable-next-line no-control-regex -- the control characters are the point
const NOT_FOR_CELLS = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
const EVERY_MARK = Object.values(MARK);

/** A value under 内容 as a cell shows it; empty for none. What would not come back the same is shown as kept. */
export function printValue(raw: unknown): string {
  const plain = asText(raw);
  return plain === undefined ? faithful(printMarked(raw), raw, readValue) : printText(plain);
}

/** Plain text as a cell shows it. One that begins with a mark of ours is itself marked. */
export function printText(text: string): string {
  const isMarked = EVERY_MARK.some((mark) => text.startsWith(mark));
  return fits(text) ? (isMarked ? MARK.text + text : text) : MARK.kept;
}

/** A list of words, or one alone. */
export function printWords(raw: unknown, separator: string, read: (cell: string) => CellValue): string {
  const words = (asList(raw) ?? (isNothing(raw) ? [] : [raw])).map((word) => asText(word) ?? '');
  return faithful(words.join(separator), words, read);
}

/** Files, one a line, each perhaps with 【说明】 and what it is called. */
export function printAttachments(raw: unknown): string {
  const list = asList(raw) ?? (raw === undefined || raw === null ? [] : [raw]);
  const lines = list.map((item) => {
    const mapping = asMapping(item);
    return mapping ? withLabel(asText(at(mapping, VALUE_KEYS.attachment)) ?? '', mapping) : (asText(item) ?? '');
  });
  return faithful(lines.join('\n'), list, readAttachments);
}

/** The value that a cell under an 要素 holds. */
export function readValue(cell: string): CellValue {
  const text = cell.trim();
  if (text === '') return undefined;
  const mark = EVERY_MARK.find((each) => text.startsWith(each));
  const rest = mark === undefined ? text : text.slice(mark.length);
  switch (mark) {
    case MARK.kept:
      return KEPT;
    case MARK.text:
      return rest.trim();
    case MARK.none:
      return { [VALUE_KEYS.none]: rest.trim() };
    case MARK.link:
      return splitLabel(VALUE_KEYS.link, rest);
    case MARK.attachment:
      return splitLabel(VALUE_KEYS.attachment, rest);
    case MARK.list:
      return readList(rest);
    default:
      return text;
  }
}

/** The text that a cell holds; undefined for an empty one. */
export function readText(cell: string): CellValue {
  const text = cell.trim();
  if (text.startsWith(MARK.kept)) return KEPT;
  const plain = text.startsWith(MARK.text) ? text.slice(MARK.text.length).trim() : text;
  return plain === '' ? undefined : plain;
}

/** The files that a cell names. */
export function readAttachments(cell: string): CellValue {
  if (cell.trim().startsWith(MARK.kept)) return KEPT;
  const lines = cell.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return undefined;
  return lines.map((line) => {
    const value = splitLabel(VALUE_KEYS.attachment, line);
    return VALUE_KEYS.label in value ? value : value[VALUE_KEYS.attachment];
  });
}

function printMarked(raw: unknown): string {
  const list = asList(raw);
  if (list) {
    const items = list.map((item) => (asText(item) ?? '').replaceAll('\n', '\n  '));
    return items.length === 0 ? '' : [MARK.list, ...items].join('\n');
  }
  const mapping = asMapping(raw);
  if (!mapping) return '';
  const none = asText(at(mapping, VALUE_KEYS.none));
  if (none !== undefined) return MARK.none + none;
  const link = asText(at(mapping, VALUE_KEYS.link));
  if (link !== undefined) return withLabel(MARK.link + link, mapping);
  return withLabel(MARK.attachment + (asText(at(mapping, VALUE_KEYS.attachment)) ?? ''), mapping);
}

function withLabel(text: string, mapping: RawMapping): string {
  const label = asText(at(mapping, VALUE_KEYS.label));
  return label === undefined ? text : `${text}${MARK.label}${label}`;
}

function splitLabel(key: string, text: string): RawMapping {
  const at = text.indexOf(MARK.label);
  if (at < 0) return { [key]: text.trim() };
  const label = text.slice(at + MARK.label.length).trim();
  return { [key]: text.slice(0, at).trim(), ...(label !== '' && { [VALUE_KEYS.label]: label }) };
}

/** A line a member; a line that begins with two blanks goes on with the one above. */
function readList(text: string): CellValue {
  const items: string[] = [];
  for (const line of text.split('\n')) {
    const last = items.length - 1;
    if (line.startsWith('  ') && last >= 0) items[last] = `${items[last]}\n${line.slice(2)}`;
    else if (line.trim() !== '') items.push(line.trim());
  }
  return items.length === 0 ? undefined : items;
}

/** The printed cell when reading it gives the value again, else the mark of a value that stays as it is. */
function faithful(printed: string, raw: unknown, read: (cell: string) => CellValue): string {
  if (printed === '') return isNothing(raw) ? '' : MARK.kept;
  return fits(printed) && JSON.stringify(plain(read(printed))) === JSON.stringify(plain(raw)) ? printed : MARK.kept;
}

/** Whether a raw value holds nothing. */
export function isNothing(raw: unknown): boolean {
  if (typeof raw === 'string') return raw.trim() === '';
  return raw === undefined || raw === null || (typeof raw === 'object' && Object.keys(raw).length === 0);
}

/** A raw value with every text trimmed and composed, and one alone as a list of one where lists are compared. */
function plain(raw: unknown): unknown {
  const list = asList(raw);
  if (list) return list.map(plain);
  const mapping = asMapping(raw);
  const keys = mapping && Object.keys(mapping).toSorted();
  if (keys) return keys.map((key) => [key, plain(at(mapping, key))]);
  return asText(raw) ?? null;
}

function fits(text: string): boolean {
  return text.length <= LONGEST_CELL && !NOT_FOR_CELLS.test(text);
}
