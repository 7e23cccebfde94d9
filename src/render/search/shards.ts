/** What the index files are called and which key stands in which. Shared by the build and the browser. */

/** Ends a text, so that its last character too begins a pair. Folding never leaves it in a text. */
export const END = '_';

/**
 * Buckets in which a catalog keeps its pairs until it is known how many posting files a site has: as many as there ever are. Since
 * both are powers of two, the pairs of one bucket always stand in one file.
 */
export const BUCKETS = 1024;

/** The number of posting files for so many entries: a power of two, about 40 entries to a file. */
export function countShards(entries: number): number {
  let shards = 16;
  while (shards < BUCKETS && shards * 40 < entries) shards *= 2;
  return shards;
}

/** The posting file of a pair of characters. Pairs that begin alike stand together, but for pairs of digits, of which there are many. */
export function shardOf(pair: string, shards: number): number {
  const first = pair.charCodeAt(0);
  const second = pair.charCodeAt(1);
  return mix(isDigit(first) && isDigit(second) ? first * 64 + second : first) & (shards - 1);
}

/** Every posting file that can hold a pair beginning with a character. */
export function shardsOfFirst(character: string, shards: number): number[] {
  const found = [shardOf(character + END, shards)];
  if (!isDigit(character.charCodeAt(0))) return found;
  for (let digit = 0; digit < 10; digit += 1) {
    const shard = shardOf(character + digit, shards);
    if (!found.includes(shard)) found.push(shard);
  }
  return found;
}

/** Name of a posting file. */
export function postingFile(shard: number): string {
  return `p/${shard.toString(36)}`;
}

/** Entries of a catalog whose texts stand in one file. */
export const SLOTS_PER_TEXT_FILE = 32;

/** Folder of a catalog's texts. */
export function textFolder(segment: number): string {
  return `t/${segment.toString(36)}`;
}

/** Name of the file with the texts around a slot of a catalog. */
export function textFile(segment: number, slot: number): string {
  return `${textFolder(segment)}/${Math.floor(slot / SLOTS_PER_TEXT_FILE).toString(36)}`;
}

/** Name of the file with the pinyin initials of a county's titles. */
export function initialsFile(county: number): string {
  return `i/${county.toString(36)}`;
}

/** Name of the file with the element names. */
export const LABELS_FILE = 'labels';

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function mix(code: number): number {
  let hash = Math.imul(code, 0x9e3779b1);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca77);
  return (hash ^ (hash >>> 13)) >>> 0;
}
