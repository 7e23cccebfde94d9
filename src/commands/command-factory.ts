import type { Command } from 'commander';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { Io } from '../io.js';

/** Builds one command; its action calls `finish` with the exit code. */
export type CommandFactory = (io: Io, finish: (code: ExitCode) => void) => Command;
