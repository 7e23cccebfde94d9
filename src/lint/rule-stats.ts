/** Time and findings of every rule over a run, for `lint --stats`. Measuring costs time itself, so it is only done when asked. */
export class RuleStats {
  readonly #now: () => number;
  readonly #figures = new Map<string, { milliseconds: number; findings: number }>();

  /** @param now monotonic milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Runs a piece of a rule's work and books its time. */
  measure(id: string, work: () => void): void {
    const begin = this.#now();
    try {
      work();
    } finally {
      this.#figure(id).milliseconds += this.#now() - begin;
    }
  }

  /** Books one finding. */
  count(id: string): void {
    this.#figure(id).findings += 1;
  }

  /** The dearest rule first. */
  rows(): readonly { readonly id: string; readonly milliseconds: number; readonly findings: number }[] {
    return [...this.#figures]
      .map(([id, figure]) => ({ id, ...figure }))
      .sort((a, b) => b.milliseconds - a.milliseconds || (a.id < b.id ? -1 : 1));
  }

  #figure(id: string): { milliseconds: number; findings: number } {
    let figure = this.#figures.get(id);
    if (figure === undefined) this.#figures.set(id, (figure = { milliseconds: 0, findings: 0 }));
    return figure;
  }
}
