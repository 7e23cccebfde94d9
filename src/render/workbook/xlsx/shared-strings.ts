import { textElement } from './xml-text.js';

/** The texts of one workbook, each once. Inline strings would be simpler, but some previewers (Apple's) leave them blank. */
export class SharedStrings {
  readonly #indexes = new Map<string, number>();
  #uses = 0;

  /** The index of a text. */
  indexOf(text: string): number {
    this.#uses += 1;
    const found = this.#indexes.get(text);
    if (found !== undefined) return found;
    const index = this.#indexes.size;
    this.#indexes.set(text, index);
    return index;
  }

  /** xl/sharedStrings.xml, in pieces. */
  *toXml(): Generator<string> {
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${this.#indexes.size}">`;
    for (const text of this.#indexes.keys()) yield `<si>${textElement(text)}</si>`;
    yield '</sst>';
  }
}
