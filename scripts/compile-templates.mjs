// Compiles the built-in templates with the program, so that no run needs Handlebars' compiler for them.
import { writeFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { TEMPLATE_OPTIONS, templateHash } from '../dist/lib/render/site/template-engine.js';
import { templateTexts } from '../dist/lib/render/site/templates.js';
import { readFolder } from '../dist/lib/source/read-folder.js';
import { root } from './setup.mjs';

const texts = templateTexts(readFolder(`${root}templates`, '.hbs'));
const lines = [...texts].map(([name, text]) => {
  /** @type {any} Program text, whatever its type says. */
  const spec = Handlebars.precompile(text, TEMPLATE_OPTIONS);
  return `${JSON.stringify(name)}: { textHash: ${JSON.stringify(templateHash(text))}, spec: ${spec} },`;
});
writeFileSync(`${root}dist/lib/compiled/templates.js`, `export const templates = {\n${lines.join('\n')}\n};\n`);
