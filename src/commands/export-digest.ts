import { Command } from 'commander';
import { UsageError } from '../diagnostics/errors.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { Io } from '../io.js';
import { writeFiles } from '../output/write-files.js';
import { digestMarkdown, digestView } from '../render/paper/digest.js';
import { loadTemplates } from '../render/site/templates.js';
import type { CommandFactory } from './command-factory.js';
import { outOption } from './export-options.js';
import { EXPORT_PAPER_MESSAGES as M } from './export-paper-messages.js';
import { collectPaper, paperFolder } from './export-paper.js';
import { withPaperOptions, type PaperOptions } from './export-paper-options.js';

/** Builds `zwgk export digest`. */
export const exportDigestCommand: CommandFactory = (io, finish) =>
  withPaperOptions(new Command('digest').summary(M.digest.summary).description(M.digest.description))
    .addOption(outOption())
    .action(async (options: PaperOptions) => finish(await runExportDigest(options, io)));

/** Writes what is new since a day, as Markdown and as a piece of HTML. */
export async function runExportDigest(options: PaperOptions, io: Io): Promise<ExitCode> {
  const { since } = options;
  if (since === undefined) throw new UsageError(M.digest.needsSince);
  const { workspace, items, entries, asOf, faults } = await collectPaper(options, io);
  const view = digestView(items, { city: workspace.config.city, since, asOf });
  const html = (await loadTemplates(workspace.root)).render('paper/digest', view);
  const folder = paperFolder(options, io, 'dist/reports/digest');
  await writeFiles(folder, [
    { path: 'digest.md', content: digestMarkdown(view) },
    { path: 'digest.html', content: html },
  ]);
  io.stdout.write(`${M.digest.written(folder, entries)}\n`);
  return faults.tell(io);
}
