import type { Io } from '../../src/io.js';
import { day } from './sample-report.js';

/** An Io that keeps what is written, for tests of commands. */
export function testIo(cwd: string, today = '2020-10-09'): Io & { readonly out: string[]; readonly err: string[] } {
  const out: string[] = [];
  const err: string[] = [];
  const output = (kept: string[]) => ({
    write: (text: string) => {
      kept.push(text);
    },
    isTerminal: false,
    hasColour: false,
    columns: 80,
  });
  return {
    cwd,
    stdout: output(out),
    stderr: output(err),
    env: {},
    readStdin: () => Promise.resolve(new Uint8Array()),
    today: () => day(today),
    now: () => 0,
    out,
    err,
  };
}
