import type { LoadedCatalog } from '../catalog/load-catalog.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { Io } from '../io.js';
import { EXPORT_MESSAGES as M } from './export-messages.js';

/** What could not be read on the way to a report. The report is made all the same; the rest is lint's to say. */
export class ReadFaults {
  readonly #faults: Diagnostic[];
  #unreadable = 0;

  /** Begins with what loading the workspace found. */
  constructor(diagnostics: readonly Diagnostic[]) {
    this.#faults = diagnostics.filter(({ severity }) => severity === 'error');
  }

  /** Notes a catalog file that gave no catalog. */
  note({ catalog, diagnostics }: LoadedCatalog): void {
    if (catalog || diagnostics.length === 0) return;
    this.#unreadable += 1;
    this.#faults.push(...diagnostics);
  }

  /** Says on stderr what was noted; answers the exit code. */
  tell(io: Pick<Io, 'stderr'>): ExitCode {
    for (const { place, message } of this.#faults) io.stderr.write(`${place.file}:${message}\n`);
    if (this.#unreadable > 0) io.stderr.write(`${M.unreadable(this.#unreadable)}\n`);
    return this.#faults.length > 0 ? 1 : 0;
  }
}
