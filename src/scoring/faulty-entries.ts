import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Place } from '../model/place.js';
import { parentPointer } from '../model/pointer.js';

/** Errors that the profile scores by a rule of its own. */
const SCORED_APART: ReadonlySet<string> = new Set(['missing-element', 'late-publication', 'overdue-publication']);

/** Tells whether an error of lint stands in an entry: anywhere below its node, or in its row of a table. */
export function faultyEntries(diagnostics: readonly Diagnostic[]): (place: Place) => boolean {
  const faulty = new Set<string>();
  for (const { code, severity, place } of diagnostics) {
    if (severity !== 'error' || SCORED_APART.has(code)) continue;
    if ('pointer' in place) {
      for (let pointer = place.pointer; pointer !== ''; pointer = parentPointer(pointer))
        faulty.add(`${place.file}#${pointer}`);
    } else {
      const row = rowKey(place);
      if (row !== undefined) faulty.add(row);
    }
  }
  return (place) =>
    'pointer' in place ? faulty.has(`${place.file}#${place.pointer}`) : faulty.has(rowKey(place) ?? '');
}

function rowKey(place: Place): string | undefined {
  const row = 'cell' in place ? /\d+$/u.exec(place.cell ?? '')?.[0] : undefined;
  return row === undefined ? undefined : `${place.file}#${'sheet' in place ? place.sheet : ''}!${row}`;
}
