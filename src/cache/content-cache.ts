import { hash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of remembered results, one file a slot; a slot holds the latest result only, so that the folder stays small. */
export class ContentCache {
  readonly #folder: string;
  #isReady = false;

  /** @param folder absolute; made when the first result is stored */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * What was stored in a slot under this very key. Anything else (no file, another key, a damaged or foreign file) is nothing:
   * a cache can be lost at any time, so what is wrong with it concerns nobody.
   */
  read(slot: string, key: string): unknown {
    let text: string;
    try {
      text = readFileSync(this.#fileOf(slot), 'utf8');
    } catch {
      return undefined;
    }
    const keyEnd = text.indexOf('\n');
    const sealEnd = text.indexOf('\n', keyEnd + 1);
    if (sealEnd < 0 || text.slice(0, keyEnd) !== key) return undefined;
    const body = text.slice(sealEnd + 1);
    if (text.slice(keyEnd + 1, sealEnd) !== contentKey([body])) return undefined;
    return JSON.parse(body); // sealed by its hash, so it is what we wrote
  }

  /** Stores a result: beside, then renamed, so that two runs at once never see half of it. A cache that cannot be written is done without. */
  write(slot: string, key: string, value: unknown): void {
    if (!this.#prepare()) return;
    const body = JSON.stringify(value);
    const file = this.#fileOf(slot);
    const beside = `${file}.${randomBytes(6).toString('hex')}`;
    try {
      writeFileSync(beside, `${key}\n${contentKey([body])}\n${body}`);
      renameSync(beside, file);
    } catch {
      rmSync(beside, { force: true }); // a full disk, or a file that Windows holds open: the next run tries again
    }
  }

  #fileOf(slot: string): string {
    return join(this.#folder, contentKey([slot]).slice(0, 24));
  }

  #prepare(): boolean {
    if (this.#isReady) return true;
    try {
      mkdirSync(this.#folder, { recursive: true });
      // The folder ignores itself, so that no county commits it.
      writeFileSync(join(this.#folder, '.gitignore'), '*\n');
    } catch {
      return false; // a workspace on a read-only disk is checked all the same
    }
    this.#isReady = true;
    return true;
  }
}

/** A key made of parts, each of which counts by itself: `['ab', 'c']` is not `['a', 'bc']`. */
export function contentKey(parts: readonly (string | Uint8Array)[]): string {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return hash('sha256', only, 'hex');
  return hash('sha256', parts.map((part) => hash('sha256', part, 'hex')).join(' '), 'hex');
}
