import { Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { keyText, type BaselineEntry } from './baseline.js';
import { BASELINE_KEYS } from './keys.js';
import { META_MESSAGES } from './messages.js';

/**
 * The text of a county's baseline file. Entries that stay keep their comments and their way of writing; the order is that of
 * the keys, so that two branches that add entries rarely touch the same lines.
 */
export function baselineText(county: string, entries: readonly BaselineEntry[], previous: string | undefined): string {
  const document = previous === undefined ? newDocument(county) : parseDocument(previous);
  const list = listOf(document);
  const written = new Map(list.items.filter(isMap).map((node) => [keyText(keyOf(node)), node]));
  list.items = entries.map((entry) => {
    const known = written.get(keyText(entry));
    if (!known) return document.createNode(toRaw(entry));
    if (countOf(known) !== entry.count) setCount(known, entry.count);
    return known;
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function newDocument(county: string): Document {
  const document = new Document({ [BASELINE_KEYS.county]: county, [BASELINE_KEYS.entries]: [] });
  document.commentBefore = META_MESSAGES.baselineHead;
  return document;
}

function listOf(document: Document): YAMLSeq {
  if (isSeq(document.contents)) return document.contents;
  const list = document.get(BASELINE_KEYS.entries);
  if (isSeq(list)) {
    list.flow = false;
    return list;
  }
  if (!isMap(document.contents)) document.contents = document.createNode({}) as unknown as typeof document.contents; // a map node; the library types contents by what was parsed
  document.set(BASELINE_KEYS.entries, []);
  return document.get(BASELINE_KEYS.entries, true) as YAMLSeq; // just set as a list
}

function keyOf(node: YAMLMap): Parameters<typeof keyText>[0] {
  const text = (key: string): string | undefined => {
    const value = node.get(key);
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
  };
  const [domain, item, entry, field] = [
    text(BASELINE_KEYS.domain),
    text(BASELINE_KEYS.item),
    text(BASELINE_KEYS.entry),
    text(BASELINE_KEYS.field),
  ];
  return {
    rule: text(BASELINE_KEYS.rule) ?? '',
    ...(domain === undefined ? {} : { domain }),
    ...(item === undefined ? {} : { item }),
    ...(entry === undefined ? {} : { entry }),
    ...(field === undefined ? {} : { field }),
  };
}

function countOf(node: YAMLMap): number {
  return Number(node.get(BASELINE_KEYS.count) ?? 1);
}

function setCount(node: YAMLMap, count: number): void {
  if (count === 1) node.delete(BASELINE_KEYS.count);
  else node.set(BASELINE_KEYS.count, count);
}

/** One entry in the order in which people read it; what is absent or the default is not written. */
function toRaw(entry: BaselineEntry): Record<string, unknown> {
  const pairs: [string, unknown][] = [
    [BASELINE_KEYS.rule, entry.rule],
    [BASELINE_KEYS.domain, entry.domain],
    [BASELINE_KEYS.item, entry.item],
    [BASELINE_KEYS.entry, entry.entry],
    [BASELINE_KEYS.field, entry.field],
    [BASELINE_KEYS.count, entry.count === 1 ? undefined : entry.count],
    [BASELINE_KEYS.reason, entry.reason],
    [BASELINE_KEYS.unit, entry.unit === '' ? undefined : entry.unit],
    [BASELINE_KEYS.until, entry.until],
  ];
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}
