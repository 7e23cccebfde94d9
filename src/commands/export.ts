import { Command } from 'commander';
import type { CommandFactory } from './command-factory.js';
import { exportBroadcastCommand } from './export-broadcast.js';
import { exportDigestCommand } from './export-digest.js';
import { exportInventoryCommand } from './export-inventory.js';
import { exportIssuesCommand } from './export-issues.js';
import { EXPORT_MESSAGES as M } from './export-messages.js';
import { exportPosterCommand } from './export-poster.js';
import { exportProgressCommand } from './export-progress.js';
import { exportScoresCommand } from './export-scores.js';
import { exportTemplateCommand } from './export-template.js';

/** Builds `zwgk export`, the parent of one command a workbook. */
export const exportCommand: CommandFactory = (io, finish) =>
  new Command('export')
    .summary(M.summary)
    .description(M.description)
    .addCommand(exportProgressCommand(io, finish))
    .addCommand(exportInventoryCommand(io, finish))
    .addCommand(exportIssuesCommand(io, finish))
    .addCommand(exportScoresCommand(io, finish))
    .addCommand(exportTemplateCommand(io, finish))
    .addCommand(exportPosterCommand(io, finish))
    .addCommand(exportBroadcastCommand(io, finish))
    .addCommand(exportDigestCommand(io, finish));
