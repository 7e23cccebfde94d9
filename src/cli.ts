import { COMMANDS } from './commands/command-list.js';
import { CLI_MESSAGES } from './commands/messages.js';
import { today } from './clock/today.js';
import { ConfigError, UsageError } from './diagnostics/errors.js';
import type { ExitCode } from './diagnostics/exit-code.js';
import type { Io, Output } from './io.js';
import { programVersion } from './version.js';

/** Runs the program with the arguments after `zwgk` and sets the exit code of the process. */
export async function start(args: readonly string[]): Promise<void> {
  process.exitCode = await run(args, processIo());
}

/** Runs the program against an Io; every error ends here. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
      io.stdout.write(`${programVersion()}\n`);
      return 0;
    }
    return await runCommand(args, io);
  } catch (error) {
    return explainFailure(error, io);
  }
}

async function runCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { Command, CommanderError } = await import('commander');
  const { HELP } = await import('./commands/help.js');
  let code: ExitCode = 0;
  const finish = (result: ExitCode): void => {
    code = result;
  };
  const program = new Command('zwgk')
    .description(CLI_MESSAGES.description)
    .version(programVersion(), '-V, --version', CLI_MESSAGES.versionOption);
  const named = args.find((argument) => !argument.startsWith('-'));
  const wanted = named !== undefined && named in COMMANDS ? [named] : Object.keys(COMMANDS);
  for (const name of wanted) {
    const load = COMMANDS[name];
    if (load) program.addCommand((await load())(io, finish));
  }
  for (const command of [program, ...program.commands, ...program.commands.flatMap((each) => each.commands)]) {
    if (command.commands.length > 0) command.helpCommand('help [command]', CLI_MESSAGES.helpCommand);
    command
      .exitOverride()
      .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        writeErr: () => undefined, // the one catch below says it in Chinese
        getOutHelpWidth: () => io.stdout.columns,
      })
      .helpOption('-h, --help', CLI_MESSAGES.helpOption)
      .configureHelp(HELP);
  }
  try {
    if (args.length === 0) {
      program.outputHelp();
      return 0;
    }
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') {
      // A command that only has commands under it, called without one of them.
      program.commands.find((command) => command.name() === named)?.outputHelp();
      return 2;
    }
    throw new UsageError(CLI_MESSAGES.usage(error.code, error.message, args));
  }
  return code;
}

function explainFailure(error: unknown, io: Io): ExitCode {
  if (error instanceof UsageError) {
    io.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (error instanceof ConfigError) {
    io.stderr.write(error.at === undefined ? `${error.message}\n` : `${error.at}:${error.message}\n`);
    return 2;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(`${CLI_MESSAGES.ownBug(programVersion())}\n${stack}\n`);
  return 3;
}

function processIo(): Io {
  return {
    cwd: process.cwd(),
    stdout: processOutput(process.stdout),
    stderr: processOutput(process.stderr),
    env: process.env,
    readStdin,
    today,
    now: () => performance.now(),
  };
}

function processOutput(stream: NodeJS.WriteStream): Output {
  const { env } = process;
  const isTerminal = stream.isTTY;
  // A reader that has seen enough (`| head`) is no fault of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  // https://no-color.org: any non-empty value switches colour off.
  const hasColour = !env['NO_COLOR'] && (Boolean(env['FORCE_COLOR']) || (isTerminal && env['TERM'] !== 'dumb'));
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal,
    hasColour,
    columns: stream.columns ?? 80,
  };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array); // no encoding is set, so chunks are bytes
  return Buffer.concat(chunks);
}
