// Bundles the search page's script for browsers of 2017 and later. A classic script, not a module: modules do not load from a disk.
import { rolldown } from 'rolldown';

export async function generateSearchScript(root) {
  const bundle = await rolldown({
    input: `${root}src/render/search/client/start.ts`,
    transform: { target: 'es2017' },
    tsconfig: false,
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  const head = '/* Made from src/render/search/client by scripts/generators/search-script.mjs; do not edit. */\n';
  return new Map([['templates/assets/search.js', head + output[0].code]]);
}
