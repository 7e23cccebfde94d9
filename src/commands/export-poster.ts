import { Command } from 'commander';
import { join } from 'node:path';
import { UsageError } from '../diagnostics/errors.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { Io } from '../io.js';
import type { IsoDate } from '../model/iso-date.js';
import { findBrowser, printPdf } from '../output/print-pdf.js';
import { replaceFile } from '../output/replace-file.js';
import { posterView, type Paper } from '../render/paper/poster.js';
import { loadTemplates } from '../render/site/templates.js';
import { shorten } from '../text/clean-text.js';
import type { CommandFactory } from './command-factory.js';
import { outOption } from './export-options.js';
import { explainWriteError, fileName } from './export-output.js';
import { EXPORT_PAPER_MESSAGES as M } from './export-paper-messages.js';
import { collectPaper, paperFolder } from './export-paper.js';
import { paperOption, withPaperOptions, type PaperOptions } from './export-paper-options.js';
import { checkOutput } from './write-output.js';

/** Options of `zwgk export poster`. */
export interface PosterCommandOptions extends PaperOptions {
  readonly paper: Paper;
  readonly htmlOnly?: boolean;
}

/** Builds `zwgk export poster`. */
export const exportPosterCommand: CommandFactory = (io, finish) =>
  withPaperOptions(new Command('poster').summary(M.poster.summary).description(M.poster.description))
    .addOption(paperOption())
    .option('--html-only', M.poster.htmlOnly)
    .addOption(outOption())
    .action(async (options: PosterCommandOptions) => finish(await runExportPoster(options, io)));

/** Writes a poster as HTML, and as PDF where a browser is installed. */
export async function runExportPoster(options: PosterCommandOptions, io: Io): Promise<ExitCode> {
  if (options.item.length === 0 && options.match.length === 0) throw new UsageError(M.poster.narrow);
  const { workspace, items, entries, asOf, faults } = await collectPaper(options, io);
  const view = posterView(items, { paper: options.paper, asOf, words: options.match });
  const html = (await loadTemplates(workspace.root)).render('paper/poster', view);
  const name = shorten([view.title, ...options.item].join('-'), 60);
  const base = join(paperFolder(options, io, 'dist/reports'), fileName(name));
  write(`${base}.html`, html);
  if (!options.htmlOnly) await writePdf(`${base}.pdf`, html, asOf, io);
  io.stdout.write(`${M.poster.written(base, items.length, entries)}\n`);
  return faults.tell(io);
}

async function writePdf(path: string, html: string, day: IsoDate, io: Io): Promise<void> {
  const browser = findBrowser(io.env);
  if (browser === undefined) {
    io.stderr.write(`${M.poster.noBrowser}\n`);
    return;
  }
  const printed = await printPdf(browser, html, { isRoot: process.getuid?.() === 0, day });
  if ('bytes' in printed) write(path, printed.bytes);
  else io.stderr.write(`${M.poster.pdfFailed(printed.reason)}\n`);
}

function write(path: string, content: string | Uint8Array): void {
  checkOutput(path, path);
  try {
    replaceFile(path, typeof content === 'string' ? Buffer.from(content) : content);
  } catch (error) {
    throw explainWriteError(error, path);
  }
}
