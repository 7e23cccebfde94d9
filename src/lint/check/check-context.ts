import { ContentCache } from '../../cache/content-cache.js';
import { programStamp } from '../../cache/program-stamp.js';
import type { IsoDate } from '../../model/iso-date.js';
import type { Workspace } from '../../model/workspace.js';
import { programVersion } from '../../version.js';
import type { RuleStats } from '../rule-stats.js';
import { lintSettings, type LintSettings, type SettingOverrides } from '../settings.js';
import { FindingCache } from './finding-cache.js';
import type { PhaseTimes } from './phase-times.js';

/** How to check, as plain data, so that any thread can be told. */
export interface CheckRequest {
  /** Absolute path of the workspace. */
  readonly root: string;
  readonly asOf: IsoDate;
  readonly overrides: SettingOverrides;
  /** Absolute path of the folder of the cache; absent with `--no-cache`. */
  readonly cacheFolder?: string;
  /** At most so many findings of a file get an excerpt, the weightiest first. */
  readonly excerptsPerFile: number;
}

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

/** Makes ready to check a workspace; the same in every thread. */
export function checkContext(request: CheckRequest, workspace: Workspace, times: PhaseTimes): CheckContext {
  const { asOf, cacheFolder, excerptsPerFile } = request;
  const settings = lintSettings(workspace.config, request.overrides);
  const program = `${programVersion()} ${programStamp()}`;
  return {
    workspace,
    asOf,
    settings,
    times,
    excerptsPerFile,
    ...(cacheFolder !== undefined && {
      cache: new FindingCache(new ContentCache(cacheFolder), { program, workspace, asOf, settings }),
    }),
  };
}
