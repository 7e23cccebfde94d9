import { Command } from 'commander';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { Io } from '../io.js';
import type { CommandFactory } from './command-factory.js';
import { itemOption } from './export-options.js';
import { IMPORT_COMMAND_MESSAGES as M } from './import-messages.js';
import { importFiles, type ImportOptions } from './import/import-files.js';
import { countyOption, domainOption, workspaceOption } from './options.js';

/** Builds `zwgk import`. */
export const importCommand: CommandFactory = (io, finish) =>
  new Command('import')
    .summary(M.summary)
    .description(M.description)
    .argument('<files...>', M.files)
    .addOption(workspaceOption())
    .addOption(countyOption())
    .addOption(domainOption())
    .addOption(itemOption(M.item))
    .option('--replace', M.replace)
    .option('--dry-run', M.dryRun)
    .action(async (files: string[], options: Omit<ImportOptions, 'files'>) =>
      finish(await runImport({ ...options, files }, io)),
    );

/** Imports workbooks into catalogs; with any fault in any of them nothing is written. */
export function runImport(options: ImportOptions, io: Io): Promise<ExitCode> {
  return importFiles(options, io);
}
