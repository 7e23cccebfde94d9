import { findPrivateValues, type PrivateValue } from './private-values.js';

/**
 * The text with every private value masked (138****1234, 35*************123); the same text when there is none.
 * Masking twice changes nothing. `label` is the key that the text stands under.
 */
export function maskPrivateText(text: string, label = ''): string {
  const values = findPrivateValues(text, label);
  return values.length === 0 ? text : applyMasks(text, values);
}

/** The text with the given values masked; they are in order and do not overlap. */
export function applyMasks(text: string, values: readonly Pick<PrivateValue, 'start' | 'end' | 'mask'>[]): string {
  let masked = '';
  let at = 0;
  for (const value of values) {
    masked += text.slice(at, value.start) + value.mask;
    at = value.end;
  }
  return masked + text.slice(at);
}
