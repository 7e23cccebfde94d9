// Reads a built search index as a browser would, and the entries that it holds.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../dist/lib/render/search/client/engine.js';
import { folder } from '../../dist/lib/render/search/folder.js';

/** All files of the index by name: `{ value, bytes }`. */
export function readIndex(site) {
  const base = join(site, 'search', 'data');
  const files = new Map();
  for (const entry of readdirSync(base, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    // oxlint-disable-next-line typescript/no-implied-eval -- the very script that a browser runs
    new Function('zwgkSearch', text)((name, value) => files.set(name, { value, bytes: Buffer.byteLength(text) }));
  }
  return files;
}

/** Title, address and texts of every entry. */
export function entriesOf(files) {
  const entries = [];
  for (const [name, { value }] of files) {
    if (!name.startsWith('t/')) continue;
    for (const [, url, title, ...rest] of value.d) {
      const values = rest.filter((_each, index) => index % 2 === 1);
      entries.push({ url, title, values, folded: [title, ...values].map((text) => folder.fold(text)) });
    }
  }
  return entries;
}

/** Our engine over the files, and which files it has read. */
export function openEngine(files) {
  const read = new Set();
  const engine = createEngine(files.get('manifest').value, folder, async (name) => {
    read.add(name);
    return files.get(name).value;
  });
  return { engine, read };
}

/** No limit at all. */
export const NO_FILTERS = { county: '', domain: '', kind: '', from: '', to: '' };
