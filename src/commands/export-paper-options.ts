import { InvalidArgumentError, Option, type Command } from 'commander';
import { toIsoDate, type IsoDate } from '../model/iso-date.js';
import { PAPERS } from '../render/paper/poster.js';
import { EXPORT_PAPER_MESSAGES as M } from './export-paper-messages.js';
import { asOfOption, countyOption, domainOption, workspaceOption } from './options.js';

/** Options that poster, broadcast and digest share. */
export interface PaperOptions {
  readonly workspace: string;
  readonly asOf?: IsoDate;
  readonly county: readonly string[];
  readonly domain: readonly string[];
  readonly item: readonly string[];
  readonly match: readonly string[];
  readonly since?: IsoDate;
  readonly baseUrl?: string;
  readonly out?: string;
}

/** Adds the options that all three share. */
export function withPaperOptions(command: Command): Command {
  return command
    .addOption(workspaceOption())
    .addOption(asOfOption())
    .addOption(countyOption())
    .addOption(domainOption())
    .addOption(new Option('--item <事项>', M.item).default([], '').argParser(collect))
    .addOption(new Option('--match <字词>', M.match).default([], '').argParser(collect))
    .addOption(new Option('--since <日期>', M.since).argParser(readDay))
    .addOption(new Option('--base-url <网址>', M.baseUrl).default(undefined, M.baseUrlDefault));
}

/** `--paper <纸张>`. */
export function paperOption(): Option {
  return new Option('--paper <纸张>', M.poster.paper).choices(PAPERS).default('A3');
}

function collect(typed: string, before: readonly string[]): readonly string[] {
  return [...before, typed];
}

function readDay(typed: string): IsoDate {
  const day = toIsoDate(typed);
  if (day === undefined) throw new InvalidArgumentError(M.badSince(typed));
  return day;
}
