import {
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FolderWriter } from './folder-writer.js';
import { isCode } from './lock.js';

/** Names of what stands beside an output folder while it is being written, all hidden and all on the same file system. */
export interface Neighbours {
  readonly lock: string;
  /** New files, in the layout of the output folder. */
  readonly staging: string;
  /** The list of a started commit; while it is there, the commit must be finished. */
  readonly journal: string;
  /** The previous output, between the two renames of a swap. */
  readonly previous: string;
}

/** The neighbours of an output folder. */
export function neighboursOf(folder: string): Neighbours {
  const beside = (suffix: string): string => join(dirname(folder), `.${basename(folder)}.zwgk-${suffix}`);
  return { lock: beside('lock'), staging: beside('new'), journal: beside('journal'), previous: beside('old') };
}

/** A commit, as written to the journal before it starts. */
export type Commit =
  /** The staging folder is the whole new output. */
  | { readonly type: 'swap' }
  /** Files move one by one, then stale ones go. */
  | { readonly type: 'move'; readonly moves: readonly string[]; readonly removals: readonly string[] };

/** Puts the staged files in place. Whatever kills the run, {@link recover} then finishes or undoes it as a whole. */
export function commit(folder: string, plan: Commit): void {
  const { journal } = neighboursOf(folder);
  const draft = `${journal}.part`;
  writeFileSync(draft, JSON.stringify(plan));
  renameSync(draft, journal);
  carryOut(folder, plan);
}

/** Brings an output folder to rest after a run that was killed. Called with the lock held. */
export function recover(folder: string): void {
  const { staging, journal, previous } = neighboursOf(folder);
  const plan = readJournal(journal);
  if (plan) carryOut(folder, plan);
  rmSync(`${journal}.part`, { force: true });
  rmSync(staging, { recursive: true, force: true });
  rmSync(previous, { recursive: true, force: true });
}

function readJournal(journal: string): Commit | undefined {
  try {
    return JSON.parse(readFileSync(journal, 'utf8')) as Commit; // it came into being by a rename, so it is whole
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** May run again from any point at which it was stopped. */
function carryOut(folder: string, plan: Commit): void {
  const { journal } = neighboursOf(folder);
  if (plan.type === 'swap') swap(folder);
  else move(folder, plan.moves, plan.removals);
  rmSync(journal, { force: true });
}

function swap(folder: string): void {
  const { staging, previous } = neighboursOf(folder);
  if (existsSync(staging)) {
    if (existsSync(folder)) renameSync(folder, previous);
    renameSync(staging, folder);
  }
  rmSync(previous, { recursive: true, force: true });
}

function move(folder: string, moves: readonly string[], removals: readonly string[]): void {
  const { staging } = neighboursOf(folder);
  const target = new FolderWriter(folder);
  for (const path of moves) {
    const from = join(staging, path);
    if (existsSync(from)) renameSync(from, target.prepare(path));
  }
  for (const path of removals) rmSync(join(folder, path), { force: true });
  removeEmptyFolders(folder, removals);
  rmSync(staging, { recursive: true, force: true });
}

function removeEmptyFolders(folder: string, removed: readonly string[]): void {
  for (const path of removed) {
    for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
      const absolute = join(folder, parent);
      if (!existsSync(absolute) || readdirSync(absolute).length > 0) break;
      rmdirSync(absolute);
    }
  }
}

/** Puts an unchanged file into the staging folder without copying it, where the file system can. */
export function carryOver(folder: string, staging: FolderWriter, path: string): void {
  const from = join(folder, path);
  const to = staging.prepare(path);
  try {
    linkSync(from, to);
  } catch (error) {
    if (isCode(error, 'EPERM') || isCode(error, 'ENOTSUP') || isCode(error, 'EMLINK')) copyFileSync(from, to);
    else throw error;
  }
}
