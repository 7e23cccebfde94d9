import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { JsonSchema } from '../standard/json-schema.js';
import { AJV_OPTIONS, schemaHash } from './validator.js';

/** Writes a schema's validator as an ES module without imports, for scripts/build.mjs. */
export function validatorModule(schema: JsonSchema): string {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, keywords: ['markdownDescription'], code: { source: true, esm: true } });
  const validate = ajv.compile(withoutTexts(schema) as JsonSchema);
  const source = standalone.default(ajv, validate);
  if (/\brequire\(|\bimport\b/u.test(source.replaceAll(/"(?:[^"\\]|\\.)*"/gu, ''))) {
    throw new Error('a compiled validator must stand alone: the schema uses a keyword that needs a helper of ajv');
  }
  return `${source}\nexport const schemaHash = ${JSON.stringify(schemaHash(schema))};\n`;
}

const TEXT_KEYWORDS = new Set(['title', 'description', 'markdownDescription', 'examples']);

/** The schema without what only an editor shows, which the module would else carry along. Names of properties are left alone. */
function withoutTexts(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutTexts);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(schema)) {
    if (TEXT_KEYWORDS.has(key)) continue;
    const isNameMap = key === 'properties' || key === '$defs';
    kept.push([key, isNameMap ? mapValues(value as object) : withoutTexts(value)]); // both keywords hold objects
  }
  return Object.fromEntries(kept);
}

function mapValues(schemas: object): unknown {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutTexts(schema)]));
}
