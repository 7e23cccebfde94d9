import type { Severity } from '../model/severity.js';
import type { Summary } from './summary.js';

/** 0 clean, 1 findings, 2 usage or configuration, 3 our own bug. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What makes a run fail. */
export interface FailurePolicy {
  /** The least severity that fails; `never` reports only. */
  readonly failOn: Severity | 'never';
  /** More warnings than this fail as well. */
  readonly maxWarnings?: number;
}

/** 1 when the counts break the policy, else 0. */
export function exitCodeOf(summary: Summary, policy: FailurePolicy): 0 | 1 {
  const { errors, warnings, infos } = summary;
  if (policy.maxWarnings !== undefined && warnings > policy.maxWarnings) return 1;
  if (policy.failOn === 'never') return 0;
  if (errors > 0) return 1;
  if (policy.failOn !== 'error' && warnings > 0) return 1;
  return policy.failOn === 'info' && infos > 0 ? 1 : 0;
}
