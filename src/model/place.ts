import type { Pointer } from './pointer.js';

/** A node of a YAML file; `target` says whether its key or its value is at fault. Line and column are worked out later, on demand. */
export interface NodePlace {
  /** Path from the workspace root, with `/`. */
  readonly file: string;
  readonly pointer: Pointer;
  readonly target: 'key' | 'value';
}

/** A cell of a bulk table (CSV or XLSX). */
export interface CellPlace {
  readonly file: string;
  /** Sheet name; absent for CSV. */
  readonly sheet?: string;
  /** A1 notation; absent when a whole sheet is meant. */
  readonly cell?: string;
}

/** A span of characters of a text file, for faults found before there are nodes (encoding, syntax). */
export interface OffsetPlace {
  readonly file: string;
  /** UTF-16 offsets into the decoded text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A file or folder as a whole. */
export interface FilePlace {
  readonly file: string;
}

/** Where a finding is. */
export type Place = NodePlace | CellPlace | OffsetPlace | FilePlace;

/** A position in a text, 1-based; columns count UTF-16 units as editors do. End is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
