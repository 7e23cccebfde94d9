import type { FindingCache } from './finding-cache.js';
import type { PhaseTimes } from './phase-times.js';
import type { IsoDate } from '../../model/iso-date.js';
import type { Workspace } from '../../model/workspace.js';
import type { RuleStats } from '../rule-stats.js';
import type { LintSettings } from '../settings.js';

/** What a run checks with. */
export interface CheckContext {
  readonly workspace: Workspace;
  readonly asOf: IsoDate;
  readonly settings: LintSettings;
  readonly times: PhaseTimes;
  /** Absent with `--no-cache`. */
  readonly cache?: FindingCache;
  /** Given with `--stats`. */
  readonly ruleStats?: RuleStats;
  /** At most so many findings of a file get an excerpt, the weightiest first. */
  readonly excerptsPerFile: number;
}
