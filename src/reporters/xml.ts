import { printable } from '../text/printable.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** A text as XML 1.0 content or attribute; characters that XML forbids become `?`. */
export function xmlText(text: string): string {
  return printable(text)
    .replace(/[\ufffe\uffff]/gu, '?')
    .replace(/[&<>"\n\t]/gu, (character) => ENTITIES[character] ?? character);
}

/** `name="value"` pairs, in the given order. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}
