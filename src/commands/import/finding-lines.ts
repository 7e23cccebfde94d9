import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { compareFindings } from '../../diagnostics/finding.js';
import { locateFindings } from '../../lint/locate-findings.js';
import { printableLine } from '../../text/printable.js';
import { IMPORT_COMMAND_MESSAGES as M } from '../import-messages.js';

/** A screen or two; a wrong column would say the same of each of 20,000 rows. */
const MOST = 100;

/** Findings as lines, `file sheet!cell: sentence`, in the order in which a person goes through a sheet, and how many there are. */
export function findingLines(diagnostics: readonly Diagnostic[]): string[] {
  const sorted = locateFindings(undefined, diagnostics).findings.toSorted(compareFindings);
  const lines = sorted.slice(0, MOST).map(({ diagnostic: { place, message } }) => {
    const isCell = 'sheet' in place || 'cell' in place;
    const shown = M.place(place.file, isCell ? place.sheet : undefined, isCell ? place.cell : undefined);
    return printableLine(M.finding(shown, message));
  });
  const more = diagnostics.length - lines.length;
  return [...lines, ...(more > 0 ? [M.more(more)] : []), M.failed(diagnostics.length)];
}
