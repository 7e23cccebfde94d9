import { Command, Option } from 'commander';
import { UsageError } from '../diagnostics/errors.js';
import type { FailurePolicy } from '../diagnostics/exit-code.js';
import type { RuleSeverity } from '../lint/define-rule.js';
import { toIsoDate, type IsoDate } from '../model/iso-date.js';
import { RULE_LEVELS } from '../model/keys.js';
import { REPORT_FORMATS } from '../reporters/reporters.js';
import type { CommandFactory } from './command-factory.js';
import { LINT_FLAGS as F, LINT_COMMAND_MESSAGES as M } from './lint/messages.js';
import type { LintOptions } from './lint/options.js';
import { ReportTargets } from './lint/report-targets.js';
import { runLint } from './lint/run-lint.js';
import { OPTION_MESSAGES } from './messages.js';
import { asOfOption, countyOption, domainOption, jobsOption, workspaceOption } from './options.js';

export { runLint } from './lint/run-lint.js';

/** What commander hands over. */
interface TypedOptions {
  readonly workspace: string;
  readonly asOf?: IsoDate;
  readonly county: readonly string[];
  readonly domain: readonly string[];
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly failOn: FailurePolicy['failOn'];
  readonly maxWarnings?: number;
  readonly strict?: boolean;
  readonly rule: readonly string[];
  readonly baseline?: boolean;
  readonly updateBaseline?: boolean;
  readonly baselineReason?: string;
  readonly baselineUntil?: IsoDate;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly changedSince?: string;
  readonly cache: boolean;
  readonly jobs?: number;
  readonly stats?: boolean;
}

/** Builds `zwgk lint`. */
export const lintCommand: CommandFactory = (io, finish) => {
  const targets = new ReportTargets();
  return new Command('lint')
    .summary(M.summary)
    .description(M.description)
    .argument('[paths...]', M.paths)
    .addOption(workspaceOption())
    .addOption(asOfOption())
    .addOption(countyOption())
    .addOption(domainOption())
    .addOption(new Option(F.format, M.format(REPORT_FORMATS)).argParser((typed) => targets.addFormat(typed)))
    .addOption(new Option(F.output, M.output).argParser((file) => targets.addFile(file)))
    .option('--fix', M.fix)
    .option('--fix-dry-run', M.fixDryRun)
    .addOption(new Option(F.failOn, M.failOn).default('error').argParser(readFailOn))
    .addOption(new Option(F.maxWarnings, M.maxWarnings).argParser(readCount))
    .option('--strict', M.strict)
    .addOption(new Option(F.rule, M.rule).default([], '').argParser(collect))
    .option('--baseline', M.baseline)
    .option('--update-baseline', M.updateBaseline)
    .option(F.baselineReason, M.baselineReason)
    .addOption(new Option(F.baselineUntil, M.baselineUntil).argParser(readDay))
    .option('--stdin', M.stdin)
    .option(F.stdinFilename, M.stdinFilename)
    .option(F.changedSince, M.changedSince)
    .addOption(jobsOption())
    .option('--no-cache', M.noCache)
    .option('--stats', M.statsOption)
    .action(async (paths: string[], typed: TypedOptions) => {
      finish(await runLint(readOptions(paths, typed, targets), io));
    });
};

function readOptions(paths: readonly string[], typed: TypedOptions, targets: ReportTargets): LintOptions {
  if (typed.stdin && typed.stdinFilename === undefined) throw new UsageError(M.stdinNeedsName);
  if (typed.stdin && (paths.length > 0 || typed.changedSince !== undefined)) throw new UsageError(M.stdinWithPaths);
  if (typed.stdin && (typed.fix || typed.fixDryRun)) throw new UsageError(M.stdinWithFix);
  if (typed.stdin && typed.updateBaseline) throw new UsageError(M.stdinWithBaselineUpdate);
  return {
    workspace: typed.workspace,
    paths,
    ...(typed.asOf && { asOf: typed.asOf }),
    counties: typed.county,
    domains: typed.domain,
    targets: targets.finish(),
    policy: {
      failOn: typed.failOn,
      ...(typed.maxWarnings !== undefined && { maxWarnings: typed.maxWarnings }),
    },
    rules: Object.fromEntries(typed.rule.map(readRule)),
    strict: typed.strict ?? false,
    fix: typed.fixDryRun ? 'show' : typed.fix ? 'write' : 'none',
    baseline: typed.updateBaseline ? 'update' : typed.baseline ? 'apply' : 'ignore',
    ...(typed.baselineReason !== undefined && { baselineReason: typed.baselineReason }),
    ...(typed.baselineUntil && { baselineUntil: typed.baselineUntil }),
    ...(typed.stdin && typed.stdinFilename !== undefined && { stdinFilename: typed.stdinFilename }),
    ...(typed.changedSince !== undefined && { changedSince: typed.changedSince }),
    ...(typed.jobs !== undefined && { jobs: typed.jobs }),
    cache: typed.cache,
    stats: typed.stats ?? false,
  };
}

function readFailOn(typed: string): FailurePolicy['failOn'] {
  const levels = ['error', 'warning', 'info', 'never'] as const;
  const level = levels.find((each) => each === typed);
  if (level === undefined) throw new UsageError(M.badFailOn(typed));
  return level;
}

function readCount(typed: string): number {
  if (!/^\d{1,9}$/u.test(typed)) throw new UsageError(M.badNumber(typed));
  return Number(typed);
}

function readDay(typed: string): IsoDate {
  const day = toIsoDate(typed);
  if (day === undefined) throw new UsageError(OPTION_MESSAGES.badDate(typed));
  return day;
}

function collect(typed: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, typed];
}

function readRule(typed: string): [string, RuleSeverity] {
  const at = typed.indexOf('=');
  const level = RULE_LEVELS.find((each) => each === typed.slice(at + 1));
  if (at <= 0 || level === undefined) throw new UsageError(M.badRule(typed));
  return [typed.slice(0, at), level];
}
