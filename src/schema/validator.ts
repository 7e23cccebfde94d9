import type { ErrorObject, ValidateFunction } from 'ajv';
import { createHash } from 'node:crypto';
import { compiledFile } from '../source/compiled-file.js';
import type { JsonSchema } from '../standard/json-schema.js';

/** What a validator found, in ajv's words; `explainErrors` makes sentences of it. */
export type SchemaErrors = readonly ErrorObject[];
/** Checks one value. */
export type Validator = (data: unknown) => SchemaErrors;

/** A validator that was compiled when the program was built, and the schema it stands for. */
interface CompiledValidator {
  readonly schemaHash: string;
  readonly validate: ValidateFunction;
}

/** Options of every compilation; formats are checked by the mappers, which know the calendar. */
export const AJV_OPTIONS = {
  allErrors: true,
  allowUnionTypes: true,
  validateFormats: false,
  strict: true,
  strictTypes: false, // a row's own part takes its type from the shared item it refers to
  // The wording is ours, and shared definitions stay functions: both keep compiled validators small.
  messages: false,
  inlineRefs: false,
} as const;

/** A fingerprint of a schema: a compiled validator serves only the very schema it was made from. */
export function schemaHash(schema: JsonSchema): string {
  return createHash('sha256').update(JSON.stringify(schema)).digest('hex');
}

const validators = new Map<string, Promise<Validator>>();

/** The validator of a schema: compiled ahead for the built-in guides, compiled now for any other. */
export function validatorFor(name: string, schema: JsonSchema): Promise<Validator> {
  const hash = schemaHash(schema);
  let validator = validators.get(hash);
  if (!validator) {
    validator = makeValidator(name, schema, hash);
    validators.set(hash, validator);
  }
  return validator;
}

async function makeValidator(name: string, schema: JsonSchema, hash: string): Promise<Validator> {
  const compiled = await loadCompiled(name);
  const validate = compiled?.schemaHash === hash ? compiled.validate : await compileNow(schema);
  return (data) => (validate(data) ? [] : (validate.errors ?? []));
}

async function loadCompiled(name: string): Promise<CompiledValidator | undefined> {
  const file = /^[a-z0-9-]+$/u.test(name) ? compiledFile(`schemas/${name}.js`) : undefined;
  if (file === undefined) return undefined;
  try {
    return (await import(/* @vite-ignore */ file.href)) as CompiledValidator; // written by scripts/build.mjs in just this shape
  } catch (error) {
    // Not there: a guide of the workspace.
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

async function compileNow(schema: JsonSchema): Promise<ValidateFunction> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  return new Ajv2020({ ...AJV_OPTIONS, keywords: ['markdownDescription'] }).compile(schema);
}
