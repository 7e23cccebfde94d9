import type { AttachmentStates } from '../catalog/find-attachments.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Catalog } from '../model/catalog.js';
import type { Guide } from '../model/guide.js';
import type { IsoDate } from '../model/iso-date.js';
import type { CountyFolder, Workspace } from '../model/workspace.js';
import { judgeReaderFindings } from './reader-findings.js';
import { RuleRunner } from './rule-runner.js';
import type { RuleStats } from './rule-stats.js';
import type { LintSettings } from './settings.js';
import { walkCatalog } from './walk-catalog.js';

/** One catalog file as the loader answers it, with what it is judged by. */
export interface LintCatalogInput {
  readonly workspace: Workspace;
  readonly county: CountyFolder;
  readonly guide: Guide;
  /** `catalog` is absent when the file cannot be read, or is not there. */
  readonly loaded: {
    readonly catalog?: Catalog | undefined;
    readonly diagnostics: readonly Diagnostic[];
    readonly attachments?: AttachmentStates;
  };
  readonly asOf: IsoDate;
  readonly settings: LintSettings;
  /** Give one to measure the rules. */
  readonly stats?: RuleStats | undefined;
}

/**
 * Everything wrong with one catalog: what its reader found, then what the rules find, in the order of the file's nodes.
 * It depends on nothing but this file, the files that it names, the workspace and the day, so part of a workspace gives the findings of the whole.
 */
export function lintCatalog(input: LintCatalogInput): Diagnostic[] {
  const { workspace, county, guide, loaded, asOf, settings, stats } = input;
  const subject = { county: county.county.name, domain: guide.domain };
  const found = judgeReaderFindings(loaded.diagnostics, settings, subject, stats);
  if (loaded.catalog === undefined) return found;
  const runner = new RuleRunner({ workspace, asOf, preset: settings.preset }, settings, stats);
  walkCatalog({ county, guide, catalog: loaded.catalog, attachments: loaded.attachments ?? new Map() }, runner);
  return [...found, ...runner.diagnostics];
}
