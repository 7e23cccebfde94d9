import { encodeNumber } from './codes.js';
import { folder } from './folder.js';
import { END } from './shards.js';

/** Where pairs of characters stand: for each pair, sorted, the slots of its entries as gaps between slots, doubled, plus one when more follow. */
export type Postings = ReadonlyMap<string, string>;

/** Room for a slot beside a pair in one number: a pair has 32 bits, and 52 are exact. */
const SLOTS = 0x100000;

/**
 * Collects where pairs of characters stand. Each finding is one number (the pair, then the slot), so that sorting plain
 * numbers does what millions of small lists would do, without the memory of them.
 */
export class PostingList {
  private findings = new Float64Array(1024);
  private length = 0;

  /** Adds the texts of an entry. */
  add(slot: number, texts: readonly string[]): void {
    if (slot >= SLOTS) throw new RangeError(`more than ${SLOTS} entries in a catalog`);
    const lasts: number[] = [];
    const start = this.length;
    for (const text of texts) {
      const folded = folder.fold(text);
      const end = folded.length - 1;
      for (let index = 0; index < end; index += 1) {
        this.put(folded.charCodeAt(index), folded.charCodeAt(index + 1), slot);
      }
      if (end >= 0) lasts.push(folded.charCodeAt(end));
    }
    const stop = this.length;
    // A last character that begins no pair of this entry gets one with the end, so that single characters are found too.
    for (const last of lasts) if (!this.begins(last, start, stop)) this.put(last, END.charCodeAt(0), slot);
  }

  /** All that was added. */
  encode(): Postings {
    const sorted = this.findings.subarray(0, this.length).sort();
    const codes = new Map<string, string>();
    for (let index = 0; index < sorted.length;) {
      const pair = pairOf(sorted[index]);
      let next = 0;
      let code = '';
      while (index < sorted.length && pairOf(sorted[index]) === pair) {
        const finding = sorted[index] ?? 0;
        do index += 1;
        while (sorted[index] === finding);
        const slot = finding % SLOTS;
        code += encodeNumber((slot - next) * 2 + (pairOf(sorted[index]) === pair ? 1 : 0));
        next = slot + 1;
      }
      codes.set(String.fromCharCode(Math.floor(pair / 0x10000), pair % 0x10000), code);
    }
    return codes;
  }

  private put(first: number, second: number, slot: number): void {
    if (this.length === this.findings.length) {
      const larger = new Float64Array(this.length * 2);
      larger.set(this.findings);
      this.findings = larger;
    }
    this.findings[this.length] = (first * 0x10000 + second) * SLOTS + slot;
    this.length += 1;
  }

  private begins(first: number, start: number, stop: number): boolean {
    for (let index = start; index < stop; index += 1) {
      if (Math.floor((this.findings[index] ?? 0) / SLOTS / 0x10000) === first) return true;
    }
    return false;
  }
}

function pairOf(finding: number | undefined): number {
  return finding === undefined ? -1 : Math.floor(finding / SLOTS);
}
