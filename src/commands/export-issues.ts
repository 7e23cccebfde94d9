import { Command } from 'commander';
import { loadWorkspace, selectCounties, selectGuides } from '../catalog/load-workspace.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import { compareFindings, WHOLE_FILE, type Finding } from '../diagnostics/finding.js';
import type { Io } from '../io.js';
import { checkCatalog } from '../lint/check/check-catalog.js';
import type { CheckContext } from '../lint/check/check-context.js';
import { checkWorkspace } from '../lint/check/check-workspace.js';
import { PhaseTimes } from '../lint/check/phase-times.js';
import { lintSettings } from '../lint/settings.js';
import type { IsoDate } from '../model/iso-date.js';
import type { CountyFolder, Workspace } from '../model/workspace.js';
import type { Issue } from '../render/workbook/issues/issue.js';
import { issuesWorkbook } from '../render/workbook/issues/issues-workbook.js';
import { ISSUE_MESSAGES } from '../render/workbook/issues/messages.js';
import type { CommandFactory } from './command-factory.js';
import { EXPORT_MESSAGES as M } from './export-messages.js';
import { outOption, outputOption, type ExportTarget } from './export-options.js';
import { exportWorkbook, targetPath } from './export-output.js';
import { asOfOption, countyOption, domainOption, workspaceOption, workspaceRoot } from './options.js';

/** Options of `zwgk export issues`. */
export interface ExportIssuesOptions extends ExportTarget {
  readonly workspace: string;
  readonly asOf?: IsoDate;
  readonly county: readonly string[];
  readonly domain: readonly string[];
  readonly strict?: boolean;
}

/** Builds `zwgk export issues`. */
export const exportIssuesCommand: CommandFactory = (io, finish) =>
  new Command('issues')
    .summary(M.issues.summary)
    .description(M.issues.description)
    .addOption(workspaceOption())
    .addOption(asOfOption())
    .addOption(countyOption())
    .addOption(domainOption())
    .option('--strict', M.issues.strict)
    .addOption(outputOption())
    .addOption(outOption())
    .action(async (options: ExportIssuesOptions) => finish(await runExportIssues(options, io)));

/** Writes what lint finds as a list to hand out. Findings are what was asked for, so they do not fail the run. */
export async function runExportIssues(options: ExportIssuesOptions, io: Io): Promise<ExitCode> {
  const root = workspaceRoot(options.workspace, io);
  const asOf = options.asOf ?? io.today();
  const { workspace, diagnostics } = await loadWorkspace(root);
  const counties = selectCounties(workspace, options.county);
  const scope = [
    ...(options.county.length > 0 ? counties.map(({ county }) => county.name) : [workspace.plan.city]),
    ...(options.domain.length > 0 ? selectGuides(workspace, options.domain).map(({ domain }) => domain) : []),
  ].join('、');
  const path = targetPath(options, root, ISSUE_MESSAGES.fileName(scope, asOf), io);
  const context: CheckContext = {
    workspace,
    asOf,
    settings: lintSettings(workspace.config, { strict: options.strict ?? false }),
    times: new PhaseTimes(() => io.now()),
    excerptsPerFile: 0,
  };
  const issues: Issue[] = [];
  const add = (findings: readonly Finding[]): void => {
    for (const finding of findings.toSorted(compareFindings))
      issues.push({ diagnostic: finding.diagnostic, place: placeText(finding) });
  };
  const own = await checkWorkspace(context, diagnostics, namesOf(counties));
  add(own.filter(({ diagnostic }) => isAsked(diagnostic.subject, options, workspace)));
  for (const county of counties) {
    for (const guide of selectGuides(workspace, options.domain)) {
      const file = county.catalogFiles.get(guide.domain);
      if (file !== undefined) add(await checkCatalog(context, { file, county, guide }));
    }
  }
  const isSample = counties.some(({ profile }) => profile?.isSample);
  exportWorkbook(issuesWorkbook(issues, { scope, asOf, isSample }), path, io);
  return 0;
}

/** A finding on the workspace belongs to the list when it is about a county and domain that were asked for, or about none. */
function isAsked(
  subject: Finding['diagnostic']['subject'],
  options: ExportIssuesOptions,
  workspace: Workspace,
): boolean {
  const { county, domain } = subject ?? {};
  if (options.county.length > 0 && county === undefined) return false;
  if (options.domain.length === 0) return true;
  return domain !== undefined && selectGuides(workspace, options.domain).some((guide) => guide.domain === domain);
}

function placeText({ diagnostic, range, cell }: Finding): string {
  const { file } = diagnostic.place;
  if (cell !== undefined) return `${file}:${cell}`;
  return range === WHOLE_FILE ? file : `${file}:${range.line}:${range.column}`;
}

function namesOf(counties: readonly CountyFolder[]): string[] {
  return counties.map(({ county }) => county.name);
}
