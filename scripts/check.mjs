// `npm run check`: types, lint, format, generated files fresh. Every step runs, so that one run shows all that is wrong.
import { spawnSync } from 'node:child_process';
import { ensureDependencies, root } from './setup.mjs';

ensureDependencies();
const steps = [
  ['types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']],
  ['types for the search page', ['node_modules/typescript/bin/tsc', '-p', 'src/render/search/client/tsconfig.json']],
  ['types for the preview', ['node_modules/typescript/bin/tsc', '-p', 'src/serve/client/tsconfig.json']],
  ['lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--quiet']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
  ['generated files', ['scripts/generate.mjs', '--check']],
];
const failed = steps
  .filter(([, args]) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status !== 0)
  .map(([name]) => name);
console.error(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
