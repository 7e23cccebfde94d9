import type { LoadedCatalog } from '../catalog/load-catalog.js';
import { replaceEntry } from '../catalog/replace-entry.js';
import type { Catalog, CatalogItem, Entry } from '../model/catalog.js';
import { parseYaml } from '../source/parse-yaml.js';
import { asList, asMapping } from '../source/raw.js';
import type { SourceFile } from '../source/source-file.js';
import { changedSpan } from './changed-span.js';

/**
 * The catalog that a new text of its file is, when all that differs lies within one entry: then only that entry is parsed, not the
 * twenty thousand beside it. Undefined when more may have changed, or the entry cannot be read by itself; then everything has to be.
 */
export function editedCatalog(before: LoadedCatalog, folder: string, text: string): Catalog | undefined {
  const { catalog, source } = before;
  if (catalog === undefined || source?.events === undefined) return undefined;
  const change = changedSpan(source.text, text);
  const found = entryAt(catalog, source, change.start);
  if (found === undefined) return undefined;
  const block = blockOf(source.text, found.start);
  if (block === undefined || change.start < found.start || change.end > block.end) return undefined;
  const edited = text.slice(block.start, block.end + text.length - source.text.length);
  if (!isOneBlock(edited, block.indent)) return undefined;
  const { data, diagnostics } = parseYaml(source.file, edited, 'text');
  const list = asList(data);
  const raw = list?.length === 1 ? asMapping(list[0]) : undefined;
  if (raw === undefined || diagnostics.length > 0) return undefined;
  return replaceEntry(catalog, folder, found, raw);
}

interface FoundEntry {
  readonly item: CatalogItem;
  readonly entry: Entry;
  /** Offset of its first key. */
  readonly start: number;
}

/** The last entry of the file that begins at or before an offset. */
function entryAt(catalog: Catalog, source: SourceFile, offset: number): FoundEntry | undefined {
  let found: FoundEntry | undefined;
  const items = [...catalog.items, ...catalog.localItems];
  for (const item of items) {
    // What is said once for several items is no single entry's.
    if (items.some((other) => other !== item && other.at === item.at)) return undefined;
    const entries = item.entries.filter(({ place }) => place.file === catalog.file && 'pointer' in place);
    const startOf = (index: number): number => startOfEntry(source, entries[index]);
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    const entry = entries[low - 1];
    const start = startOf(low - 1);
    if (entry !== undefined && (found === undefined || start > found.start)) found = { item, entry, start };
  }
  return found;
}

function startOfEntry({ nodes }: SourceFile, entry: Entry | undefined): number {
  return entry !== undefined && 'pointer' in entry.place ? nodes.span(entry.place.pointer, 'value').start : -1;
}

interface Block {
  /** Offset of the line that begins it. */
  readonly start: number;
  readonly end: number;
  /** Columns before its dash. */
  readonly indent: number;
}

/** The lines of the list's element whose first key stands at an offset, when it begins `- key` on a line of its own. */
function blockOf(text: string, key: number): Block | undefined {
  const start = text.lastIndexOf('\n', key - 1) + 1;
  const indent = /^( *)- +$/u.exec(text.slice(start, key))?.[1]?.length;
  if (indent === undefined) return undefined;
  let end = endOfLine(text, start);
  while (end < text.length && isWithin(text, end, indent)) end = endOfLine(text, end);
  return { start, end, indent };
}

/** Whether a text is one element of a list at that indent, whatever stands before and after it. */
function isOneBlock(text: string, indent: number): boolean {
  if (!text.startsWith(`${' '.repeat(indent)}- `) || !text.endsWith('\n')) return false;
  for (let at = endOfLine(text, 0); at < text.length; at = endOfLine(text, at)) {
    if (!isWithin(text, at, indent)) return false;
  }
  return true;
}

/** Whether the line at an offset belongs to an element whose dash stands at that indent: further in, blank or a comment. */
function isWithin(text: string, start: number, indent: number): boolean {
  const line = text.slice(start, endOfLine(text, start));
  const own = line.search(/[^ ]/u);
  return own > indent || line.trim() === '' || /^ *#/u.test(line);
}

function endOfLine(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 ? text.length : newline + 1;
}
