import { isPair, isScalar, isSeq, parseDocument, visit, type Pair, type YAMLMap } from 'yaml';
import {
  APPROVAL_KEYS,
  CATALOG_KEYS,
  DOCUMENT_KEYS,
  ENTRY_KEY_ORDER,
  INTERPRETATION_KEYS,
  ITEM_KEYS,
} from '../../model/keys.js';
import { replaceTexts, type Replacement } from '../../text/replace-texts.js';

const ORDERS = {
  catalog: Object.values<string>(CATALOG_KEYS),
  approval: Object.values<string>(APPROVAL_KEYS),
  item: Object.values<string>(ITEM_KEYS),
  entry: ENTRY_KEY_ORDER,
  interpretation: Object.values<string>(INTERPRETATION_KEYS),
} as const;

/**
 * A catalog's text with the keys of the file, its items and entries in their customary order. Whole lines move, with the
 * comment lines above them; a mapping that stands in order, or whose lines cannot be told apart, stays byte for byte.
 */
export function orderKeys(text: string): string {
  let current = text;
  // Inner mappings lie within outer ones, so each round moves those that do not overlap, until nothing moves.
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = replaceTexts(current, reorderings(current)).text;
    if (next === current) return current;
    current = next;
  }
  return current;
}

const MAX_ROUNDS = 8;

function reorderings(text: string): Replacement[] {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false });
  if (document.errors.length > 0) return [];
  const found: Replacement[] = [];
  visit(document, {
    Map: (_key, map, path) => {
      const order = orderOf(map, path);
      const replacement = order ? reorder(text, map, order) : undefined;
      if (!replacement) return undefined;
      found.push(replacement);
      return visit.SKIP;
    },
  });
  return found;
}

function orderOf(map: YAMLMap, path: readonly unknown[]): readonly string[] | undefined {
  const keys = path.filter((node) => isPair(node)).map(keyOf);
  const holder = keys.at(-1);
  if (holder === undefined) return ORDERS.catalog;
  if (keys.length === 1 && holder === CATALOG_KEYS.approval) return ORDERS.approval;
  const isUnderItems = keys[0] === CATALOG_KEYS.items || keys[0] === CATALOG_KEYS.localItems;
  if (!isUnderItems) return undefined;
  if (holder === ITEM_KEYS.entries && isSeq(path.at(-1))) return ORDERS.entry;
  if (holder === DOCUMENT_KEYS.interpretation && keys.includes(ITEM_KEYS.entries)) return ORDERS.interpretation;
  const isItem = keys.length >= 3 && !keys.includes(ITEM_KEYS.entries) && map.has(ITEM_KEYS.entries);
  return isItem ? ORDERS.item : undefined;
}

function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : undefined;
}

function reorder(text: string, map: YAMLMap, order: readonly string[]): Replacement | undefined {
  if (map.flow === true) return undefined;
  const rankOf = (pair: Pair): number => {
    const rank = order.indexOf(keyOf(pair) ?? '');
    return rank < 0 ? order.length : rank;
  };
  const ranks = map.items.map(rankOf);
  if (ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0))) return undefined;
  const blocks = blocksOf(text, map);
  if (!blocks) return undefined;
  const sorted = blocks.lines
    .map((lines, index) => ({ lines, rank: ranks[index] ?? 0, index }))
    .toSorted((left, right) => left.rank - right.rank || left.index - right.index)
    .map(({ lines }) => lines);
  const joined = sorted.join('\n');
  // The first key stands behind whatever leads to it, `- ` for an entry: its own indentation is there already.
  const indentation = ' '.repeat(blocks.column);
  if (!joined.startsWith(indentation)) return undefined;
  const isBehindDash = text.slice(lineStart(text, blocks.start), blocks.start).trim() !== '';
  if (isBehindDash && joined.trimStart().startsWith('#')) return undefined;
  return { start: blocks.start, end: blocks.end, text: joined.slice(blocks.column) };
}

interface Blocks {
  readonly start: number;
  readonly end: number;
  readonly column: number;
  /** The lines of each pair without the last line end, each with its indentation, comments above it included. */
  readonly lines: readonly string[];
}

/** Cuts a block mapping into the lines of its pairs; undefined where two pairs share a line. */
function blocksOf(text: string, map: YAMLMap): Blocks | undefined {
  const first = keyStart(map.items[0]);
  if (first === undefined) return undefined;
  const column = first - lineStart(text, first);
  const lines: string[] = [];
  let start = first;
  for (const [index, pair] of map.items.entries()) {
    const key = keyStart(pair);
    const end = pairEnd(text, pair);
    if (key === undefined || end === undefined || end < start) return undefined;
    const indentation = text.slice(lineStart(text, key), key);
    if (index > 0 && (indentation.trim() !== '' || indentation.length !== column || lineStart(text, key) < start)) {
      return undefined;
    }
    // Blank lines part what stands above them from what stands below: they stay with the pair above.
    const blank = index === 0 ? '' : (/^(?:[ \t]*\n)*/u.exec(text.slice(start, end))?.[0] ?? '');
    if (blank !== '') lines[index - 1] += `\n${blank.slice(0, -1)}`;
    lines.push((index === 0 ? ' '.repeat(column) : '') + text.slice(start + blank.length, end));
    start = end + 1;
  }
  return { start: first, end: start - 1, column, lines };
}

function keyStart(pair: Pair | undefined): number | undefined {
  return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
}

/** End of the line on which a pair's value ends, before the line end. */
function pairEnd(text: string, pair: Pair): number | undefined {
  const node = (pair.value ?? pair.key) as { range?: readonly [number, number, number] | null }; // every parsed node has a range
  const valueEnd = node.range?.[1];
  if (valueEnd === undefined) return undefined;
  // A block value ends behind its last line end.
  const last = text[valueEnd - 1] === '\n' ? valueEnd - 1 : valueEnd;
  const lineEnd = text.indexOf('\n', last);
  return lineEnd < 0 ? text.length : lineEnd;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
