import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentKey } from '../cache/content-cache.js';
import { readFolder } from '../source/read-folder.js';

/** Changes when the code that makes pages does, so that a new version never keeps the pages of an old one. */
export function programFingerprint(): string {
  const code = fileURLToPath(new URL('..', import.meta.url));
  const parts: (string | Uint8Array)[] = [];
  for (const folder of ['render', 'catalog', 'text', 'model', 'deadlines']) {
    for (const [path, bytes] of readFolder(join(code, folder), '.js')) parts.push(path, bytes);
  }
  return contentKey(parts);
}
