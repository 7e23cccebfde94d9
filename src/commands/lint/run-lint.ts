import { loadWorkspace } from '../../catalog/load-workspace.js';
import { ledgerFaults } from '../../deadlines/read-requests.js';
import { exitCodeOf, type ExitCode } from '../../diagnostics/exit-code.js';
import { compareFindings, type Finding } from '../../diagnostics/finding.js';
import type { Io } from '../../io.js';
import { checkBytes } from '../../lint/check/check-catalog.js';
import { checkCatalogs, type CheckThreads } from '../../lint/check/check-catalogs.js';
import { checkContext, type CheckContext, type CheckRequest } from '../../lint/check/check-context.js';
import { checkWorkspace } from '../../lint/check/check-workspace.js';
import { PhaseTimes } from '../../lint/check/phase-times.js';
import { RuleStats } from '../../lint/rule-stats.js';
import { programVersion } from '../../version.js';
import { workspaceRoot } from '../options.js';
import { applyBaselines, baselineTerms, readBaselines, updateBaselines } from './baselines.js';
import { cacheFolder, excerptsNeeded, makeReport, writeReports } from './make-report.js';
import { LINT_COMMAND_MESSAGES as M } from './messages.js';
import type { LintOptions } from './options.js';
import { ProgressLine } from './progress-line.js';
import { checkedFiles, selectPart } from './select-part.js';
import type { Selection } from './selection.js';
import { statsText } from './stats-text.js';

/** Checks a workspace, or a part of it, and reports: load, fix, check, accept, report. */
export async function runLint(options: LintOptions, io: Io): Promise<ExitCode> {
  const times = new PhaseTimes(() => io.now());
  times.add('start', io.now());
  const root = workspaceRoot(options.workspace, io);
  const asOf = options.asOf ?? io.today();
  const { workspace, diagnostics } = await times.measureAsync('workspace', () => loadWorkspace(root));
  const request: CheckRequest = {
    root,
    asOf,
    overrides: { strict: options.strict, rules: options.rules },
    excerptsPerFile: Math.max(...options.targets.map(excerptsNeeded)),
    ...(options.cache && { cacheFolder: cacheFolder(root) }),
  };
  const context: CheckContext = {
    ...checkContext(request, workspace, times),
    ...(options.stats && { ruleStats: new RuleStats(() => io.now()) }),
  };
  const selection = await selectPart(workspace, options, io);
  if (options.fix !== 'none') {
    const { fixFiles } = await import('./fix-files.js'); // the editing parser is large, and most runs only read
    const changed = await fixFiles(context, selection.catalogs, selection.profiles, options.fix, io);
    if (options.fix === 'show') return changed > 0 ? 1 : 0;
  }
  const found =
    options.stdinFilename === undefined
      ? await checkSelection(context, selection, diagnostics, { request, jobs: options.jobs }, io)
      : await checkStdin(context, selection, io);
  const { findings, accepted } = await accept(context, selection, found, options, io);
  const sorted = findings.toSorted(compareFindings);
  const files = checkedFiles(selection, workspace, sorted);
  const report = makeReport({ root, asOf, findings: sorted, files, accepted }, programVersion(), io);
  times.measure('report', () => writeReports(report, options.targets, io));
  if (context.ruleStats) io.stderr.write(statsText(times, context.ruleStats));
  return exitCodeOf(report.summary, options.policy);
}

async function checkSelection(
  context: CheckContext,
  selection: Selection,
  loadFindings: Parameters<typeof checkWorkspace>[1],
  threads: CheckThreads,
  io: Io,
): Promise<Finding[]> {
  const ledgers = await ledgerFaults(context.workspace, selection.counties);
  const own = await checkWorkspace(context, [...loadFindings, ...ledgers], selection.counties);
  const found = own.filter(selection.includes);
  const progress = new ProgressLine(io);
  const { catalogs } = selection;
  const onDone = (done: number): void => progress.show(M.checking(done, catalogs.length));
  const ofCatalogs = await checkCatalogs(context, threads, catalogs, onDone);
  progress.clear();
  return [...found, ...ofCatalogs];
}

async function checkStdin(context: CheckContext, { catalogs }: Selection, io: Io): Promise<readonly Finding[]> {
  const [catalog] = catalogs;
  if (!catalog) return [];
  context.times.checked += 1;
  return (await checkBytes(context, catalog, await io.readStdin())).findings;
}

async function accept(
  context: CheckContext,
  selection: Selection,
  found: readonly Finding[],
  options: LintOptions,
  io: Io,
): Promise<{ findings: readonly Finding[]; accepted: number }> {
  if (options.baseline === 'ignore') return { findings: found, accepted: 0 };
  const { root, counties } = context.workspace;
  const part = new Set(selection.catalogs.map(({ county, guide }) => `${county.county.name}/${guide.domain}`));
  const isWhole = options.paths.length === 0 && options.domains.length === 0 && options.changedSince === undefined;
  const wasChecked = (county: string, { domain }: { readonly domain?: string }): boolean =>
    (isWhole && selection.counties.includes(county)) || (domain !== undefined && part.has(`${county}/${domain}`));
  let stored = await readBaselines(root, counties);
  if (options.baseline === 'update') {
    const terms = baselineTerms(options.baselineReason, options.baselineUntil, context.asOf);
    stored = await updateBaselines(root, stored, found, terms, wasChecked, io);
  }
  return applyBaselines(context, stored, found, wasChecked, io);
}
