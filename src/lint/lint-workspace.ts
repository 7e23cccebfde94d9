import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { FILE_NAMES } from '../model/keys.js';
import type { IsoDate } from '../model/iso-date.js';
import type { Workspace } from '../model/workspace.js';
import { CountyNode, WorkspaceNode } from './nodes.js';
import { judgeReaderFindings } from './reader-findings.js';
import { RuleRunner } from './rule-runner.js';
import type { RuleStats } from './rule-stats.js';
import type { LintSettings } from './settings.js';

/** The workspace as loaded, without any catalog. */
export interface LintWorkspaceInput {
  readonly workspace: Workspace;
  /** What `loadWorkspace` found. */
  readonly diagnostics: readonly Diagnostic[];
  readonly asOf: IsoDate;
  readonly settings: LintSettings;
  /** Only these counties (names); default all. */
  readonly counties?: readonly string[] | undefined;
  readonly stats?: RuleStats | undefined;
}

/** What is wrong with the workspace and its counties themselves: 概况.yaml, domains without a file. */
export function lintWorkspace(input: LintWorkspaceInput): Diagnostic[] {
  const { workspace, asOf, settings, counties, stats } = input;
  const runner = new RuleRunner({ workspace, asOf, preset: settings.preset }, settings, stats);
  runner.visit('workspace', new WorkspaceNode(workspace));
  for (const county of workspace.counties) {
    if (counties !== undefined && !counties.includes(county.county.name)) continue;
    const profile = `${county.folder}/${FILE_NAMES.profile}`;
    const isUnreadable = county.profile === undefined && input.diagnostics.some(({ place }) => place.file === profile);
    runner.visit('county', new CountyNode(county, isUnreadable));
  }
  return [...judgeReaderFindings(input.diagnostics, settings, {}, stats), ...runner.diagnostics];
}
