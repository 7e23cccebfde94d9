/** The part of JSON Schema (draft 2020-12) that our schemas use. No `oneOf`: branches are told apart by `if`, so that no noise reaches a user. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $comment?: string;
  readonly title?: string;
  readonly description?: string;
  /** Markdown for editors that show it (VS Code). */
  readonly markdownDescription?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly examples?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly minProperties?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

/** The dialect of every schema of ours. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Text that is not blank. Numbers count as text, as typed (DESIGN.md 3). */
export const TEXT: JsonSchema = { type: ['string', 'number'], pattern: '\\S' };
/** A day; that the calendar has it is checked by the mapper, which a schema cannot say. */
export const DATE: JsonSchema = { type: 'string', format: 'date' };
/** A list of texts. */
export const TEXTS: JsonSchema = { type: 'array', items: TEXT };

/** An object that knows all its keys. */
export function closedObject(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  return { type: 'object', properties, additionalProperties: false, ...(required.length > 0 && { required }) };
}

/** A schema as it is written to disk: stable key order, two spaces, a final line end. */
export function printSchema(schema: JsonSchema): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
