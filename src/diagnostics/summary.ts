import type { Severity } from '../model/severity.js';
import type { Finding } from './finding.js';

/** The counts of a run. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Files that were checked. */
  readonly files: number;
}

/** Counts findings by severity. */
export function summarize(findings: readonly Finding[], files: number): Summary {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { diagnostic } of findings) counts[diagnostic.severity] += 1;
  return { errors: counts.error, warnings: counts.warning, infos: counts.info, files };
}
