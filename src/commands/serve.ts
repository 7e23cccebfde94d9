import { Command, InvalidArgumentError } from 'commander';
import { resolve } from 'node:path';
import { UsageError } from '../diagnostics/errors.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { Io } from '../io.js';
import type { IsoDate } from '../model/iso-date.js';
import { SERVE_MESSAGES as M } from '../serve/messages.js';
import { readOverlay } from '../serve/overlay-script.js';
import { serveSite } from '../serve/serve-site.js';
import type { CommandFactory } from './command-factory.js';
import { asOfOption, portOption, workspaceOption, workspaceRoot } from './options.js';

/** Options of `zwgk serve`. */
export interface ServeOptions {
  readonly workspace: string;
  readonly asOf?: IsoDate;
  /** 0: any that is free. */
  readonly port: number;
  readonly drafts: boolean;
}

/** Builds `zwgk serve`. */
export const serveCommand: CommandFactory = (io, finish) =>
  new Command('serve')
    .summary(M.summary)
    .description(M.description)
    .addOption(workspaceOption())
    .addOption(asOfOption())
    .addOption(portOption().argParser(readPort))
    .option('--no-drafts', M.noDrafts)
    .action(async (options: ServeOptions) => {
      const interrupted = new Promise<void>((done) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
      });
      finish(await runServe(options, io, interrupted));
    });

/** Serves a preview until `stopped` resolves. */
export async function runServe(options: ServeOptions, io: Io, stopped: Promise<void>): Promise<ExitCode> {
  const root = workspaceRoot(options.workspace, io);
  const say = (text: string): void => io.stderr.write(`${text}\n`);
  say(M.building);
  try {
    await serveSite(
      {
        root,
        out: resolve(root, 'dist/preview'),
        port: options.port,
        options: {
          asOf: options.asOf ?? io.today(),
          withDrafts: options.drafts,
          isKiosk: false,
          isFragment: false,
        },
        overlay: readOverlay(),
      },
      {
        onReady: (url, entries) => io.stdout.write(`${M.ready(url, entries)}\n`),
        onUpdated: (file, milliseconds) => say(M.updated(file, milliseconds)),
        onUnreadable: (reason) => say(M.unreadable(reason)),
        onRebuilt: (written, milliseconds) => say(M.rebuilt(written, milliseconds)),
        onRefused: (reason) => say(M.failed(reason)),
        onError: (error) => say(M.failed(error instanceof Error ? (error.stack ?? error.message) : String(error))),
        now: () => io.now(),
      },
      stopped,
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new UsageError(M.portTaken(options.port));
    }
    throw error;
  }
  say(M.stopped);
  return 0;
}

function readPort(typed: string): number {
  const port = Number(typed);
  if (!/^\d{1,5}$/u.test(typed) || port < 1 || port > 65_535) throw new InvalidArgumentError(M.badPort(typed));
  return port;
}
