import { Command, Option } from 'commander';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileSite, type CompileResult } from '../compile.js';
import { UsageError } from '../diagnostics/errors.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { Io } from '../io.js';
import type { IsoDate } from '../model/iso-date.js';
import { FILE_NAMES } from '../model/keys.js';
import { COMPILE_MESSAGES as M } from './compile-messages.js';
import type { CommandFactory } from './command-factory.js';
import { asOfOption, countyOption, jobsOption, workspaceOption, workspaceRoot } from './options.js';

/** Folders of a workspace that people fill. */
const SOURCES = [FILE_NAMES.catalogs, 'standards', 'templates'];

/** What the command line gives. */
interface CompileFlags {
  readonly workspace: string;
  readonly out: string;
  readonly baseUrl?: string;
  readonly asOf?: IsoDate;
  readonly county: readonly string[];
  readonly drafts: boolean;
  readonly kiosk: boolean;
  readonly fragment: boolean;
  readonly cache: boolean;
  readonly jobs?: number;
}

/** `zwgk compile`. */
export const compileCommand: CommandFactory = (io, finish) =>
  new Command('compile')
    .description(M.description)
    .addOption(workspaceOption())
    .addOption(new Option(M.outOption, M.out).default('dist/site', M.outDefault))
    .addOption(new Option(M.baseUrlOption, M.baseUrl))
    .addOption(asOfOption())
    .addOption(countyOption())
    .addOption(new Option('--drafts', M.drafts).default(false))
    .addOption(new Option('--kiosk', M.kiosk).default(false))
    .addOption(new Option('--fragment', M.fragment).default(false))
    .addOption(jobsOption())
    .addOption(new Option('--no-cache', M.noCache))
    .action(async (flags: CompileFlags) => finish(await runCompile(flags, io)));

/** Compiles the site and says what was made. */
export async function runCompile(flags: CompileFlags, io: Io): Promise<ExitCode> {
  const root = workspaceRoot(flags.workspace, io);
  const out = resolve(root, flags.out);
  if (flags.kiosk && flags.fragment) throw new UsageError(M.kioskOfFragments);
  if (holdsSources(root, out)) throw new UsageError(M.intoSources(flags.out));
  const started = io.now();
  const result = await compileSite(
    {
      root,
      out,
      ...(flags.baseUrl !== undefined && { baseUrl: checkedAddress(flags.baseUrl) }),
      counties: flags.county,
      options: {
        asOf: flags.asOf ?? io.today(),
        withDrafts: flags.drafts,
        isKiosk: flags.kiosk,
        isFragment: flags.fragment,
      },
      ...(flags.jobs !== undefined && { jobs: flags.jobs }),
      isFresh: !flags.cache,
    },
    { onWait: () => io.stderr.write(`${M.waiting}\n`), onCatalog: progressBar(io, started) },
  );
  for (const { message, place } of result.unreadable) io.stderr.write(`${place.file}: ${message}\n`);
  if (result.faults > 0) io.stderr.write(`${M.faults(result.faults)}\n`);
  io.stdout.write(summaryText(result, flags, out, io.now() - started));
  return result.unreadable.length > 0 ? 1 : 0;
}

function summaryText(result: CompileResult, flags: CompileFlags, out: string, milliseconds: number): string {
  const lines = [
    M.made(result.counties, result.entries, result.written + result.unchanged),
    M.written(result.written, result.unchanged, result.removed, result.bytes),
    M.where(out, (milliseconds / 1000).toFixed(1)),
  ];
  if (flags.kiosk) lines.push(M.kioskHint(pathToFileURL(join(out, 'index.html')).href));
  if (flags.drafts) lines.push(M.draftsWarning);
  return `${lines.join('\n')}\n`;
}

/** Whether a site written there would lie among the files that people write, or around them. */
function holdsSources(root: string, out: string): boolean {
  const isWithin = (inner: string, outer: string): boolean => {
    const way = relative(outer, inner);
    return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
  };
  return SOURCES.some((name) => isWithin(out, join(root, name)) || isWithin(join(root, name), out));
}

function checkedAddress(address: string): string {
  if (!/^https?:\/\//u.test(address) || !URL.canParse(address)) throw new UsageError(M.badAddress(address));
  return address;
}

/** A bar on a terminal once a second has passed; nothing in a log. */
function progressBar(io: Io, started: number): (done: number, total: number) => void {
  if (!io.stderr.isTerminal || io.env['CI']) return () => undefined;
  let isShown = false;
  return (done, total) => {
    if (io.now() - started < 1000 && !isShown) return;
    isShown = true;
    io.stderr.write(done === total ? '\r\u001b[K' : `\r${M.progress(done, total)}\u001b[K`);
  };
}
