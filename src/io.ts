import type { IsoDate } from './model/iso-date.js';

/** What a command may touch of the outside world. Tests make their own; only cli.ts makes the real one. */
export interface Io {
  /** Absolute path. */
  readonly cwd: string;
  /** Results. */
  readonly stdout: Output;
  /** Progress and notes. */
  readonly stderr: Output;
  /** The environment, for CI detection and job summaries. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Everything on standard input, for `--stdin`. */
  readStdin(): Promise<Uint8Array>;
  /** Today in Asia/Shanghai; `--as-of` replaces it. */
  today(): IsoDate;
  /** Monotonic milliseconds, for durations only. */
  now(): number;
}

/** One of the two output streams. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  readonly hasColour: boolean;
  /** Width in columns; 80 when unknown. */
  readonly columns: number;
}
