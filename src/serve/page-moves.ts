import { folderOfPath, isEntryAddress } from './site-path.js';

/** Where the reader of a page that is no more is sent. */
export interface Forwarding {
  readonly path: string;
  /** `moved`: it is the same entry; `gone`: the nearest page above. */
  readonly reason: 'moved' | 'gone';
}

/** Remembers, as long as a preview runs, what became of the addresses that a browser had open when they went. */
export class PageMoves {
  /** The new address; undefined when it cannot be told. */
  readonly #moves = new Map<string, string | undefined>();

  /** A page has gone; the lists are what else went and came with it. What is known of it already stands. */
  note(path: string, removed: readonly string[], added: readonly string[]): void {
    if (!this.#moves.has(path)) this.#moves.set(path, newAddress(path, removed, added));
  }

  /** Follows a page that is no more to the one that took its place, or the first of those above it that exists. */
  async follow(
    path: string,
    above: readonly string[],
    exists: (path: string) => Promise<boolean>,
  ): Promise<Forwarding | undefined> {
    if (!this.#moves.has(path)) return undefined;
    const seen = new Set<string>();
    for (let at = this.#moves.get(path); at !== undefined && !seen.has(at); at = this.#moves.get(at)) {
      if (await exists(at)) return { path: at, reason: 'moved' };
      seen.add(at);
    }
    for (const each of above) if (await exists(each)) return { path: each, reason: 'gone' };
    return undefined;
  }

  /** A page that is back needs no forwarding, and may go another way the next time. */
  forget(path: string): void {
    this.#moves.delete(path);
  }
}

/** An entry has moved when its item lost just this address and won just one. */
function newAddress(path: string, removed: readonly string[], added: readonly string[]): string | undefined {
  if (!isEntryAddress(path)) return undefined;
  const folder = folderOfPath(path);
  const isBeside = (each: string): boolean => isEntryAddress(each) && folderOfPath(each) === folder;
  const lost = removed.filter(isBeside);
  const won = added.filter(isBeside);
  return lost.length === 1 && lost[0] === path && won.length === 1 ? won[0] : undefined;
}
