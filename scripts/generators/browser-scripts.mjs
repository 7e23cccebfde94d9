// Bundles what runs in browsers. Classic scripts, not modules: modules do not load from a disk.
import { rolldown } from 'rolldown';

const SCRIPTS = [
  // The search page is for phones of 2017 and later; the preview for the browser of whoever writes catalogs.
  { input: 'src/render/search/client/start.ts', target: 'es2017', output: 'templates/assets/search.js' },
  { input: 'src/serve/client/overlay.ts', target: 'es2020', output: 'templates/preview/overlay.js' },
];

export async function generateBrowserScripts(root) {
  const files = new Map();
  for (const { input, target, output } of SCRIPTS) {
    const bundle = await rolldown({ input: `${root}${input}`, transform: { target }, tsconfig: false });
    const { output: chunks } = await bundle.generate({ format: 'iife', minify: true });
    await bundle.close();
    const head = `/* Made from ${input} by scripts/generators/browser-scripts.mjs; do not edit. */\n`;
    files.set(output, head + chunks[0].code);
  }
  return files;
}
