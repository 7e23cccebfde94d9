import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { readYamlFile } from '../source/read-source.js';
import { locate } from '../source/source-file.js';
import { printableLine } from '../text/printable.js';

/** Findings as `file:line:column: message`, for a command that is not lint and has only a few to say. */
export async function diagnosticLines(root: string, diagnostics: readonly Diagnostic[]): Promise<string[]> {
  const lines: string[] = [];
  for (const { place, message } of diagnostics) {
    lines.push(printableLine(`${place.file}${await positionOf(root, place)}: ${message}`));
  }
  return lines;
}

async function positionOf(root: string, place: Diagnostic['place']): Promise<string> {
  if ('cell' in place && place.cell !== undefined) return `:${place.cell}`;
  if (!('pointer' in place) && !('start' in place)) return '';
  const { source } = await readYamlFile(root, place.file, 'typed');
  const range = source && locate(source, place);
  return range ? `:${range.line}:${range.column}` : '';
}
