/**
 * Gives each entry of a catalog a number that hardly changes when others come or go: entries are sorted by a hash of
 * their address, and each takes the slot its hash points at, or the next free one. A new entry so moves only those
 * that crowd around it, and the index files of the rest stay as they are.
 */
export function assignSlots(urls: readonly string[]): number[] {
  let size = 8;
  while (size < urls.length * 1.5) size *= 2;
  const hashes = urls.map(hashText);
  const order = urls.map((_url, index) => index);
  order.sort((a, b) => at(hashes, a) - at(hashes, b) || (at(urls, a) < at(urls, b) ? -1 : 1));
  const slots: number[] = Array.from<number>({ length: urls.length });
  let next = 0;
  for (const index of order) {
    const wanted = Math.floor((at(hashes, index) / 0x100000000) * size);
    const slot = Math.max(next, wanted);
    slots[index] = slot;
    next = slot + 1;
  }
  return slots;
}

/** FNV-1a with a final mix, over UTF-16 units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no element ${index}`);
  return value;
}
