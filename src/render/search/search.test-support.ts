import { createEngine } from './client/engine.js';
import type { Filters } from './client/documents.js';
import type { Hit } from './client/engine.js';
import type { Manifest } from './client/manifest.js';
import { folder } from './folder.js';
import type { PlannedFile } from '../../output/planned-file.js';
import type { SearchFiles } from './search-collector.js';

/** No limit at all. */
export const NO_FILTERS: Filters = { county: '', domain: '', kind: '', from: '', to: '' };

/** Every file of a search, made. */
export function allFiles(search: SearchFiles): PlannedFile[] {
  return [...search.files, ...search.postings.map((file) => file.make())];
}

/** Runs the browser's engine over planned files, counting what it reads. */
export function openSearch(search: SearchFiles) {
  const data = new Map<string, { value: unknown; bytes: number }>();
  for (const file of allFiles(search)) {
    const content = String(file.content);
    // The very scripts that a browser runs.
    const register = (name: string, value: unknown): unknown => data.set(name, { value, bytes: content.length });
    // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- a browser runs them from script tags, which Node has not
    new Function('zwgkSearch', content)(register);
  }
  const read = new Set<string>();
  let open = 0;
  let waits = 0;
  const engine = createEngine(data.get('manifest')?.value as Manifest, folder, async (name) => {
    const found = data.get(name);
    if (found === undefined) throw new Error(`no file ${name}`);
    if (read.has(name)) return found.value; // a browser has it at hand
    read.add(name);
    if (open === 0) waits += 1;
    open += 1;
    await Promise.resolve();
    open -= 1;
    return found.value;
  });
  return {
    engine,
    read,
    /** How often a reader waits for the network: files asked for together count once. */
    waits: () => waits,
    /** All hits of a query, in order. */
    async all(query: string, filters: Partial<Filters> = {}): Promise<Hit[]> {
      const found = await engine.search(query, { ...NO_FILTERS, ...filters });
      return found.next(Number.MAX_SAFE_INTEGER);
    },
  };
}
