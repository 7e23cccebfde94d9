import type { Io } from '../../io.js';
import { takeLock, type Lock } from '../../output/lock.js';
import { IMPORT_COMMAND_MESSAGES as M } from '../import-messages.js';
import { explainFault } from '../write-output.js';

const LOCK_NAME = '.zwgk-import.lock';

/** Runs with the workspace to itself, as far as imports go: two at once would each write what the other has not seen. */
export async function withImportLock<Result>(root: string, io: Io, run: () => Promise<Result>): Promise<Result> {
  let lock: Lock | undefined;
  try {
    lock = await takeLock(`${root}/${LOCK_NAME}`, () => io.stderr.write(`${M.waiting}\n`));
  } catch (error) {
    throw explainFault(error, LOCK_NAME);
  }
  try {
    return await run();
  } finally {
    lock.release();
  }
}
