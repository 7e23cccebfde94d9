import { Command, InvalidArgumentError, Option } from 'commander';
import { relative, resolve, sep } from 'node:path';
import { UsageError } from '../diagnostics/errors.js';
import { exitCodeOf, type ExitCode, type FailurePolicy } from '../diagnostics/exit-code.js';
import { compareFindings, type Finding } from '../diagnostics/finding.js';
import { summarize } from '../diagnostics/summary.js';
import type { Io } from '../io.js';
import type { IsoDate } from '../model/iso-date.js';
import type { Report } from '../reporters/report.js';
import { REPORT_FORMATS } from '../reporters/reporters.js';
import { LineIndex } from '../source/line-index.js';
import { listSiteFiles, readSiteFile } from '../source/site-folder.js';
import { VERIFY_MESSAGES, VERIFY_RULES } from '../verify/messages.js';
import type { Fault } from '../verify/fault.js';
import { isPage, isStyle } from '../verify/site-files.js';
import { verifySite } from '../verify/verify-site.js';
import { programVersion } from '../version.js';
import type { CommandFactory } from './command-factory.js';
import { writeReports } from './lint/make-report.js';
import { ReportTargets, type ReportTarget } from './lint/report-targets.js';
import { asOfOption } from './options.js';
import { VERIFY_COMMAND_MESSAGES as M } from './verify-site-messages.js';

/** Options of `zwgk verify-site`. */
export interface VerifySiteOptions {
  readonly folder: string;
  readonly targets: readonly ReportTarget[];
  readonly policy: FailurePolicy;
  readonly asOf?: IsoDate;
  readonly hosts: readonly string[];
  readonly basePath: string;
  readonly isPatrol: boolean;
}

interface TypedOptions {
  readonly failOn: FailurePolicy['failOn'];
  readonly maxWarnings?: number;
  readonly asOf?: IsoDate;
  readonly host: readonly string[];
  readonly base: string;
  readonly patrol?: boolean;
}

/** On a screen nobody reads more. */
const SCREEN_FINDINGS = 100;

/** Builds `zwgk verify-site`. */
export const verifySiteCommand: CommandFactory = (io, finish) => {
  const targets = new ReportTargets();
  return new Command('verify-site')
    .summary(M.summary)
    .description(M.description)
    .argument('<folder>', M.folder)
    .addOption(asOfOption())
    .addOption(new Option(M.flags.format, M.format(REPORT_FORMATS)).argParser((typed) => targets.addFormat(typed)))
    .addOption(new Option(M.flags.output, M.output).argParser((file) => targets.addFile(file)))
    .addOption(new Option(M.flags.failOn, M.failOn).choices(['error', 'warning', 'info', 'never']).default('error'))
    .addOption(new Option(M.flags.maxWarnings, M.maxWarnings).argParser(readCount))
    .addOption(
      new Option(M.flags.host, M.host).default([], '').argParser((typed, before: string[]) => [...before, typed]),
    )
    .addOption(new Option(M.flags.base, M.base).default('/'))
    .option('--patrol', M.patrol)
    .action(async (folder: string, typed: TypedOptions) => {
      const options: VerifySiteOptions = {
        folder,
        targets: targets.finish(),
        policy: {
          failOn: typed.failOn,
          ...(typed.maxWarnings !== undefined && { maxWarnings: typed.maxWarnings }),
        },
        ...(typed.asOf !== undefined && { asOf: typed.asOf }),
        hosts: typed.host,
        basePath: `/${typed.base}/`.replaceAll(/\/{2,}/gu, '/'),
        isPatrol: typed.patrol ?? false,
      };
      finish(await runVerifySite(options, io));
    });
};

/** Audits a folder and reports as lint does. */
export async function runVerifySite(options: VerifySiteOptions, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, options.folder);
  const files = await listSiteFiles(folder);
  if (files === undefined) throw new UsageError(VERIFY_MESSAGES.notAFolder(options.folder));
  if (!files.some(isPage)) throw new UsageError(VERIFY_MESSAGES.noPages(options.folder));
  const asOf = options.asOf ?? io.today();
  const read = (path: string): Promise<string> => readSiteFile(folder, path);
  const { hosts, basePath, isPatrol } = options;
  const faults = await verifySite({ files, read, asOf, hosts, basePath, isPatrol });
  const lead = relative(io.cwd, folder).split(sep).join('/');
  const shown = (path: string): string => (lead === '' ? path : `${lead}/${path}`);
  const findings = (await locateAll(faults, read, shown)).toSorted(compareFindings);
  const looked = files.filter((file) => isPage(file) || isStyle(file));
  const report: Report = {
    version: programVersion(),
    asOf,
    findings,
    files: looked.map(shown),
    summary: summarize(findings, looked.length),
    accepted: 0,
    rules: new Map(Object.entries(VERIFY_RULES)),
    style: { hasColour: io.stdout.hasColour, columns: io.stdout.columns, maxFindings: SCREEN_FINDINGS },
  };
  writeReports(report, options.targets, io);
  return exitCodeOf(report.summary, options.policy);
}

/** Works out lines and columns, one page at a time. */
async function locateAll(
  faults: readonly Fault[],
  read: (path: string) => Promise<string>,
  shown: (path: string) => string,
): Promise<Finding[]> {
  const byPath = new Map<string, Fault[]>();
  for (const fault of faults) {
    const known = byPath.get(fault.path);
    if (known === undefined) byPath.set(fault.path, [fault]);
    else known.push(fault);
  }
  const findings: Finding[] = [];
  for (const [path, group] of byPath) {
    const text = await read(path);
    const lines = new LineIndex(text);
    for (const { rule, severity, message, at } of group) {
      const { basis } = VERIFY_RULES[rule] as { readonly basis?: string }; // some rules have none
      const end = Math.max(at, text.indexOf('>', at) + 1);
      findings.push({
        diagnostic: {
          code: rule,
          severity,
          message,
          place: { file: shown(path), start: at, end },
          ...(basis !== undefined && { basis }),
        },
        range: lines.range(at, end),
        isFixable: false,
      });
    }
  }
  return findings;
}

function readCount(typed: string): number {
  if (!/^\d{1,9}$/u.test(typed)) throw new InvalidArgumentError(M.badCount(typed));
  return Number(typed);
}
