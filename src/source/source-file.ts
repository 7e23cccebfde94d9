import type { Event } from 'js-yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Place, Range } from '../model/place.js';
import type { Encoding } from './decode.js';
import { LineIndex } from './line-index.js';
import { NodeIndex } from './node-index.js';

/** What the reader found out about a file. */
export interface SourceFacts {
  /** Path from the workspace root, with `/`. */
  readonly file: string;
  readonly absolutePath: string;
  readonly bytes: Uint8Array;
  /** Decoded, without a byte order mark; line ends as in the file. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  /** The YAML value: every scalar is text as typed, except null, true and false. Undefined when the file is no YAML. */
  readonly data: unknown;
  /** What the parser saw, for places. */
  readonly events?: readonly Event[] | undefined;
  /** Faults of bytes and syntax. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A text file as read, with the way back from a pointer to line and column, worked out only when asked. */
export class SourceFile implements SourceFacts {
  readonly file: string;
  readonly absolutePath: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  readonly data: unknown;
  readonly events: readonly Event[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
  #lines: LineIndex | undefined;
  #nodes: NodeIndex | undefined;

  constructor(facts: SourceFacts) {
    this.file = facts.file;
    this.absolutePath = facts.absolutePath;
    this.bytes = facts.bytes;
    this.text = facts.text;
    this.encoding = facts.encoding;
    this.hasByteOrderMark = facts.hasByteOrderMark;
    this.data = facts.data;
    this.events = facts.events;
    this.diagnostics = facts.diagnostics;
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }

  get nodes(): NodeIndex {
    this.#nodes ??= new NodeIndex(this.text, this.events);
    return this.#nodes;
  }
}

/** Line and column of a place in this file; a cell of a table, or a whole file, has none and answers undefined. */
export function locate(source: SourceFile, place: Place): Range | undefined {
  if ('start' in place) return source.lines.range(place.start, place.end);
  if (!('pointer' in place)) return undefined;
  const span = source.nodes.span(place.pointer, place.target);
  return source.lines.range(span.start, endOnSameLine(source.text, span.start, span.end));
}

/** A value of several lines is shown by its first line. */
function endOnSameLine(text: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return end;
}
