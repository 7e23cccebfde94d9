import { run } from '../../src/cli.js';
import type { Io } from '../../src/io.js';
import { toIsoDate, type IsoDate } from '../../src/model/iso-date.js';

/** What a run of the program in this process printed. */
export interface ProgramRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `zwgk` with arguments in a folder, without a process of its own: no colour, 80 columns, 2020-10-09 as today. */
export async function runProgram(
  cwd: string,
  args: readonly string[],
  options: { readonly stdin?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<ProgramRun> {
  let stdout = '';
  let stderr = '';
  const output = (take: (text: string) => void): Io['stdout'] => ({
    write: take,
    isTerminal: false,
    hasColour: false,
    columns: 80,
  });
  const io: Io = {
    cwd,
    stdout: output((text) => (stdout += text)),
    stderr: output((text) => (stderr += text)),
    env: options.env ?? {},
    readStdin: () => Promise.resolve(Buffer.from(options.stdin ?? '')),
    today: () => toIsoDate('2020-10-09') as IsoDate, // a day of the calendar
    now: () => performance.now(),
  };
  const code = await run(args, io);
  return { code, stdout, stderr };
}
