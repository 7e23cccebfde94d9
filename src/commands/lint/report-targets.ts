import { resolve } from 'node:path';
import { UsageError } from '../../diagnostics/errors.js';
import { REPORT_FORMATS, type ReportFormat } from '../../reporters/reporters.js';
import { LINT_COMMAND_MESSAGES as M } from './messages.js';

/** One report of a run: a format, and the file it goes to; without a file it goes to standard output. */
export interface ReportTarget {
  readonly format: ReportFormat;
  readonly file?: string;
}

/**
 * Pairs `--format` and `-o` in the order in which they are typed: an `-o` belongs to the `--format` before it, an `-o` before
 * the first `--format` to that first one, and to stylish where there is none. One report at most goes to the screen.
 */
export class ReportTargets {
  readonly #targets: { format: ReportFormat; file: string | undefined }[] = [];
  #early: string | undefined;

  addFormat(typed: string): void {
    const format = REPORT_FORMATS.find((each) => each === typed);
    if (format === undefined) throw new UsageError(M.unknownFormat(typed, REPORT_FORMATS));
    this.#targets.push({ format, file: this.#early });
    this.#early = undefined;
  }

  addFile(file: string): void {
    if (/\.ya?ml$/iu.test(file)) throw new UsageError(M.reportOverCatalog(file));
    const last = this.#targets.at(-1);
    if (!last) {
      if (this.#early !== undefined) throw new UsageError(M.outputWithoutFormat);
      this.#early = file;
      return;
    }
    if (last.file !== undefined) throw new UsageError(M.twoFiles(last.format));
    last.file = file;
  }

  /** The reports to make. Throws UsageError for two on the screen or two in one file. */
  finish(): readonly ReportTarget[] {
    if (this.#targets.length === 0) return [withFile('stylish', this.#early)];
    const [first, second] = this.#targets.filter(({ file }) => file === undefined);
    if (first && second) throw new UsageError(M.twoOnScreen(first.format, second.format));
    const files = this.#targets.flatMap(({ file }) => (file === undefined ? [] : [file]));
    const places = files.map((file) => resolve(file));
    const twice = files.find((_file, index) => places.indexOf(places[index] ?? '') !== index);
    if (twice !== undefined) throw new UsageError(M.sameFile(twice));
    return this.#targets.map(({ format, file }) => withFile(format, file));
  }
}

function withFile(format: ReportFormat, file: string | undefined): ReportTarget {
  return file === undefined ? { format } : { format, file };
}
