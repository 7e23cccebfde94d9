import type { Finding } from '../diagnostics/finding.js';
import { characterWidth, displayWidth } from '../text/display-width.js';
import { printable } from '../text/printable.js';

/** One line of a code frame. */
export interface FrameLine {
  /** `>` marks the line at fault; the caret line has no number. */
  readonly gutter: string;
  readonly text: string;
  readonly kind: 'context' | 'fault' | 'caret';
}

const ELLIPSIS = '...';
const TAB = '    ';

/**
 * The lines around a finding with carets under it. Columns are those of a terminal, so that the carets stand right under
 * Han characters, which are two wide; only ASCII is used for the drawing, since fonts disagree about the width of box signs.
 */
export function codeFrame(finding: Finding, columns: number): FrameLine[] {
  const { excerpt, range } = finding;
  if (!excerpt) return [];
  const lastLine = excerpt.firstLine + excerpt.lines.length - 1;
  const digits = String(lastLine).length;
  const room = Math.max(20, columns - digits - 7);
  const frame: FrameLine[] = [];
  for (const [index, source] of excerpt.lines.entries()) {
    const number = excerpt.firstLine + index;
    const label = String(number).padStart(digits);
    if (number !== range.line) {
      frame.push({ gutter: `  ${label} |`, text: clip(expand(source), 0, room).text, kind: 'context' });
      continue;
    }
    const before = expand(source.slice(0, range.column - 1));
    const marked = expand(source.slice(range.column - 1, endOnLine(finding, source)));
    const from = displayWidth(before);
    const shown = clip(expand(source), from, room);
    const width = Math.max(1, Math.min(displayWidth(marked), room - (from - shown.removed)));
    frame.push({ gutter: `> ${label} |`, text: shown.text, kind: 'fault' });
    frame.push({
      gutter: `  ${' '.repeat(digits)} |`,
      text: ' '.repeat(from - shown.removed) + '^'.repeat(width),
      kind: 'caret',
    });
  }
  return frame;
}

function endOnLine({ range }: Finding, source: string): number {
  return range.endLine > range.line ? source.length : range.endColumn - 1;
}

function expand(text: string): string {
  return printable(text.replaceAll('\t', TAB).replaceAll('\r', ''));
}

/** Cuts a line to the room there is, keeping the column `focus` in sight. `removed` is by how many columns it moved left. */
function clip(text: string, focus: number, room: number): { text: string; removed: number } {
  const width = displayWidth(text);
  if (width <= room) return { text, removed: 0 };
  const lead = focus > room / 2 ? focus - Math.floor(room / 3) : 0;
  const start = lead > 0 ? dropColumns(text, lead) : { rest: text, dropped: 0 };
  const prefix = lead > 0 ? ELLIPSIS : '';
  const kept = takeColumns(start.rest, room - prefix.length - ELLIPSIS.length);
  const suffix = kept.length < start.rest.length ? ELLIPSIS : '';
  return { text: prefix + kept + suffix, removed: start.dropped - prefix.length };
}

function dropColumns(text: string, columns: number): { rest: string; dropped: number } {
  let dropped = 0;
  let at = 0;
  for (const character of text) {
    if (dropped >= columns) break;
    dropped += characterWidth(character);
    at += character.length;
  }
  return { rest: text.slice(at), dropped };
}

function takeColumns(text: string, columns: number): string {
  let used = 0;
  let at = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > columns) break;
    at += character.length;
  }
  return text.slice(0, at);
}
