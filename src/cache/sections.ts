/** What a remembered result is made of: texts by name, and lists of texts. */
export type SectionTexts = Readonly<Record<string, string | readonly string[]>>;

/** Byte lengths of the sections, in the order in which they stand. */
type Lengths = Readonly<Record<string, number | readonly number[]>>;

interface Span {
  readonly start: number;
  readonly length: number;
}

/**
 * Texts in one run of bytes, each read only when it is asked for: a run that changes one entry needs a few numbers of every
 * catalog, and more of hardly any. The bytes can be handed to another thread.
 */
export class Sections {
  readonly bytes: Uint8Array;
  readonly #spans: ReadonlyMap<string, Span | readonly Span[]>;

  private constructor(bytes: Uint8Array, spans: ReadonlyMap<string, Span | readonly Span[]>) {
    this.bytes = bytes;
    this.#spans = spans;
  }

  /** Puts texts together. */
  static of(texts: SectionTexts): Sections {
    const lengths: Record<string, number | readonly number[]> = {};
    const parts: string[] = [];
    const lengthOf = (text: string): number => {
      parts.push(text);
      return Buffer.byteLength(text);
    };
    for (const [name, text] of Object.entries(texts)) {
      lengths[name] = typeof text === 'string' ? lengthOf(text) : text.map(lengthOf);
    }
    return Sections.from(Buffer.from(`${JSON.stringify(lengths)}\n${parts.join('')}`));
  }

  /** Opens what {@link Sections.of} made, and nothing else: whoever keeps the bytes sees to it that they are the same. */
  static from(bytes: Uint8Array): Sections {
    const head = bytes.indexOf(0x0a);
    const lengths = JSON.parse(Buffer.from(bytes.subarray(0, head)).toString('latin1')) as Lengths; // as made above
    let start = head + 1;
    const span = (length: number): Span => {
      const found = { start, length };
      start += length;
      return found;
    };
    const spans = Object.entries(lengths).map(
      ([name, length]) => [name, typeof length === 'number' ? span(length) : length.map(span)] as const,
    );
    return new Sections(bytes, new Map(spans));
  }

  /** A section that is one text. Throws RangeError when there is none of that name. */
  text(name: string): string {
    return this.#read(this.#spans.get(name), name);
  }

  /** The n-th text of a section that is a list. Throws RangeError when there is none. */
  part(name: string, index: number): string {
    const spans = this.#spans.get(name);
    return this.#read(Array.isArray(spans) ? (spans as readonly Span[])[index] : undefined, `${name}[${index}]`);
  }

  #read(span: Span | readonly Span[] | undefined, name: string): string {
    if (span === undefined || !('start' in span)) throw new RangeError(`no section ${name}`);
    const { buffer, byteOffset } = this.bytes;
    return Buffer.from(buffer, byteOffset + span.start, span.length).toString('utf8');
  }
}
