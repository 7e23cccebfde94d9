// Does at build time what every start would else repeat: compiles the schemas of the built-in guides, and of the formats themselves,
// into modules that need no ajv to run, and keeps the guides as read.
import { mkdirSync, writeFileSync } from 'node:fs';
import { hashedGuides, loadGuides } from '../dist/lib/catalog/load-standards.js';
import { validatorModule } from '../dist/lib/schema/compile-validators.js';
import { checkingSchema } from '../dist/lib/standard/checking-schema.js';
import { META_SCHEMAS } from '../dist/lib/standard/meta-schemas.js';
import { root } from './setup.mjs';

const folder = `${root}dist/lib/compiled`;
mkdirSync(`${folder}/schemas`, { recursive: true });
const { guides } = await loadGuides(root.replace(/\/$/u, ''));
const schemas = [...Object.entries(META_SCHEMAS), ...guides.map((guide) => [guide.slug, checkingSchema(guide)])];
for (const [name, schema] of schemas) writeFileSync(`${folder}/schemas/${name}.js`, validatorModule(schema));

const guidesByHash = await hashedGuides(root.replace(/\/$/u, ''));
writeFileSync(`${folder}/guides.json`, JSON.stringify(guidesByHash));
