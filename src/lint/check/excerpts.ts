import { excerptAround } from '../../diagnostics/excerpt.js';
import { heaviest, type Finding } from '../../diagnostics/finding.js';
import { decodeBytes } from '../../source/decode.js';
import { LineIndex } from '../../source/line-index.js';
import type { LocatedFindings } from '../locate-findings.js';
import type { CheckContext } from './check-context.js';

/** The findings, the weightiest with the lines around them. The text is decoded again only where it is needed and not at hand. */
export function withExcerpts(
  context: CheckContext,
  bytes: Uint8Array,
  located: LocatedFindings,
  knownLines?: LineIndex,
): readonly Finding[] {
  const { findings, hidden } = located;
  if (context.excerptsPerFile === 0) return findings;
  const wanted = findings.filter(hasLines);
  if (wanted.length === 0) return findings;
  return context.times.measure('locate', () => {
    const lines = knownLines ?? new LineIndex(decodeBytes(bytes).text);
    const chosen = new Set(heaviest(wanted, context.excerptsPerFile));
    return findings.map((finding) => {
      if (!chosen.has(finding)) return finding;
      const excerpt = excerptAround(finding.range, lines.lineCount, (number) => lines.line(number), hidden);
      return { ...finding, excerpt };
    });
  });
}

function hasLines({ diagnostic: { place }, cell }: Finding): boolean {
  return cell === undefined && ('pointer' in place || 'start' in place);
}
