// Bundles the compiled program into a few files: Node opens and links some two hundred modules one by one, and a clerk waits for that
// at each start. dist/lib stays as it is, for the scripts and tests that call its parts.
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { root } from './setup.mjs';

/** Where a thread of its own begins, each named as `new Worker` asks for it. */
const ENTRIES = {
  cli: 'cli.js',
  'build.worker': 'serve/build.worker.js',
  'catalog.worker': 'compile/catalog.worker.js',
};
/** Large, and loaded only by the few runs that need them. */
const APART = [/^ajv(\/|$)/u, /^xlsx$/u];

rmSync(`${root}dist/program`, { recursive: true, force: true });
const bundle = await rolldown({
  input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, `${root}dist/lib/${file}`])),
  platform: 'node',
  external: APART,
  tsconfig: false,
});
await bundle.write({
  dir: `${root}dist/program`,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'part-[name]-[hash].js',
});
await bundle.close();
