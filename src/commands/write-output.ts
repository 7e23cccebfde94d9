import { UsageError } from '../diagnostics/errors.js';
import { appendToFile } from '../output/append-to-file.js';
import { replaceFile } from '../output/replace-file.js';
import { diskFault } from '../output/disk-fault.js';
import { outputKind } from '../output/output-kind.js';
import { OUTPUT_MESSAGES as M } from './messages.js';

/**
 * Writes a report where `-o` says: a file whole or not at all, a device or a pipe as it comes.
 * Throws UsageError, with the path as typed, for a place that cannot be written to, which is the caller's to change.
 * @param path absolute
 */
export function writeOutput(path: string, text: string, typed: string): void {
  checkOutput(path, typed);
  try {
    if (outputKind(path) === 'stream') appendToFile(path, text);
    else replaceFile(path, text);
  } catch (error) {
    throw explainFault(error, typed);
  }
}

/** Writes a file of the workspace whole or not at all; throws UsageError, with its path, where the disk refuses. */
export function replaceInWorkspace(root: string, file: string, content: string | Uint8Array): void {
  try {
    replaceFile(`${root}/${file}`, content);
  } catch (error) {
    throw explainFault(error, file);
  }
}

/** Throws UsageError for a place where no file can ever stand; what else may go wrong, the write itself tells. */
export function checkOutput(path: string, typed: string): void {
  if (outputKind(path) === 'none') throw new UsageError(M.cannotWrite(typed, 'ENOENT'));
}

/** A fault of the disk as a UsageError; anything else stays as it is. */
export function explainFault(error: unknown, typed: string): unknown {
  const fault = diskFault(error);
  return fault === undefined ? error : new UsageError(M.cannotWrite(typed, fault));
}
