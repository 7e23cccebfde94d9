import { Command } from 'commander';
import { loadWorkspace } from '../catalog/load-workspace.js';
import { walkCatalogs } from '../catalog/walk-catalogs.js';
import { catalogProgress } from '../deadlines/catalog-progress.js';
import { deadlineReport } from '../deadlines/deadline-report.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { Io } from '../io.js';
import type { IsoDate } from '../model/iso-date.js';
import type { CatalogProgress } from '../model/progress.js';
import { PROGRESS_MESSAGES } from '../render/workbook/progress/messages.js';
import { progressWorkbook } from '../render/workbook/progress/progress-workbook.js';
import type { CommandFactory } from './command-factory.js';
import { EXPORT_MESSAGES as M } from './export-messages.js';
import { outOption, outputOption, type ExportTarget } from './export-options.js';
import { exportWorkbook, targetPath } from './export-output.js';
import { asOfOption, workspaceOption, workspaceRoot } from './options.js';
import { ReadFaults } from './export-faults.js';

/** Options of `zwgk export progress`. */
export interface ExportProgressOptions extends ExportTarget {
  readonly workspace: string;
  readonly asOf?: IsoDate;
}

/** Builds `zwgk export progress`. */
export const exportProgressCommand: CommandFactory = (io, finish) =>
  new Command('progress')
    .summary(M.progress.summary)
    .description(M.progress.description)
    .addOption(workspaceOption())
    .addOption(asOfOption())
    .addOption(outputOption())
    .addOption(outOption())
    .action(async (options: ExportProgressOptions) => finish(await runExportProgress(options, io)));

/** Writes the 附件 with its progress. Exit code 1 when a file could not be read and so counts as absent. */
export async function runExportProgress(options: ExportProgressOptions, io: Io): Promise<ExitCode> {
  const root = workspaceRoot(options.workspace, io);
  const asOf = options.asOf ?? io.today();
  const path = targetPath(options, root, PROGRESS_MESSAGES.fileName(asOf), io);
  const { workspace, diagnostics } = await loadWorkspace(root);
  const faults = new ReadFaults(diagnostics);
  const progress: CatalogProgress[] = [];
  for await (const { county, guide, loaded } of walkCatalogs(workspace)) {
    faults.note(loaded);
    const file = county.catalogFiles.get(guide.domain);
    progress.push(catalogProgress({ guide, county: county.county, catalog: loaded.catalog, file, asOf }));
  }
  const isSample = workspace.counties.some(({ profile }) => profile?.isSample);
  exportWorkbook(progressWorkbook(deadlineReport(workspace, progress, asOf), isSample), path, io);
  return faults.tell(io);
}
