import { Command } from 'commander';
import { loadScoring } from '../catalog/load-scoring.js';
import { loadWorkspace, selectCounties } from '../catalog/load-workspace.js';
import { walkCatalogs } from '../catalog/walk-catalogs.js';
import { catalogProgress } from '../deadlines/catalog-progress.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { Io } from '../io.js';
import { lintCatalog } from '../lint/lint-catalog.js';
import { lintSettings } from '../lint/settings.js';
import type { IsoDate } from '../model/iso-date.js';
import { SCORE_MESSAGES } from '../render/workbook/scores/messages.js';
import { scoresWorkbook } from '../render/workbook/scores/scores-workbook.js';
import { scoreCatalog } from '../scoring/score-catalog.js';
import { scoreCounty, type DomainScore } from '../scoring/score-county.js';
import type { CommandFactory } from './command-factory.js';
import { ReadFaults } from './export-faults.js';
import { EXPORT_MESSAGES as M } from './export-messages.js';
import { outOption, outputOption, profileOption, type ExportTarget } from './export-options.js';
import { exportWorkbook, targetPath } from './export-output.js';
import { asOfOption, countyOption, workspaceOption, workspaceRoot } from './options.js';

/** Options of `zwgk export scores`. */
export interface ExportScoresOptions extends ExportTarget {
  readonly workspace: string;
  readonly asOf?: IsoDate;
  readonly county: readonly string[];
  readonly profile: string;
}

/** Builds `zwgk export scores`. */
export const exportScoresCommand: CommandFactory = (io, finish) =>
  new Command('scores')
    .summary(M.scores.summary)
    .description(M.scores.description)
    .addOption(workspaceOption())
    .addOption(asOfOption())
    .addOption(countyOption())
    .addOption(profileOption())
    .addOption(outputOption())
    .addOption(outOption())
    .action(async (options: ExportScoresOptions) => finish(await runExportScores(options, io)));

/** Writes the assessment of the counties. Exit code 1 when a file could not be read and so counts as absent. */
export async function runExportScores(options: ExportScoresOptions, io: Io): Promise<ExitCode> {
  const root = workspaceRoot(options.workspace, io);
  const asOf = options.asOf ?? io.today();
  const { workspace, diagnostics } = await loadWorkspace(root);
  const profile = await loadScoring(root, options.profile, workspace.guides);
  const counties = selectCounties(workspace, options.county);
  const scope = options.county.length > 0 ? counties.map(({ county }) => county.name).join('、') : workspace.plan.city;
  const path = targetPath(options, root, SCORE_MESSAGES.fileName(scope, profile.slug, asOf), io);
  const faults = new ReadFaults(diagnostics);
  const settings = lintSettings(workspace.config);
  const domains = new Map<string, DomainScore[]>(counties.map(({ county }) => [county.name, []]));
  for await (const { county, guide, loaded } of walkCatalogs(workspace, { counties: options.county })) {
    faults.note(loaded);
    const { catalog } = loaded;
    const found = lintCatalog({ workspace, county, guide, loaded, asOf, settings });
    const { clocks } = catalogProgress({ guide, county: county.county, catalog, asOf });
    domains.get(county.county.name)?.push(scoreCatalog({ guide, catalog, clocks, diagnostics: found, asOf }, profile));
  }
  const scores = [...domains].map(([county, scored]) => scoreCounty(county, scored, profile));
  const isSample = counties.some((county) => county.profile?.isSample);
  exportWorkbook(scoresWorkbook(scores, { city: workspace.plan.city, asOf, profile, isSample }), path, io);
  return faults.tell(io);
}
