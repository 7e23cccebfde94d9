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
    const body = this.readBytes(slot, key);
    return body && JSON.parse(body.toString('utf8')); // sealed by its hash, so it is what we wrote
  }

  /** The same for what was stored as bytes. */
  readBytes(slot: string, key: string): Buffer | undefined {
    let bytes: Buffer;
    try {
      bytes = readFileSync(this.#fileOf(slot));
    } catch {
      return undefined;
    }
    const keyEnd = bytes.indexOf(0x0a);
    const sealEnd = bytes.indexOf(0x0a, keyEnd + 1);
    if (sealEnd < 0 || bytes.toString('latin1', 0, keyEnd) !== key) return undefined;
    const body = bytes.subarray(sealEnd + 1);
    return bytes.toString('latin1', keyEnd + 1, sealEnd) === contentKey([body]) ? body : undefined;
  }

  /** Stores a result that is plain JSON. A cache that cannot be written is done without. */
  write(slot: string, key: string, value: unknown): void {
    this.writeBytes(slot, key, Buffer.from(JSON.stringify(value)));
  }

  /** Stores bytes: beside, then renamed, so that two runs at once never see half of it. */
  writeBytes(slot: string, key: string, body: Uint8Array): void {
    if (!this.#prepare()) return;
    const file = this.#fileOf(slot);
    const beside = `${file}.${randomBytes(6).toString('hex')}`;
    try {
      writeFileSync(beside, Buffer.concat([Buffer.from(`${key}\n${contentKey([body])}\n`), body]));
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
