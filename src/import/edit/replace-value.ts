import type { Replacement } from '../../text/replace-texts.js';
import { lineEnd, type TextNode, type TextPair } from './text-node.js';
import { flowScalar, writeFlow, writeValue } from './write-value.js';

/** Where a pair stands. */
export interface PairContext {
  /** Of its key. */
  readonly column: number;
  /** Within braces or brackets. */
  readonly isFlow: boolean;
  readonly newline: string;
}

/** Gives a key another value, in the style of the one it had where that can be; a comment behind it stays. */
export function replaceValue(
  text: string,
  { key, valueFrom, value: node }: TextPair,
  value: unknown,
  { column, isFlow, newline }: PairContext,
): Replacement[] {
  const style = node.kind === 'scalar' ? node.style : undefined;
  const isText = typeof value === 'string';
  if (isFlow) {
    const written = isText ? flowScalar(value, style) : writeFlow(value);
    return [node.kind === 'empty' ? put(valueFrom, valueFrom, ` ${written}`) : put(node.start, node.end, written)];
  }
  const staysFlow = !isText && (node.kind === 'sequence' || node.kind === 'mapping') && node.isFlow && !isBare(node);
  const isBlockList = node.kind === 'sequence' && !node.isFlow;
  const { inline, below } = staysFlow
    ? { inline: writeFlow(value), below: [] }
    : writeValue(value, column, style, isBlockList ? undefined : key);
  const lines = below.map((line) => newline + line).join('');
  const spaced = inline === '' ? '' : ` ${inline}`;
  if (node.kind === 'empty') {
    const end = lineEnd(text, valueFrom);
    return [put(valueFrom, valueFrom, spaced), put(end, end, lines)];
  }
  const isBlock = node.kind === 'scalar' ? style === 'literal' || style === 'folded' : !node.isFlow;
  if (!isBlock) {
    const end = lineEnd(text, node.end);
    return [inline === '' ? put(valueFrom, node.end, '') : put(node.start, node.end, inline), put(end, end, lines)];
  }
  const head = lineEnd(text, valueFrom);
  const end = Math.max(head, node.kind === 'scalar' ? node.end : lineEnd(text, node.end));
  const indicator = node.kind === 'scalar' ? (/^[|>][0-9+-]*/u.exec(text.slice(node.start, head))?.[0].length ?? 1) : 0;
  const headEnd = node.kind === 'scalar' ? node.start + indicator : valueFrom;
  return [put(valueFrom, headEnd, spaced), put(head, end, lines)];
}

function isBare(node: TextNode): boolean {
  return node.kind === 'mapping' ? node.pairs.length === 0 : node.kind === 'sequence' && node.items.length === 0;
}

function put(start: number, end: number, text: string): Replacement {
  return { start, end, text };
}
