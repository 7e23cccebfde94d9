import { InvalidArgumentError, Option } from 'commander';
import type { IsoDate } from '../model/iso-date.js';
import { DEADLINES_COMMAND_MESSAGES as M } from './deadlines-messages.js';
import { asOfOption, countyOption, domainOption, repeatable, workspaceOption } from './options.js';

export const DEADLINE_FORMATS = ['table', 'json', 'markdown', 'ics'] as const;
export type DeadlineFormat = (typeof DEADLINE_FORMATS)[number];

/** Options of `zwgk deadlines`. */
export interface DeadlinesOptions {
  readonly workspace: string;
  readonly asOf?: IsoDate;
  readonly county: readonly string[];
  readonly domain: readonly string[];
  readonly unit: readonly string[];
  /** Calendar days. */
  readonly within?: number;
  readonly format: DeadlineFormat;
  readonly output?: string;
  readonly failOn?: 'overdue' | 'due-soon';
}

/** The options of `zwgk deadlines`, fresh ones each time. */
export function deadlinesOptions(): Option[] {
  return [
    workspaceOption(),
    asOfOption(),
    countyOption(),
    domainOption(),
    repeatable('--unit <责任单位>', M.unit),
    new Option('--within <天数>', M.within).argParser(readDays),
    new Option('--format <格式>', M.format).choices(DEADLINE_FORMATS).default('table'),
    new Option('-o, --output <路径>', M.output),
    new Option('--fail-on <状态>', M.failOn).choices(['overdue', 'due-soon']),
  ];
}

/** `10d`, `10` (calendar days) or `2w`. */
function readDays(typed: string): number {
  const match = /^(\d{1,4})([dw])?$/u.exec(typed.trim());
  if (!match) throw new InvalidArgumentError(M.badDays(typed));
  return Number(match[1]) * (match[2] === 'w' ? 7 : 1);
}
