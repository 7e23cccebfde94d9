import { Scalar, stringify } from 'yaml';
import { ENTRY_KEYS } from '../../model/keys.js';
import { asList, asMapping } from '../../source/raw.js';
import type { ScalarStyle } from './text-node.js';

/** Keys whose lists stand on one line, as a person writes them. */
const FLOW_KEYS: ReadonlySet<string> = new Set([ENTRY_KEYS.channels, ENTRY_KEYS.sides]);
/** Plain text that needs no quotes in YAML, whatever reads it: Han characters and marks, or a Latin word. */
const CERTAINLY_PLAIN = /^[\p{Script=Han}《“（][\p{Script=Han}\p{Nd}A-Za-z《》“”（）、，。；：！？·—…〔〕%/+.-]*$/u;
const DAY = /^\d{4}-\d\d-\d\d$/u;

const YAML_TYPES = {
  plain: 'PLAIN',
  single: 'QUOTE_SINGLE',
  double: 'QUOTE_DOUBLE',
  literal: 'BLOCK_LITERAL',
  folded: 'BLOCK_FOLDED',
} as const satisfies Record<ScalarStyle, Scalar.Type>;

/** A value as it is written behind `key:`: on the same line, or on lines below that begin with their indentation. */
export type WrittenValue = { readonly inline: string; readonly below: readonly string[] };

/**
 * A raw value behind a key that stands at `column`. A text takes the style of the one it replaces where it can; without one it is
 * plain, or a block when it has several lines.
 */
export function writeValue(raw: unknown, column: number, style?: ScalarStyle, key?: string): WrittenValue {
  const list = asList(raw);
  if (list) {
    if (list.length === 0 || (key !== undefined && FLOW_KEYS.has(key))) return { inline: writeFlow(raw), below: [] };
    return { inline: '', below: list.flatMap((item) => itemLines(item, column + 2)) };
  }
  const mapping = asMapping(raw);
  if (mapping) {
    if (Object.keys(mapping).length === 0) return { inline: '{}', below: [] };
    return { inline: '', below: mappingLines(mapping, column + 2) };
  }
  const [first = '', ...rest] = scalarLines(String(raw), style);
  return { inline: first, below: rest.map((line) => (line === '' ? '' : ' '.repeat(column) + line)) };
}

/** A mapping as lines, its keys at `column`. */
export function mappingLines(mapping: Readonly<Record<string, unknown>>, column: number): string[] {
  return Object.entries(mapping).flatMap(([key, value]) => pairLines(key, value, column));
}

/** `key: value` as lines, the key at `column`. */
export function pairLines(key: string, value: unknown, column: number): string[] {
  const name = writeScalar(key);
  const pad = ' '.repeat(column);
  if (value === null) return [`${pad}${name}:`];
  const { inline, below } = writeValue(value, column, undefined, key);
  return [`${pad}${name}:${inline === '' ? '' : ` ${inline}`}`, ...below];
}

/** A member of a block list as lines, its dash at `column`. */
export function itemLines(item: unknown, column: number): string[] {
  const pad = ' '.repeat(column);
  const mapping = asMapping(item);
  if (mapping && Object.keys(mapping).length > 0) {
    const [first = '', ...rest] = mappingLines(mapping, column + 2);
    return [`${pad}- ${first.trimStart()}`, ...rest];
  }
  const [first = '', ...rest] = asMapping(item) || asList(item) ? [writeFlow(item)] : scalarLines(String(item));
  return [`${pad}- ${first}`, ...rest.map((line) => (line === '' ? '' : pad + line))];
}

/** A value on one line, within brackets or beside them. */
export function writeFlow(raw: unknown): string {
  const list = asList(raw);
  if (list) return `[${list.map(writeFlow).join(', ')}]`;
  const mapping = asMapping(raw);
  if (mapping) {
    const pairs = Object.entries(mapping).map(([key, value]) => flowPair(key, value));
    return `{${pairs.join(', ')}}`;
  }
  return flowScalar(String(raw));
}

/** `key: value` within braces. */
export function flowPair(key: string, value: unknown): string {
  return value === null ? `${flowScalar(key)}:` : `${flowScalar(key)}: ${writeFlow(value)}`;
}

/** A text on one line within brackets, in the style of the one that it replaces where that can be. */
export function flowScalar(text: string, style: ScalarStyle = 'plain'): string {
  if (style === 'plain' && (CERTAINLY_PLAIN.test(text) || DAY.test(text))) return text;
  const isQuoted = style === 'single' || style === 'double';
  return isQuoted
    ? quoted(text, style)
    : /[,[\]{}#:&*!|>'"%@`\n]/u.test(text)
      ? quoted(text, 'double')
      : writeScalar(text);
}

/** A text in quotes, on one line. */
export function quoted(text: string, style: 'single' | 'double'): string {
  if (style === 'single' && !text.includes('\n')) return `'${text.replaceAll("'", "''")}'`;
  const scalar = new Scalar(text);
  scalar.type = 'QUOTE_DOUBLE';
  return stringify(scalar, { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER }).trimEnd();
}

/** A text on one line. */
function writeScalar(text: string): string {
  return text.includes('\n') ? quoted(text, 'double') : (scalarLines(text)[0] ?? '');
}

/** A text behind a key at column 0: what stands on the key's line, then what stands below with its indentation. */
function scalarLines(text: string, style: ScalarStyle = 'plain'): string[] {
  if (style === 'plain' && (CERTAINLY_PLAIN.test(text) || DAY.test(text))) return [text];
  if (style === 'double' || style === 'single') return [quoted(text, style)];
  const scalar = new Scalar(text);
  scalar.type = YAML_TYPES[style === 'plain' && text.includes('\n') ? 'literal' : style];
  // A key of its own, so that blocks come indented.
  return stringify({ k: scalar }, { lineWidth: 0 }).replace(/^k: /u, '').replace(/\n$/u, '').split('\n');
}
