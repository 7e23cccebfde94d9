import { InvalidArgumentError, Option } from 'commander';
import { isAbsolute, resolve } from 'node:path';
import type { Io } from '../io.js';
import { toIsoDate, type IsoDate } from '../model/iso-date.js';
import { OPTION_MESSAGES } from './messages.js';

/** More threads than any machine of an office has cores. */
const MOST_JOBS = 64;

/** Options that several commands share; each factory makes a fresh Option, so that no command changes another's. */

/** `--workspace <目录>`: the folder of zwgk.config.yaml; default: the current one. */
export function workspaceOption(): Option {
  return new Option('--workspace <目录>', OPTION_MESSAGES.workspace).default('.', OPTION_MESSAGES.workspaceDefault);
}

/** The absolute path that `--workspace` names. */
export function workspaceRoot(option: string, io: Pick<Io, 'cwd'>): string {
  return isAbsolute(option) ? option : resolve(io.cwd, option);
}

/** `--as-of <日期>`: the day that counts as today; default: today in Asia/Shanghai. */
export function asOfOption(): Option {
  return new Option('--as-of <日期>', OPTION_MESSAGES.asOf).argParser((typed): IsoDate => {
    const day = toIsoDate(typed);
    if (!day) throw new InvalidArgumentError(OPTION_MESSAGES.badDate(typed));
    return day;
  });
}

/** `--county <县市区>`, repeatable; full name, short name or slug. */
export function countyOption(): Option {
  return repeatable('--county <县市区>', OPTION_MESSAGES.county);
}

/** `--domain <领域>`, repeatable; name, slug or number. */
export function domainOption(): Option {
  return repeatable('--domain <领域>', OPTION_MESSAGES.domain);
}

/** Gathers a list, one by one or parted by commas. (commander's own `...` would swallow the paths that follow, and knows ASCII names only.) */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([], OPTION_MESSAGES.all)
    .argParser((typed, before: readonly string[]) => [
      ...before,
      ...typed
        .split(/[,,、]/u)
        .map((name) => name.trim())
        .filter(Boolean),
    ]);
}

/** `--jobs <个数>`: how many threads may work at the same time; default: as many as are worth it. */
export function jobsOption(): Option {
  return new Option('--jobs <个数>', OPTION_MESSAGES.jobs).argParser((typed): number => {
    const jobs = /^\d{1,2}$/u.test(typed) ? Number(typed) : 0;
    if (jobs < 1 || jobs > MOST_JOBS) throw new InvalidArgumentError(OPTION_MESSAGES.badJobs(typed, MOST_JOBS));
    return jobs;
  });
}

/** `--port <端口>`; default 8020. */
export function portOption(): Option {
  return new Option('--port <端口>', OPTION_MESSAGES.port).default(8020);
}
