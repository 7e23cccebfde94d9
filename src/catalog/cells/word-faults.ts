import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../model/place.js';
import { SCHEMA_MESSAGES } from '../../schema/messages.js';
import { nearest } from '../../text/nearest.js';
import type { Column } from './item-columns.js';

/** Words that the closed vocabulary of a column does not have, which in a YAML catalog the schema finds. */
export function wordFaults(column: Column, words: readonly string[], place: Place): Diagnostic[] {
  const { words: allowed } = column;
  if (!allowed) return [];
  return words
    .filter((word) => !allowed.includes(word))
    .map((word): Diagnostic => {
      const near = nearest(word, allowed);
      return {
        code: 'schema-enum',
        severity: 'error',
        message: SCHEMA_MESSAGES.enumeration(column.name, word, allowed, near),
        place,
        suggestions: near === undefined ? allowed : [near],
      };
    });
}
