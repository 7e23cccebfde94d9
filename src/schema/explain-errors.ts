import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { ENTRY_KEYS } from '../model/keys.js';
import { childPointer, parentPointer, pointerKeys, type Pointer } from '../model/pointer.js';
import { findTypingFaults } from '../source/parse-yaml.js';
import { asList, asMapping, asText, at } from '../source/raw.js';
import type { SourceFile } from '../source/source-file.js';
import type { JsonSchema } from '../standard/json-schema.js';
import { nearest } from '../text/nearest.js';
import { SCHEMA_MESSAGES as M } from './messages.js';
import type { SchemaErrors } from './validator.js';

/** Makes a diagnostic of each of ajv's findings: the exact node, one sentence, the nearest known word. */
export function explainErrors(source: SourceFile, schema: JsonSchema, errors: SchemaErrors): Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const error of errors) {
    for (const diagnostic of explain(source, schema, error)) {
      // `items` and `type` may both object to one node: one sentence a node and rule is enough.
      const key = `${diagnostic.code} ${JSON.stringify(diagnostic.place)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(diagnostic);
    }
  }
  return found;
}

function explain(source: SourceFile, schema: JsonSchema, error: ErrorObject): Diagnostic[] {
  const pointer = error.instancePath;
  const key = lastName(pointer);
  const params = error.params as Readonly<Record<string, unknown>>; // each keyword's own shape, read below by name
  const value = valueAt(source.data, pointer);
  switch (error.keyword) {
    case 'propertyNames':
    case 'additionalProperties': {
      const unknown = String(params['additionalProperty'] ?? params['propertyName']);
      const typing = typingFaultOfKey(source, childPointer(pointer, unknown));
      if (typing) return [typing];
      const known = nearest(unknown, Object.keys(schemaAt(schema, pointer)?.properties ?? {}));
      const suggestions = known === undefined ? {} : { suggestions: [known] };
      const message = unknown === ENTRY_KEYS.attribute ? M.attributePlace : M.unknownKey(unknown, known);
      return [
        {
          ...finding(source, 'schema-unknown-key', childPointer(pointer, unknown), 'key', message),
          ...suggestions,
        },
      ];
    }
    case 'required':
      return [finding(source, 'schema-required', pointer, 'key', M.required(String(params['missingProperty'])))];
    case 'type': {
      if (value === null && typingFaultOfKey(source, pointer)) return []; // reported where the key is unknown
      const typing = typeof value === 'string' ? typingFaultsIn(source, pointer) : [];
      if (typing.length > 0) return typing;
      const expected = [params['type']].flat().map(String);
      return [
        finding(
          source,
          'schema-type',
          pointer,
          'value',
          M.type(
            key,
            expected.filter((type) => type !== 'null'),
          ),
        ),
      ];
    }
    case 'if':
      return []; // what its branch found is reported by itself
    case 'enum': {
      if (error.propertyName !== undefined) return []; // the name of a key: reported under propertyNames
      const allowed = (asList(params['allowedValues']) ?? []).map(String);
      const typed = asText(value);
      if (typed === undefined)
        return [finding(source, 'schema-type', pointer, 'value', M.oneWord(nameFor(pointer), allowed))];
      const near = nearest(typed, allowed);
      const suggestions = near === undefined ? allowed : [near];
      return [
        {
          ...finding(source, 'schema-enum', pointer, 'value', M.enumeration(nameFor(pointer), typed, allowed, near)),
          suggestions,
        },
      ];
    }
    case 'pattern': {
      const typed = String(value);
      return typed.trim() === ''
        ? [finding(source, 'schema-required', pointer, 'key', M.blank(nameFor(pointer)))]
        : [finding(source, 'schema-format', pointer, 'value', M.pattern(nameFor(pointer), typed))];
    }
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
      return [finding(source, 'schema-required', pointer, 'key', M.tooFew(nameFor(pointer)))];
    default:
      return [finding(source, 'schema-type', pointer, 'value', M.other(nameFor(pointer), error.keyword))];
  }
}

function finding(
  source: SourceFile,
  code: string,
  pointer: Pointer,
  target: 'key' | 'value',
  message: string,
): Diagnostic {
  return { code, severity: 'error', message, place: { file: source.file, pointer, target } };
}

/** Where text stands instead of keys, a full-width colon is nearly always the reason. */
function typingFaultsIn(source: SourceFile, pointer: Pointer): Diagnostic[] {
  const { start, end } = source.nodes.span(pointer, 'value');
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
  const from = source.text.slice(lineStart, start).trim() === '' ? lineStart : start;
  return findTypingFaults(source.file, source.text, from, end).filter(
    (fault) => fault.code === 'yaml-full-width-colon',
  );
}

/** `{学校名称：一中}` is a key without a value: within braces the reader finds nothing wrong with it. */
function typingFaultOfKey(source: SourceFile, pointer: Pointer): Diagnostic | undefined {
  if (!/.[\uFF1A]/u.test(lastName(pointer)) || valueAt(source.data, pointer) !== null) return undefined;
  const { start, end } = source.nodes.span(pointer, 'key');
  return findTypingFaults(source.file, source.text, start, end).find(({ code }) => code === 'yaml-full-width-colon');
}

function lastName(pointer: Pointer): string {
  return pointerKeys(pointer).at(-1) ?? '';
}

/** The key a value belongs to; an item of a list belongs to the list's key. */
function nameFor(pointer: Pointer): string {
  const name = lastName(pointer);
  return /^\d+$/u.test(name) ? lastName(parentPointer(pointer)) : name;
}

function valueAt(data: unknown, pointer: Pointer): unknown {
  let value = data;
  for (const key of pointerKeys(pointer)) value = asList(value)?.[Number(key)] ?? at(asMapping(value), key);
  return value;
}

/** The schema that a node of the data answers to. (ajv's own schemaPath starts anew at each `$ref`.) */
function schemaAt(root: JsonSchema, pointer: Pointer): JsonSchema | undefined {
  let schema: JsonSchema | undefined = root;
  for (const key of pointerKeys(pointer)) {
    schema = followRef(root, schema);
    const rest: JsonSchema['additionalProperties'] = schema?.additionalProperties;
    schema =
      schema?.properties && Object.hasOwn(schema.properties, key)
        ? schema.properties[key]
        : (schema?.items ?? (typeof rest === 'object' ? rest : undefined));
  }
  return followRef(root, schema);
}

function followRef(root: JsonSchema, schema: JsonSchema | undefined): JsonSchema | undefined {
  const name = schema?.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : root.$defs?.[name];
}
