import { Command } from 'commander';
import { loadWorkspace, selectCounties, selectGuides } from '../catalog/load-workspace.js';
import { walkCatalogs } from '../catalog/walk-catalogs.js';
import { catalogProgress } from '../deadlines/catalog-progress.js';
import { deadlineReport } from '../deadlines/deadline-report.js';
import { loadRequests } from '../deadlines/read-requests.js';
import { requestClock, type RequestClock } from '../deadlines/request-clock.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { UsageError } from '../diagnostics/errors.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { Io } from '../io.js';
import type { IsoDate } from '../model/iso-date.js';
import type { CatalogProgress, DeadlineReport } from '../model/progress.js';
import type { Workspace } from '../model/workspace.js';
import { deadlineView, type DeadlineView } from '../render/deadlines/due-lines.js';
import { nearest } from '../text/nearest.js';
import type { CommandFactory } from './command-factory.js';
import { DEADLINES_COMMAND_MESSAGES as M } from './deadlines-messages.js';
import { diagnosticLines } from './diagnostic-lines.js';
import { deadlinesOptions, type DeadlinesOptions } from './deadlines-options.js';
import { workspaceRoot } from './options.js';
import { writeDeadlines } from './write-deadlines.js';

/** Builds `zwgk deadlines`. */
export const deadlinesCommand: CommandFactory = (io, finish) =>
  deadlinesOptions()
    .reduce((command, option) => command.addOption(option), new Command('deadlines'))
    .summary(M.summary)
    .description(M.description)
    .action(async (options: DeadlinesOptions) => finish(await runDeadlines(options, io)));

/** Reports where every task, entry and request stands on a day. Exit code 1 only for `--fail-on`, or a file that cannot be trusted. */
export async function runDeadlines(options: DeadlinesOptions, io: Io): Promise<ExitCode> {
  const root = workspaceRoot(options.workspace, io);
  const asOf = options.asOf ?? io.today();
  const { workspace, diagnostics } = await loadWorkspace(root);
  const counties = selectCounties(workspace, options.county).map(({ county }) => county.name);
  const domains = selectGuides(workspace, options.domain).map((guide) => guide.domain);
  const loaded = await loadProgress(workspace, asOf);
  const { requests, faults } = await loadRequestClocks(workspace, asOf);
  const report = deadlineReport(workspace, loaded.progress, asOf);
  const view = deadlineView(report, requests, {
    counties: options.county.length === 0 ? [] : counties,
    domains: options.domain.length === 0 ? [] : domains,
    units: checkUnits(options.unit, report, requests),
    withinDays: options.within,
  });
  await writeDeadlines(view, requests, { ...options, root }, io);
  const shown = [...diagnostics, ...faults];
  for (const line of await diagnosticLines(root, shown)) io.stderr.write(`${line}\n`);
  if (loaded.unreadable > 0) io.stderr.write(`${M.unreadable(loaded.unreadable)}\n`);
  const isFailing = isFailingView(view, options.failOn) || loaded.unreadable > 0;
  return isFailing || shown.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function loadProgress(
  workspace: Workspace,
  asOf: IsoDate,
): Promise<{ progress: CatalogProgress[]; unreadable: number }> {
  const progress: CatalogProgress[] = [];
  let unreadable = 0;
  for await (const { county, guide, loaded } of walkCatalogs(workspace)) {
    const file = county.catalogFiles.get(guide.domain);
    if (file !== undefined && !loaded.catalog) unreadable += 1;
    progress.push(catalogProgress({ guide, county: county.county, catalog: loaded.catalog, file, asOf }));
  }
  return { progress, unreadable };
}

async function loadRequestClocks(
  workspace: Workspace,
  asOf: IsoDate,
): Promise<{ requests: RequestClock[]; faults: Diagnostic[] }> {
  const requests: RequestClock[] = [];
  const faults: Diagnostic[] = [];
  for (const county of workspace.counties) {
    const loaded = await loadRequests(workspace, county);
    requests.push(...loaded.requests.flatMap((request) => requestClock(request, asOf) ?? []));
    faults.push(...loaded.diagnostics);
  }
  return { requests, faults };
}

/** Units are matched by part of their name; one that fits nothing is a slip of the pen, not an empty report. */
function checkUnits(
  typed: readonly string[],
  report: DeadlineReport,
  requests: readonly RequestClock[],
): readonly string[] {
  if (typed.length === 0) return typed;
  const known = new Set<string>();
  for (const { responsibleUnit, clocks } of report.progress) {
    known.add(responsibleUnit);
    for (const { unit } of clocks) known.add(unit);
  }
  for (const { task } of report.tasks) known.add(task.leadUnit).add(task.department);
  for (const line of deadlineView(report, requests, { counties: [], domains: [], units: [] }).lines)
    known.add(line.unit);
  known.delete('');
  for (const unit of typed) {
    if (![...known].some((name) => name.includes(unit))) throw new UsageError(M.noSuchUnit(unit, nearest(unit, known)));
  }
  return typed;
}

function isFailingView(view: DeadlineView, failOn: DeadlinesOptions['failOn']): boolean {
  if (failOn === undefined) return false;
  const failing: readonly string[] = failOn === 'overdue' ? ['overdue'] : ['overdue', 'due-soon'];
  const isOver = (done: number, total: number, daysLeft: number): boolean => done < total && daysLeft < 0;
  return (
    view.lines.some(({ status }) => failing.includes(status)) ||
    view.tasks.some(({ clock }) => failing.includes(clock.status)) ||
    (view.isWhole && view.report.milestones.some(({ done, total, daysLeft }) => isOver(done, total, daysLeft)))
  );
}
