import type { Replacement } from '../../text/replace-texts.js';
import { lineEnd, lineStart, type TextNode, type TextPair } from './text-node.js';

type MappingNode = Extract<TextNode, { kind: 'mapping' }>;

/** Takes pairs out of their mapping: their whole lines, or their parts of a line within braces or behind a dash. */
export function removePairs(text: string, node: MappingNode, gone: ReadonlySet<TextPair>): Replacement[] {
  return [...gone].map((pair) => (node.isFlow ? removeFromLine(node, pair, gone) : removeLines(text, node, pair)));
}

/** Lines go with the line end before them, so that what is put behind them still finds its place. */
function removeLines(text: string, { pairs }: MappingNode, pair: TextPair): Replacement {
  const start = lineStart(text, pair.keyStart);
  const next = pairs[pairs.indexOf(pair) + 1];
  // Behind a dash the next pair moves up.
  if (text.slice(start, pair.keyStart).trim() !== '') {
    return { start: pair.keyStart, end: next?.keyStart ?? pair.value.end, text: '' };
  }
  const end = lineEnd(text, pair.value.end);
  if (start === 0) return { start, end: text.indexOf('\n', end) + 1 || end, text: '' };
  return { start: text[start - 2] === '\r' ? start - 2 : start - 1, end, text: '' };
}

/** With the comma before it, or with the one behind it when nothing stays before it. */
function removeFromLine({ pairs }: MappingNode, pair: TextPair, gone: ReadonlySet<TextPair>): Replacement {
  const index = pairs.indexOf(pair);
  const before = pairs[index - 1];
  const staysBefore = pairs.slice(0, index).some((each) => !gone.has(each));
  if (before && staysBefore) return { start: before.value.end, end: pair.value.end, text: '' };
  return { start: pair.keyStart, end: pairs[index + 1]?.keyStart ?? pair.value.end, text: '' };
}
