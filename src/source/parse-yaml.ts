import {
  boolCoreTag,
  constructFromEvents,
  CORE_SCHEMA,
  EVENT_ID,
  FAILSAFE_SCHEMA,
  getScalarValue,
  nullCoreTag,
  parseEvents,
  YAMLException,
  type Event,
} from 'js-yaml';
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.js';
import { SOURCE_MESSAGES, syntaxSentence } from './messages.js';

/** Nesting beyond this is refused; a catalog needs ten. */
export const MAX_DEPTH = 100;

/**
 * Catalogs keep every scalar as typed (`0739`, `2020.10`, `1e3` are text); guides and plans are ours and may have numbers.
 */
const SCHEMAS = { text: FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag), typed: CORE_SCHEMA } as const;

/** A YAML text as a value, and what is wrong with its syntax. */
export interface ParsedYaml {
  readonly data: unknown;
  /** What the parser saw, with offsets; absent when it stumbled. Kept so that places need no second parse. */
  readonly events?: readonly Event[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one YAML document. Anchors and aliases are refused, so no alias bomb can unfold. Never throws for what a text holds. */
export function parseYaml(file: string, text: string, scalars: keyof typeof SCHEMAS): ParsedYaml {
  const schema = SCHEMAS[scalars];
  let events: Event[] | undefined;
  try {
    events = parseEvents(text, { maxDepth: MAX_DEPTH });
    return { data: construct(text, events, { schema, json: false }), events, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (events && error.reason === 'duplicated mapping key') {
      return {
        data: constructLeniently(text, events, schema),
        events,
        diagnostics: findDuplicateKeys(file, text, events),
      };
    }
    return { data: undefined, diagnostics: explain(file, text, error) };
  }
}

type ScalarSchema = (typeof SCHEMAS)[keyof typeof SCHEMAS];

/** The one document that the events stand for. Throws a YAMLException for none, for several, and for aliases. */
function construct(
  source: string,
  events: Event[],
  options: { readonly schema: ScalarSchema; readonly json: boolean },
): unknown {
  const documents = constructFromEvents(events, { ...options, source, maxAliases: 0 });
  if (documents.length === 1) return documents[0];
  throw new YAMLException(
    documents.length === 0 ? 'the input is empty' : 'expected a single document in the stream, but found more',
  );
}

/** Of two equal keys the later one counts. */
function constructLeniently(source: string, events: Event[], schema: ScalarSchema): unknown {
  try {
    return construct(source, events, { schema, json: true });
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

function explain(file: string, text: string, error: YAMLException): Diagnostic[] {
  if (text.trim() === '' || /input is empty/u.test(error.reason)) {
    return [{ code: 'yaml-syntax', severity: 'error', message: SOURCE_MESSAGES.empty, place: { file } }];
  }
  const typing = findTypingFaults(file, text);
  const start = Math.min(error.mark?.position ?? 0, Math.max(0, text.length - 1));
  // The parser stumbles on the line of a full-width colon or on the one after it: that is not a second fault.
  if (typing.some(({ place }) => 'start' in place && isNear(text, place.start, start))) return typing;
  return [
    ...typing,
    {
      code: 'yaml-syntax',
      severity: 'error',
      message: sentenceFor(error.reason),
      place: { file, start, end: endOfLine(text, start) },
    },
  ];
}

function isNear(text: string, fault: number, stumble: number): boolean {
  const between = text.slice(Math.min(fault, stumble), Math.max(fault, stumble));
  return (between.match(/\n/gu)?.length ?? 0) <= 1;
}

function sentenceFor(reason: string): string {
  if (/alias|anchor/u.test(reason)) return SOURCE_MESSAGES.alias;
  if (/maxDepth/u.test(reason)) return SOURCE_MESSAGES.tooDeep(MAX_DEPTH);
  if (/single document/u.test(reason)) return SOURCE_MESSAGES.severalDocuments;
  if (/complex keys/u.test(reason)) return SOURCE_MESSAGES.complexKey;
  if (/\btag\b/u.test(reason)) return SOURCE_MESSAGES.tag;
  return syntaxSentence(reason);
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/u);
  return end < 0 ? text.length : Math.max(from + end, from);
}

/** A key with a full-width colon: indentation, dashes, a short run without colon or quote, then `：`. */
const FULL_WIDTH_COLON = /^([ \t]*(?:- +)*)([^\s:：#'"[\]{}|>-][^:：\n]{0,80}?)：/u;

/** A line that opens a block of literal text: what follows, further in, is prose and may hold any colon. */
const TEXT_BLOCK = /(?:^|[:-] +)[|>][+-]?\d?[+-]?\s*$/u;

/** Full-width colons and tab indents: what breaks a file that a clerk has typed in Word's habits. Only asked once a file is broken. */
export function findTypingFaults(file: string, text: string, from = 0, to = text.length): Diagnostic[] {
  const found: Diagnostic[] = [];
  let start = from;
  let blockIndent = Number.POSITIVE_INFINITY; // of the key above the text block that the line is in, if it is in one
  for (; start < to; start = endOfRow(text, start, to) + 1) {
    const line = text.slice(start, endOfRow(text, start, to));
    const indent = line.search(/\S|$/u);
    if (line.trim() === '' || indent > blockIndent) continue;
    blockIndent = TEXT_BLOCK.test(line) ? indent : Number.POSITIVE_INFINITY;
    const tabs = /^ *\t[ \t]*/u.exec(line)?.[0];
    if (tabs !== undefined) {
      const spaces = tabs.replaceAll('\t', '  ');
      found.push(typingFault(file, 'yaml-tab-indent', SOURCE_MESSAGES.tabIndent, start, tabs.length, spaces));
    }
    const colon = FULL_WIDTH_COLON.exec(line);
    if (colon) {
      const key = colon[2] ?? '';
      const at = start + (colon[1] ?? '').length + key.length;
      const replacement = /^：\s|^：$/u.test(line.slice(at - start)) ? ':' : ': ';
      found.push(typingFault(file, 'yaml-full-width-colon', SOURCE_MESSAGES.fullWidthColon(key), at, 1, replacement));
    }
  }
  return found;
}

function endOfRow(text: string, start: number, to: number): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 || newline > to ? to : newline;
}

function typingFault(
  file: string,
  code: string,
  message: string,
  start: number,
  length: number,
  text: string,
): Diagnostic {
  const end = start + length;
  const fix: Fix = { type: 'replace-text', start, end, text };
  return { code, severity: 'error', message, place: { file, start, end }, suggestions: [text], fix };
}

/** Every key that stands twice in one mapping, at its second place. */
function findDuplicateKeys(file: string, text: string, events: readonly Event[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  // One frame an open collection: the keys of a mapping, and whether a key comes next; a sequence has no keys.
  const frames: { keys: Set<string> | undefined; isKeyNext: boolean }[] = [];
  for (const event of events) {
    const frame = frames.at(-1);
    if (event.type === EVENT_ID.POP) {
      frames.pop();
      continue;
    }
    if (frame?.keys && frame.isKeyNext && event.type === EVENT_ID.SCALAR) noteKey(frame.keys, event);
    if (frame?.keys) frame.isKeyNext = !frame.isKeyNext;
    if (event.type === EVENT_ID.MAPPING) frames.push({ keys: new Set(), isKeyNext: true });
    else if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.DOCUMENT) {
      frames.push({ keys: undefined, isKeyNext: false });
    }
  }
  return found;

  function noteKey(keys: Set<string>, event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>): void {
    const key = getScalarValue(text, event);
    if (!keys.has(key)) {
      keys.add(key);
      return;
    }
    const place = { file, start: event.valueStart, end: event.valueEnd };
    found.push({ code: 'yaml-duplicate-key', severity: 'error', message: SOURCE_MESSAGES.duplicateKey(key), place });
  }
}
