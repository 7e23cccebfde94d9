import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { JsonSchema } from '../standard/json-schema.js';
import { AJV_OPTIONS, schemaHash } from './validator.js';

/** Writes a schema's validator as an ES module without imports, for scripts/build.mjs. */
export function validatorModule(schema: JsonSchema): string {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, keywords: ['markdownDescription'], code: { source: true, esm: true } });
  const validate = ajv.compile(schema);
  const source = standalone.default(ajv, validate);
  if (/\brequire\(|\bimport\b/u.test(source.replaceAll(/"(?:[^"\\]|\\.)*"/gu, ''))) {
    throw new Error('a compiled validator must stand alone: the schema uses a keyword that needs a helper of ajv');
  }
  return `${source}\nexport const schemaHash = ${JSON.stringify(schemaHash(schema))};\n`;
}
