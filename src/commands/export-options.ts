import { Option } from 'commander';
import { EXPORT_MESSAGES as M } from './export-messages.js';

/** Where a workbook is to go. */
export interface ExportTarget {
  /** `-o`: a file. */
  readonly output?: string;
  /** `--out`: a folder. */
  readonly out?: string;
}

/** `-o <文件>`. */
export function outputOption(): Option {
  return new Option('-o, --output <文件>', M.output);
}

/** `--out <目录>`. */
export function outOption(): Option {
  return new Option('--out <目录>', M.out).default(undefined, M.outDefault);
}

/** `--item <事项>`, repeatable; a name may hold commas. */
export function itemOption(description: string): Option {
  return new Option('--item <事项>', description)
    .default([], '')
    .argParser((typed: string, before: readonly string[]) => [...before, typed]);
}

/** `--profile <标识>`: a scoring profile. */
export function profileOption(): Option {
  return new Option('--profile <标识>', M.scores.profile).default('keep-80');
}
