import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { HiddenRange } from '../diagnostics/excerpt.js';
import { WHOLE_FILE, type Finding } from '../diagnostics/finding.js';
import type { CellPlace, Place, Range } from '../model/place.js';
import { pointerKeys } from '../model/pointer.js';
import { locate, type SourceFile } from '../source/source-file.js';
import { maskPrivateText } from '../text/masks.js';

/** Findings with their addresses, and the parts of the file that no excerpt may show. */
export interface LocatedFindings {
  readonly findings: readonly Finding[];
  readonly hidden: readonly HiddenRange[];
}

/** Works out line and column of each diagnostic. `source` is the file that most of them are about; cells carry their own address. */
export function locateFindings(source: SourceFile | undefined, diagnostics: readonly Diagnostic[]): LocatedFindings {
  const findings: Finding[] = [];
  const hidden: HiddenRange[] = [];
  for (const diagnostic of diagnostics) {
    const { place } = diagnostic;
    const own = source !== undefined && place.file === source.file ? source : undefined;
    findings.push(locateOne(own, diagnostic));
    if (own && diagnostic.code.startsWith('privacy-')) hidden.push(...hiddenRange(own, diagnostic));
  }
  return { findings, hidden };
}

function locateOne(source: SourceFile | undefined, diagnostic: Diagnostic): Finding {
  const { place } = diagnostic;
  const isFixable = diagnostic.fix !== undefined;
  if (isCell(place)) {
    const shown = maskPlace(diagnostic);
    return { diagnostic: shown, range: cellRange(place.cell), isFixable, cell: cellText(place) };
  }
  const range = (source && locate(source, place)) ?? WHOLE_FILE;
  return { diagnostic: maskPlace(diagnostic), range, isFixable };
}

/** Keys are typed by people too, and a pointer is printed. */
function maskPlace(diagnostic: Diagnostic): Diagnostic {
  const { place } = diagnostic;
  if (!('pointer' in place)) return diagnostic;
  const pointer = maskPrivateText(place.pointer);
  return pointer === place.pointer ? diagnostic : { ...diagnostic, place: { ...place, pointer } };
}

function hiddenRange(source: SourceFile, { code, place }: Diagnostic): HiddenRange[] {
  if (!('pointer' in place)) return [];
  const span = source.nodes.span(place.pointer, 'value');
  const label = pointerKeys(place.pointer).at(-1) ?? '';
  return [{ ...source.lines.range(span.start, span.end), label, isWhole: code === 'privacy-address' }];
}

function isCell(place: Place): place is CellPlace {
  return 'cell' in place || 'sheet' in place;
}

function cellText({ sheet, cell }: CellPlace): string {
  if (sheet === undefined) return cell ?? '';
  return cell === undefined ? sheet : `${sheet}!${cell}`;
}

/** Row and column number of a cell in A1 notation, as a range of one cell. */
function cellRange(cell: string | undefined): Range {
  const match = /^([A-Z]{1,3})(\d{1,7})$/u.exec(cell ?? '');
  if (!match) return WHOLE_FILE;
  let column = 0;
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  const line = Number(match[2]);
  return { line, column, endLine: line, endColumn: column + 1 };
}
