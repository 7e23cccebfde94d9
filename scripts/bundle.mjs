// Bundles the compiled program into a few files: Node opens and links some two hundred modules one by one, and a clerk waits for that
// at each start. dist/lib stays as it is, for the scripts and tests that call its parts.
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { root } from './setup.mjs';

/** The program, and where its threads begin, each named as `new Worker` asks for it. */
const ENTRIES = {
  cli: 'cli.js',
  'build.worker': 'serve/build.worker.js',
  'catalog.worker': 'compile/catalog.worker.js',
  'check.worker': 'lint/check/check.worker.js',
};
/** Large, and loaded only by the few runs that need them. */
const APART = [/^ajv(\/|$)/u, /^xlsx$/u];
/** What is loaded together stands together. The first group is all that `zwgk --version` loads. */
const GROUPS = [
  {
    name: 'start',
    test: own(/^(?:version|clock\/|diagnostics\/errors|source\/package-root|commands\/(?:command-list|messages)\.)/u),
  },
  {
    name: 'core',
    test: own(
      /^(?:text|model|diagnostics|source|cache|standard|schema|catalog|deadlines|output|threads)\//u,
      /^(?:diagnostics\/baseline-text|source\/expand-glob)/u, // with libraries that only few runs need
    ),
  },
  { name: 'site', test: own(/^(?:render\/(?:site|search)\/|compile[./])/u, /\.worker\.js$/u) },
];

/** A test for modules of our own, by path below dist/lib. */
function own(pattern, except = /^$/u) {
  return (id) => {
    const path = id.replaceAll('\\', '/').split('/dist/lib/')[1] ?? '';
    return pattern.test(path) && !except.test(path);
  };
}

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
  codeSplitting: {
    groups: GROUPS.map((group, index) => ({ ...group, priority: GROUPS.length - index })),
  },
});
await bundle.close();
