import { createHash } from 'node:crypto';
import type { ItemKind } from '../../model/vocabulary.js';
import { encodeNumber } from './codes.js';
import { dayNumber } from './days.js';
import { initialsOf } from './initials.js';
import type { SearchEntry } from './search-entry.js';
import { bucketHash, bucketsOf } from './posting-buckets.js';
import { PostingList } from './posting-list.js';
import { SLOTS_PER_TEXT_FILE } from './shards.js';
import { assignSlots } from './slots.js';

/** What all of the search must know of one catalog (a domain in a county): plain data, so that it can be remembered. */
export interface IndexHead {
  readonly county: string;
  readonly domain: string;
  readonly entries: number;
  /** Items in order of first appearance; `docs` refers to them. */
  readonly items: readonly CatalogIndexItem[];
  /** For each entry by slot: gap, item, day. */
  readonly docs: string;
  /** Pinyin initials of the titles by slot, parted by line ends. */
  readonly initials: string;
  /** Changes whenever a text or a posting of the catalog does. */
  readonly version: string;
  /** Hashes of the buckets, each of BUCKET_HASH_LENGTH characters; spaces for an empty one. */
  readonly bucketHashes: string;
}

/** The index of one catalog. */
export interface CatalogIndex {
  readonly head: IndexHead;
  /** Where pairs of characters stand in titles and in values, by bucket: see {@link bucketsOf}. */
  readonly buckets: readonly string[];
  /** Texts by file, each a JSON text of {@link TextFile}. */
  readonly texts: readonly TextFileJson[];
}

/** A file of texts: its number within the catalog, and its JSON. */
export type TextFileJson = readonly [file: number, json: string];

/** A 二级事项 within a catalog index. */
export interface CatalogIndexItem {
  readonly name: string;
  readonly kind: ItemKind;
  /** 要素 that entries fill. */
  readonly elements: readonly string[];
}

/** Texts of some entries of a catalog, for showing hits and for making sure of them. */
export interface TextFile {
  /** 要素 names used in this file. */
  readonly n: readonly string[];
  /** Slot, address, title, then pairs of an index into `n` and a text. */
  readonly d: readonly (readonly [slot: number, url: string, title: string, ...fields: (number | string)[]])[];
}

/** Indexes the published entries of one catalog. The order of the entries does not matter, but for that of the items. */
export function indexCatalog(county: string, domain: string, entries: readonly SearchEntry[]): CatalogIndex {
  const slots = assignSlots(entries.map((entry) => entry.url));
  const bySlot = entries.map((entry, index) => ({ entry, slot: slots[index] ?? 0 })).sort((a, b) => a.slot - b.slot);
  const titles = new PostingList();
  const values = new PostingList();
  for (const { entry, slot } of bySlot) {
    titles.add(slot, [entry.title]);
    values.add(
      slot,
      entry.fields.map((field) => field.value),
    );
  }
  const items = collectItems(entries);
  const buckets = bucketsOf(titles.encode(), values.encode());
  const texts = encodeTexts(bySlot);
  const bucketHashes = buckets.map(bucketHash).join('');
  const initials = bySlot.map(({ entry }) => initialsOf(entry.title)).join('\n');
  const version = versionOf([initials, bucketHashes, ...texts.map(([file, json]) => `${file} ${json}`)]);
  const docs = encodeDocs(bySlot, items);
  const head = { county, domain, entries: entries.length, items, docs, initials, version, bucketHashes };
  return { head, buckets, texts };
}

function versionOf(texts: readonly string[]): string {
  const all = createHash('sha256');
  for (const text of texts) all.update(text).update('\u0000');
  return all.digest('hex').slice(0, 20);
}

interface Placed {
  readonly entry: SearchEntry;
  readonly slot: number;
}

function collectItems(entries: readonly SearchEntry[]): CatalogIndexItem[] {
  const items = new Map<string, { name: string; kind: ItemKind; elements: Set<string> }>();
  for (const entry of entries) {
    const key = itemKey(entry);
    let item = items.get(key);
    if (item === undefined) {
      item = { name: entry.item, kind: entry.kind, elements: new Set() };
      items.set(key, item);
    }
    for (const field of entry.fields) item.elements.add(field.name);
  }
  return [...items.values()].map((item) => ({ name: item.name, kind: item.kind, elements: [...item.elements] }));
}

function encodeDocs(placed: readonly Placed[], items: readonly CatalogIndexItem[]): string {
  const numberOf = new Map(items.map((item, index) => [itemKey({ item: item.name, kind: item.kind }), index]));
  let text = '';
  let next = 0;
  for (const { entry, slot } of placed) {
    text += encodeNumber(slot - next) + encodeNumber(numberOf.get(itemKey(entry)) ?? 0);
    text += encodeNumber(dayNumber(entry.date));
    next = slot + 1;
  }
  return text;
}

function encodeTexts(placed: readonly Placed[]): [number, string][] {
  const files = new Map<number, { n: string[]; d: (string | number)[][] }>();
  for (const { entry, slot } of placed) {
    const number = Math.floor(slot / SLOTS_PER_TEXT_FILE);
    let file = files.get(number);
    if (file === undefined) {
      file = { n: [], d: [] };
      files.set(number, file);
    }
    const doc: (string | number)[] = [slot, entry.url, entry.title];
    for (const field of entry.fields) {
      let name = file.n.indexOf(field.name);
      if (name < 0) name = file.n.push(field.name) - 1;
      doc.push(name, field.value);
    }
    file.d.push(doc);
  }
  return [...files].map(([number, file]) => [number, JSON.stringify(file)]);
}

function itemKey(item: { readonly item: string; readonly kind: ItemKind }): string {
  return `${item.kind}/${item.item}`;
}
