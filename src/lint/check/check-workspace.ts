import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Finding } from '../../diagnostics/finding.js';
import { readBytes, sourceFromBytes } from '../../source/read-source.js';
import { lintWorkspace } from '../lint-workspace.js';
import { locateFindings } from '../locate-findings.js';
import { judgeReaderFindings } from '../reader-findings.js';
import type { CheckContext } from './check-context.js';
import { withExcerpts } from './excerpts.js';

/** What is wrong with the workspace and its counties beside the catalogs: layout, guides, 概况.yaml, domains without a file. */
export async function checkWorkspace(
  context: CheckContext,
  loadFindings: readonly Diagnostic[],
  counties: readonly string[] | undefined,
): Promise<readonly Finding[]> {
  const { workspace, asOf, settings, ruleStats, times } = context;
  const diagnostics = times.measure('rules', () =>
    lintWorkspace({ workspace, diagnostics: loadFindings, asOf, settings, counties, stats: ruleStats }),
  );
  return locateInFiles(context, diagnostics);
}

/** Findings of the run itself (an expired baseline), with this run's severities. */
export function judgedInFiles(context: CheckContext, diagnostics: readonly Diagnostic[]): Promise<readonly Finding[]> {
  return locateInFiles(context, judgeReaderFindings(diagnostics, context.settings, {}, context.ruleStats));
}

async function locateInFiles(context: CheckContext, diagnostics: readonly Diagnostic[]): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { place } = diagnostic;
    if (!('pointer' in place || 'start' in place)) found.push(...locateFindings(undefined, [diagnostic]).findings);
    else byFile.set(place.file, [...(byFile.get(place.file) ?? []), diagnostic]);
  }
  for (const [file, own] of byFile) {
    const read = await readBytes(context.workspace.root, file);
    if ('problem' in read) found.push(...locateFindings(undefined, own).findings);
    else {
      const source = sourceFromBytes(context.workspace.root, file, read.bytes);
      found.push(...withExcerpts(context, read.bytes, locateFindings(source, own), source.lines));
    }
  }
  return found;
}
