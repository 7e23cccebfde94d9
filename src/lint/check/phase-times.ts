/** The parts of a run whose time `--stats` shows. */
export type Phase = 'start' | 'workspace' | 'read' | 'parse' | 'rules' | 'locate' | 'cache' | 'report';

/** Milliseconds of each phase, measured by a clock that the caller gives. */
export class PhaseTimes {
  readonly #now: () => number;
  readonly #spent = new Map<Phase, number>();
  /** Catalogs whose findings came from the cache, and all catalogs. */
  cached = 0;
  checked = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Books time that has passed already. */
  add(phase: Phase, milliseconds: number): void {
    this.#spent.set(phase, (this.#spent.get(phase) ?? 0) + milliseconds);
  }

  /** Runs a piece of work and books its time. */
  measure<Result>(phase: Phase, work: () => Result): Result {
    const begin = this.#now();
    try {
      return work();
    } finally {
      this.add(phase, this.#now() - begin);
    }
  }

  /** The same for work that waits. */
  async measureAsync<Result>(phase: Phase, work: () => Promise<Result>): Promise<Result> {
    const begin = this.#now();
    try {
      return await work();
    } finally {
      this.add(phase, this.#now() - begin);
    }
  }

  /** In the order of a run. */
  rows(): readonly (readonly [phase: Phase, milliseconds: number])[] {
    return [...this.#spent];
  }
}
