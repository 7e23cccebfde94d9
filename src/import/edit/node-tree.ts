import { EVENT_ID, getScalarValue, SCALAR_STYLE, type Event } from 'js-yaml';
import { lineEnd, NodeTreeError, type TextNode, type TextPair } from './text-node.js';

/** The tree of a text that the reader could read, from the events it saw. */
export function nodeTree(text: string, events: readonly Event[]): TextNode {
  return new TreeReader(text, events).read();
}

class TreeReader {
  readonly #text: string;
  readonly #events: readonly Event[];
  #at = 1; // past the document event

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  read(): TextNode {
    return this.#node(0);
  }

  /** The next node; `from` is where its text can begin at the earliest. */
  #node(from: number): TextNode {
    const event = this.#events[this.#at];
    this.#at += 1;
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event, from);
      case EVENT_ID.MAPPING:
        return this.#mapping(event);
      case EVENT_ID.SEQUENCE:
        return this.#sequence(event);
      default:
        throw new NodeTreeError('unexpected event');
    }
  }

  #scalar(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>, from: number): TextNode {
    const { valueStart, valueEnd } = event;
    if (valueStart < 0) return { kind: 'empty', start: from, end: from };
    switch (event.style) {
      case SCALAR_STYLE.SINGLE_QUOTED:
        return { kind: 'scalar', start: valueStart - 1, end: valueEnd + 1, style: 'single' };
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return { kind: 'scalar', start: valueStart - 1, end: valueEnd + 1, style: 'double' };
      case SCALAR_STYLE.PLAIN:
        return { kind: 'scalar', start: valueStart, end: valueEnd, style: 'plain' };
      default: {
        const start = this.#text.slice(from, valueStart).search(/[|>]/u);
        if (start < 0) throw new NodeTreeError('a block text without its header');
        const style = this.#text[from + start] === '|' ? 'literal' : 'folded';
        // Blank lines below belong to the file rather than to the text.
        const end = from + this.#text.slice(from, valueEnd).trimEnd().length;
        return { kind: 'scalar', start: from + start, end, style };
      }
    }
  }

  #mapping(event: Extract<Event, { type: typeof EVENT_ID.MAPPING }>): TextNode {
    const isFlow = this.#isFlow(event.start, '{');
    const pairs: TextPair[] = [];
    let end = event.start + (isFlow ? 1 : 0);
    while (!this.#isAtEnd()) {
      const key = this.#events[this.#at];
      this.#at += 1;
      if (key?.type !== EVENT_ID.SCALAR || key.valueStart < 0) throw new NodeTreeError('a key that is no text');
      const quote = key.style === SCALAR_STYLE.PLAIN ? 0 : 1;
      const colon = this.#text.indexOf(':', key.valueEnd);
      const value = this.#node(colon + 1);
      const name = getScalarValue(this.#text, key);
      pairs.push({ key: name, keyStart: key.valueStart - quote, valueFrom: colon + 1, value });
      end = value.end;
    }
    this.#at += 1;
    return { kind: 'mapping', start: event.start, end: isFlow ? this.#closing(end) : end, isFlow, pairs };
  }

  #sequence(event: Extract<Event, { type: typeof EVENT_ID.SEQUENCE }>): TextNode {
    const isFlow = this.#isFlow(event.start, '[');
    const items: TextNode[] = [];
    let end = event.start + (isFlow ? 1 : 0);
    while (!this.#isAtEnd()) {
      const item = this.#node(isFlow ? end : this.#behindDash(end));
      items.push(item);
      end = Math.max(end, item.end);
    }
    this.#at += 1;
    return { kind: 'sequence', start: event.start, end: isFlow ? this.#closing(end) : end, isFlow, items };
  }

  /** Behind the dash of the next member of a block list: only blanks and comments may stand before it. */
  #behindDash(from: number): number {
    let at = from;
    for (; at < this.#text.length; at += 1) {
      const character = this.#text[at] ?? '';
      if (character === '-') return at + 1;
      if (character === '#') at = lineEnd(this.#text, at);
      else if (!/\s/u.test(character)) break;
    }
    throw new NodeTreeError('a list without its dash');
  }

  #isFlow(start: number, bracket: string): boolean {
    return this.#text[start] === bracket;
  }

  /** The end of a flow collection whose last member ends at `from`: only blanks, commas and comments may lie between. */
  #closing(from: number): number {
    let at = from;
    while (at < this.#text.length) {
      const character = this.#text[at] ?? '';
      if (character === ']' || character === '}') return at + 1;
      if (character === '#') at = lineEnd(this.#text, at);
      else if (/[\s,]/u.test(character)) at += 1;
      else throw new NodeTreeError('a bracket that does not close');
    }
    throw new NodeTreeError('a bracket that does not close');
  }

  #isAtEnd(): boolean {
    const event = this.#events[this.#at];
    return event === undefined || event.type === EVENT_ID.POP;
  }
}
