/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A node of a YAML text with the span that it takes, UTF-16 offsets, end exclusive: quotes, brackets and block headers included. */
export type TextNode =
  /** A key without a value; it stands at the offset where one could be written. */
  | { readonly kind: 'empty'; readonly start: number; readonly end: number }
  | { readonly kind: 'scalar'; readonly start: number; readonly end: number; readonly style: ScalarStyle }
  | {
      readonly kind: 'mapping';
      readonly start: number;
      readonly end: number;
      readonly isFlow: boolean;
      readonly pairs: readonly TextPair[];
    }
  | {
      readonly kind: 'sequence';
      readonly start: number;
      readonly end: number;
      readonly isFlow: boolean;
      readonly items: readonly TextNode[];
    };

/** A key and its value. */
export interface TextPair {
  readonly key: string;
  readonly keyStart: number;
  /** Behind the colon. */
  readonly valueFrom: number;
  readonly value: TextNode;
}

/** A text whose structure is not what the reader has taken it for: our own bug, and nothing may be written. */
export class NodeTreeError extends Error {
  override readonly name = 'NodeTreeError';
}

/** End of the line that an offset stands on, before its line end. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  const end = found < 0 ? text.length : found;
  return text[end - 1] === '\r' && end > at ? end - 1 : end;
}

/** Beginning of the line that an offset stands on. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}
