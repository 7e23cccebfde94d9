import { structuredPatch } from 'diff';
import { maskLine, type HiddenRange } from '../../diagnostics/excerpt.js';
import { printable } from '../../text/printable.js';

/**
 * A unified diff for reading: what is private is not shown in clear on its old lines either, so it cannot be fed to `patch`
 * where it masks. `hidden` are the private parts of the old text.
 */
export function maskedPatch(file: string, before: string, after: string, hidden: readonly HiddenRange[]): string {
  const { hunks } = structuredPatch(file, file, before, after, undefined, undefined, { context: 2 });
  const lines = [`--- a/${file}`, `+++ b/${file}`];
  for (const { oldStart, oldLines, newStart, newLines, lines: changes } of hunks) {
    lines.push(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`);
    let oldLine = oldStart;
    for (const change of changes) {
      const sign = change.slice(0, 1);
      const isOld = sign === '-' || sign === ' ';
      const text = change.slice(1).replace(/\r$/u, '');
      lines.push(sign + printable(maskLine(text, isOld ? oldLine : 0, isOld ? hidden : [])));
      if (isOld) oldLine += 1;
    }
  }
  return `${lines.join('\n')}\n`;
}
