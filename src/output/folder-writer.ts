import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files below a folder, making each subfolder once. */
export class FolderWriter {
  readonly folder: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Writes one file; answers its size. Synchronous: for small files that is faster than the thread pool. */
  write(path: string, content: Uint8Array): number {
    writeFileSync(this.prepare(path), content);
    return content.byteLength;
  }

  /** Makes the subfolder that a path needs and answers the absolute path. */
  prepare(path: string): string {
    const file = join(this.folder, path);
    const parent = dirname(file);
    if (!this.#made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      this.#made.add(parent);
    }
    return file;
  }
}
