import type { Io } from '../../io.js';

/** Work shorter than this shows no progress. */
const QUIET_MS = 1000;
const REDRAW_MS = 100;

/** One line on a terminal's stderr that says how far the work is; nothing in CI or when redirected. */
export class ProgressLine {
  readonly #io: Io;
  readonly #isShown: boolean;
  readonly #begin: number;
  #last = 0;
  #isDrawn = false;

  constructor(io: Io) {
    this.#io = io;
    this.#isShown = io.stderr.isTerminal && !io.env['CI'];
    this.#begin = io.now();
  }

  show(text: string): void {
    if (!this.#isShown) return;
    const now = this.#io.now();
    if (now - this.#begin < QUIET_MS || now - this.#last < REDRAW_MS) return;
    this.#last = now;
    this.#isDrawn = true;
    this.#io.stderr.write(`\r${text}\u001b[K`);
  }

  /** Leaves no trace of the line. */
  clear(): void {
    if (this.#isDrawn) this.#io.stderr.write('\r\u001b[K');
  }
}
