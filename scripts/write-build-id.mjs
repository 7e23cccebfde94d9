// Marks the compiled program with a hash of itself, so that pages made by another program are never kept (src/compile/program-fingerprint.ts).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const folder = join(root, 'dist', 'lib');
const hash = createHash('sha256');
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted((one, other) =>
  one < other ? -1 : 1,
)) {
  if (path.endsWith('.js')) hash.update(path).update(readFileSync(join(folder, path)));
}
writeFileSync(join(folder, 'compiled', 'build-id'), hash.digest('hex'));
