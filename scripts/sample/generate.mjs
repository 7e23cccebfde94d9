// Rewrites catalogs/ and zwgk.config.yaml, the made-up sample. `--check` only says whether they are fresh.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeSample } from './sample.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '');
const isCheck = process.argv.includes('--check');
const files = makeSample(root);
let stale = 0;

for (const [path, bytes] of files) {
  const target = `${root}/${path}`;
  if (existsSync(target) && readFileSync(target).equals(bytes)) continue;
  stale += 1;
  if (isCheck) console.error(`stale: ${path}`);
  else {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
for (const path of listFiles('catalogs')) {
  if (files.has(path)) continue;
  stale += 1;
  if (isCheck) console.error(`not of the sample: ${path}`);
  else rmSync(`${root}/${path}`);
}
console.error(isCheck ? `${files.size} files, ${stale} stale` : `${files.size} files, ${stale} written or removed`);
process.exitCode = isCheck && stale > 0 ? 1 : 0;

function listFiles(folder) {
  if (!existsSync(`${root}/${folder}`)) return [];
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}
