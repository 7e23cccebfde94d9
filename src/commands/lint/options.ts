import type { RuleSeverity } from '../../lint/define-rule.js';
import type { FailurePolicy } from '../../diagnostics/exit-code.js';
import type { IsoDate } from '../../model/iso-date.js';
import type { ReportTarget } from './report-targets.js';

/** Options of `zwgk lint`, parsed. */
export interface LintOptions {
  readonly workspace: string;
  /** Files and folders as typed; empty: the whole workspace. */
  readonly paths: readonly string[];
  readonly asOf?: IsoDate;
  readonly counties: readonly string[];
  readonly domains: readonly string[];
  readonly targets: readonly ReportTarget[];
  readonly policy: FailurePolicy;
  /** `--rule <id>=<severity>`. */
  readonly rules: Readonly<Record<string, RuleSeverity>>;
  readonly strict: boolean;
  readonly fix: 'none' | 'write' | 'show';
  readonly baseline: 'ignore' | 'apply' | 'update';
  readonly baselineReason?: string;
  readonly baselineUntil?: IsoDate;
  /** The file that standard input stands for; absent: files are read. */
  readonly stdinFilename?: string;
  readonly changedSince?: string;
  /** How many threads may check catalogs; absent: as many as are worth it. */
  readonly jobs?: number;
  readonly cache: boolean;
  readonly stats: boolean;
}
