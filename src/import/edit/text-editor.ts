import type { Replacement } from '../../text/replace-texts.js';
import { changedValue, keysInOrder, rankIn, type Change, type ListChange, type MappingChange } from './change.js';
import { lineEnd, lineStart, NodeTreeError, type TextNode, type TextPair } from './text-node.js';
import { removePairs } from './remove-pair.js';
import { replaceValue } from './replace-value.js';
import { flowPair, itemLines, pairLines, writeFlow } from './write-value.js';

type MappingNode = Extract<TextNode, { kind: 'mapping' }>;
type SequenceNode = Extract<TextNode, { kind: 'sequence' }>;

/** Turns changes into replacements of spans. Of several at one offset the inner ones come first, as they must stand first. */
export class TextEditor {
  readonly replacements: Replacement[] = [];
  readonly #text: string;
  readonly #newline: string;

  constructor(text: string) {
    this.#text = text;
    this.#newline = text.includes('\r\n') ? '\r\n' : '\n';
  }

  /** Changes the top mapping of a file. */
  editRoot(root: TextNode, change: MappingChange): void {
    if (root.kind !== 'mapping') throw new NodeTreeError('a catalog that is no mapping');
    this.#editMapping(root, change, undefined);
  }

  /** @param headEnd the end of the line that the mapping's own key stands on; a list member has none */
  #editMapping(node: MappingNode, change: MappingChange, headEnd: number | undefined): void {
    const column = node.pairs[0] ? this.#columnOf(node.pairs[0].keyStart) : 0;
    const known = new Map(node.pairs.map((pair) => [pair.key, pair]));
    const gone = new Set<TextPair>();
    const added: string[] = [];
    for (const key of keysInOrder(change)) {
      const child = change.children.get(key);
      const pair = known.get(key);
      if (!child) continue;
      if (!pair) {
        if (changedValue(undefined, child) !== undefined) added.push(key);
      } else if (this.#changePair(pair, child, column, node.isFlow) === 'gone') gone.add(pair);
    }
    this.replacements.push(...removePairs(this.#text, node, gone));
    const kept = node.pairs.filter((pair) => !gone.has(pair));
    if (node.isFlow) this.#addToLine(node, change, added, kept);
    else for (const key of added) this.#addLines(change, key, { column, kept, headEnd });
  }

  #changePair(pair: TextPair, change: Change, column: number, isFlow: boolean): 'kept' | 'gone' {
    const { value } = pair;
    if (change.type === 'remove') return 'gone';
    if (change.type === 'mapping' && value.kind === 'mapping' && value.pairs.length > 0) {
      if (isEmptied(value, change)) return 'gone';
      this.#editMapping(value, change, lineEnd(this.#text, pair.valueFrom));
      return 'kept';
    }
    if (change.type === 'list' && value.kind === 'sequence' && value.items.length > 0) {
      this.#editList(value, change);
      return 'kept';
    }
    const next = changedValue(undefined, change);
    if (next === undefined) return change.type === 'set' ? 'gone' : 'kept';
    const context = { column, isFlow, newline: this.#newline };
    this.replacements.push(...replaceValue(this.#text, pair, next, context));
    return 'kept';
  }

  #addLines(
    change: MappingChange,
    key: string,
    place: { readonly column: number; readonly kept: readonly TextPair[]; readonly headEnd: number | undefined },
  ): void {
    const { column, kept, headEnd } = place;
    const rank = rankIn(change.order);
    const before = kept.filter((pair) => rank(pair.key) <= rank(key));
    const anchor = before.at(-1) ?? (headEnd === undefined ? kept[0] : undefined);
    const at = anchor ? lineEnd(this.#text, anchor.value.end) : (headEnd ?? 0);
    this.#insertLines(at, pairLines(key, addedValue(change, key), column));
  }

  #addToLine(node: MappingNode, change: MappingChange, keys: readonly string[], kept: readonly TextPair[]): void {
    if (keys.length === 0) return;
    const text = keys.map((key) => flowPair(key, addedValue(change, key))).join(', ');
    const last = kept.at(-1);
    this.#insert(last ? last.value.end : node.start + 1, last ? `, ${text}` : text);
  }

  #editList(node: SequenceNode, { members, appended }: ListChange): void {
    for (const [index, member] of members) {
      const item = node.items[index];
      if (item?.kind !== 'mapping' || member.type !== 'mapping') throw new NodeTreeError('a member that is no mapping');
      this.#editMapping(item, member, undefined);
    }
    const last = node.items.at(-1);
    if (!last || appended.length === 0) return;
    if (node.isFlow) this.#insert(last.end, appended.map((each) => `, ${writeFlow(each)}`).join(''));
    else {
      const column = this.#columnOf(node.start);
      const lines = appended.flatMap((each) => itemLines(each, column));
      this.#insertLines(lineEnd(this.#text, last.end), lines);
    }
  }

  #columnOf(at: number): number {
    return at - lineStart(this.#text, at);
  }

  #insert(at: number, text: string): void {
    this.replacements.push({ start: at, end: at, text });
  }

  #insertLines(at: number, lines: readonly string[]): void {
    this.#insert(at, lines.map((line) => this.#newline + line).join(''));
  }
}

function addedValue({ children }: MappingChange, key: string): unknown {
  const child = children.get(key);
  return child && changedValue(undefined, child);
}

/** Whether a change leaves nothing of a mapping. */
function isEmptied(node: MappingNode, change: MappingChange): boolean {
  const rest = Object.fromEntries(node.pairs.map(({ key }) => [key, true]));
  return changedValue(rest, change) === undefined;
}
