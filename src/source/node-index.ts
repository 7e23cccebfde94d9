import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException, type Event } from 'js-yaml';
import { pointerKeys, type Pointer } from '../model/pointer.js';
import { MAX_DEPTH } from './parse-yaml.js';

/** A span of UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface PositionNode {
  key: Span | undefined;
  value: Span | undefined;
  children: Map<string, PositionNode> | undefined;
}

/** Offsets of every node of a YAML text, by pointer. Built from the parser's events, only when someone asks where. */
export class NodeIndex {
  readonly #root: PositionNode;

  /** The text must be one that `parseYaml` could read, and the events those it saw; without them only what can be parsed anew is known. */
  constructor(text: string, events?: readonly Event[]) {
    this.#root = events ? treeOf(text, events) : parseTree(text);
  }

  /**
   * The span of a node's key or value. A node that does not exist answers with its nearest existing ancestor's key,
   * so that a missing key points at its parent.
   */
  span(pointer: Pointer, target: 'key' | 'value'): Span {
    let node = this.#root;
    let isExact = true;
    let nearest = this.#root.value;
    for (const key of pointerKeys(pointer)) {
      const child = node.children?.get(key);
      if (!child) {
        isExact = false;
        break;
      }
      node = child;
      nearest = node.key ?? node.value ?? nearest;
    }
    // A collection has no text of its own: it is shown by its key.
    const wantsValue = target === 'value' && isExact && !(node.children && node.key);
    const wanted = wantsValue ? (node.value ?? node.key) : (node.key ?? nearest);
    return wanted ?? { start: 0, end: 0 };
  }
}

function treeOf(text: string, events: readonly Event[]): PositionNode {
  const root = emptyNode();
  new TreeBuilder(text, events).build(root);
  return root;
}

function parseTree(text: string): PositionNode {
  try {
    return treeOf(text, parseEvents(text, { maxDepth: MAX_DEPTH }));
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return emptyNode(); // the reader has reported the syntax error
  }
}

function emptyNode(): PositionNode {
  return { key: undefined, value: undefined, children: undefined };
}

/** Reads the flat list of events by recursive descent. */
class TreeBuilder {
  readonly #text: string;
  readonly #events: readonly Event[];
  #at = 1; // past the document event

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  build(root: PositionNode): void {
    if (this.#events.length > 1) this.#readValue(root);
  }

  #readValue(node: PositionNode): void {
    const event = this.#events[this.#at];
    this.#at += 1;
    if (!event) return;
    if (event.type === EVENT_ID.SCALAR) {
      if (event.valueStart >= 0 && event.valueEnd > event.valueStart) {
        node.value = this.#scalarSpan(event.valueStart, event.valueEnd, event.style);
      }
    } else if (event.type === EVENT_ID.MAPPING) this.#readMapping(node);
    else if (event.type === EVENT_ID.SEQUENCE) this.#readSequence(node);
    else if (event.type === EVENT_ID.ALIAS) node.value = { start: event.anchorStart - 1, end: event.anchorEnd };
  }

  #readMapping(node: PositionNode): void {
    node.children = new Map();
    while (!this.#isAtEnd()) {
      const keyEvent = this.#events[this.#at];
      const child = emptyNode();
      let name = '';
      if (keyEvent?.type === EVENT_ID.SCALAR) {
        name = getScalarValue(this.#text, keyEvent);
        if (keyEvent.valueStart >= 0) child.key = { start: keyEvent.valueStart, end: keyEvent.valueEnd };
        this.#at += 1;
      } else {
        this.#readValue(emptyNode()); // a key that is itself a collection
      }
      this.#readValue(child);
      // A mapping that is an item of a list is shown by its first key.
      node.value ??= child.key;
      if (!node.children.has(name)) node.children.set(name, child);
    }
    this.#at += 1;
  }

  #readSequence(node: PositionNode): void {
    node.children = new Map();
    let index = 0;
    while (!this.#isAtEnd()) {
      const child = emptyNode();
      this.#readValue(child);
      node.value ??= child.value;
      node.children.set(String(index), child);
      index += 1;
    }
    this.#at += 1;
  }

  #isAtEnd(): boolean {
    const event = this.#events[this.#at];
    return event === undefined || event.type === EVENT_ID.POP;
  }

  #scalarSpan(start: number, end: number, style: number): Span {
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
      return { start: start - 1, end: end + 1 }; // with its quotes
    }
    const text = this.#text.slice(start, end);
    // A text block begins with its indentation, which nobody means.
    return { start: start + (text.length - text.trimStart().length), end: start + text.trimEnd().length };
  }
}
