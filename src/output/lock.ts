import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
// Whether the owner of a lock still lives is a question only the process table answers.
import { kill, pid } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 40;
/** Age at which a lock whose owner cannot be asked (another host, an unreadable file) counts as abandoned. */
const ABANDONED_AFTER_MS = 10 * 60_000;
/** Age at which a lock file without content counts as left by a run that died while making it. */
const EMPTY_AFTER_MS = 3_000;

/** A lock held by this process. */
export interface Lock {
  release(): void;
}

/** Waits for a lock file and takes it. A lock whose process is gone is taken over. `onWait` is called once when it must wait. */
export async function takeLock(file: string, onWait?: () => void): Promise<Lock> {
  let hasWaited = false;
  while (!tryCreate(file)) {
    if (isAbandoned(file) && removeAbandoned(file)) continue;
    if (!hasWaited) onWait?.();
    hasWaited = true;
    await wait(POLL_MS);
  }
  return { release: () => rmSync(file, { force: true }) };
}

function tryCreate(file: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'wx');
  } catch (error) {
    // Windows answers EPERM while a deleted file is still held open by its last reader.
    if (isCode(error, 'EEXIST') || isCode(error, 'EPERM')) return false;
    throw error;
  }
  writeSync(descriptor, `${pid} ${hostname()}\n`);
  closeSync(descriptor);
  return true;
}

function isAbandoned(file: string): boolean {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    const [owner, host] = readFileSync(file, 'utf8').trim().split(' ');
    if (owner === undefined || owner === '') return age > EMPTY_AFTER_MS;
    if (host !== hostname()) return age > ABANDONED_AFTER_MS;
    return !isAlive(Number(owner));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false; // released meanwhile: simply try again
    throw error;
  }
}

/** Removes an abandoned lock. A second lock guards the removal, so that nobody removes the lock that another has just taken. */
function removeAbandoned(file: string): boolean {
  const guard = `${file}.takeover`;
  if (!tryCreate(guard)) {
    if (isAbandoned(guard)) rmSync(guard, { force: true });
    return false;
  }
  try {
    if (isAbandoned(file)) rmSync(file, { force: true });
    return true;
  } finally {
    rmSync(guard, { force: true });
  }
}

function isAlive(owner: number): boolean {
  try {
    return kill(owner, 0);
  } catch (error) {
    return isCode(error, 'EPERM'); // alive, but another user's
  }
}

/** Whether an error is the system error of that code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
