import { Command } from 'commander';
import { UsageError } from '../diagnostics/errors.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { Io } from '../io.js';
import type { PlannedFile } from '../output/planned-file.js';
import { writeFiles } from '../output/write-files.js';
import { broadcastEntry, durationText, type Broadcast } from '../render/paper/broadcast.js';
import { BROADCAST_MESSAGES } from '../render/paper/messages.js';
import type { PaperItem } from '../render/paper/paper-item.js';
import { shorten } from '../text/clean-text.js';
import type { CommandFactory } from './command-factory.js';
import { outOption } from './export-options.js';
import { fileName } from './export-output.js';
import { EXPORT_PAPER_MESSAGES as M } from './export-paper-messages.js';
import { collectPaper, paperFolder } from './export-paper.js';
import { withPaperOptions, type PaperOptions } from './export-paper-options.js';

/** Builds `zwgk export broadcast`. */
export const exportBroadcastCommand: CommandFactory = (io, finish) =>
  withPaperOptions(new Command('broadcast').summary(M.broadcast.summary).description(M.broadcast.description))
    .addOption(outOption())
    .action(async (options: PaperOptions) => finish(await runExportBroadcast(options, io)));

/** Writes one text file a piece, and a list of them with their lengths. */
export async function runExportBroadcast(options: PaperOptions, io: Io): Promise<ExitCode> {
  if (options.item.length === 0 && options.match.length === 0 && options.since === undefined) {
    throw new UsageError(M.broadcast.narrow);
  }
  const { items, faults } = await collectPaper(options, io);
  const pieces = items.flatMap((item) =>
    item.entries.flatMap((entry) => broadcastEntry(item, entry).map((piece) => ({ item, piece }))),
  );
  const names = pieces.map(({ item, piece }, index) => pieceName(index + 1, pieces.length, item, piece));
  const index = pieces.map(({ piece }, at) =>
    BROADCAST_MESSAGES.index(names[at] ?? '', piece.characters, durationText(piece.seconds)),
  );
  const files: PlannedFile[] = [
    { path: M.broadcast.index, content: `${[BROADCAST_MESSAGES.indexHead, ...index].join('\n')}\n` },
    ...pieces.map(({ piece }, at) => ({ path: names[at] ?? '', content: `${piece.text}\n` })),
  ];
  const folder = paperFolder(options, io, 'dist/reports/broadcast');
  await writeFiles(folder, files);
  const seconds = pieces.reduce((sum, { piece }) => sum + piece.seconds, 0);
  io.stdout.write(`${M.broadcast.written(folder, pieces.length, Math.ceil(seconds / 60))}\n`);
  return faults.tell(io);
}

function pieceName(number: number, of: number, item: PaperItem, piece: Broadcast): string {
  const serial = String(number).padStart(String(of).length, '0');
  return `${fileName(`${serial}-${item.county}-${item.domain}-${shorten(piece.title, 40)}`)}.txt`;
}
