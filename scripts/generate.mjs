// Rewrites every committed file that is derived from another one; `--check` only says which are stale.
// A generator answers a Map of path -> text, made from the built program, so that it shares the program's code.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from './setup.mjs';

const GENERATORS = [
  async () => (await import('./generators/schemas.mjs')).generateSchemas,
  async () => (await import('./generators/search-tables.mjs')).generateSearchTables,
  async () => (await import('./generators/browser-scripts.mjs')).generateBrowserScripts,
  async () => (await import('./generators/rules.mjs')).generateRuleIndex,
  async () => (await import('./generators/rules.mjs')).generateRuleDocs,
];

const check = process.argv.includes('--check');
let stale = 0;
for (const load of GENERATORS) {
  const generate = await load();
  for (const [path, text] of await generate(root)) {
    const file = `${root}${path}`;
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    stale += 1;
    if (check) console.error(`stale: ${path} (run npm run generate)`);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      console.error(`written: ${path}`);
    }
  }
}
process.exitCode = check && stale > 0 ? 1 : 0;
