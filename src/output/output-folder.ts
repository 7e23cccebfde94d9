import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../diagnostics/errors.js';
import { carryOver, commit, neighboursOf, recover } from './commit.js';
import { diskFault } from './disk-fault.js';
import { FileIndex } from './file-index.js';
import { foldersOf, pathsOf } from './folder-files.js';
import { FolderWriter } from './folder-writer.js';
import { listFolder, type FolderListing } from './folder-listing.js';
import { takeLock, type Lock } from './lock.js';
import { countFiles, formatManifest, LOOSE, readManifest, type Manifest, type ManifestGroup } from './manifest.js';
import { OUTPUT_MESSAGES } from './messages.js';
import { outputKind } from './output-kind.js';
import { MANIFEST_NAME, PathRegister, splitPath } from './output-path.js';
import type { Planned, PlannedFile, StagedGroup } from './planned-file.js';
import { Stager, type StagingPlace } from './stager.js';
import { StandingFiles, standingGroups } from './standing-files.js';

/** What a run did to an output folder. */
export interface WriteSummary {
  /** Files that are new or differ from before. */
  readonly written: number;
  /** Files that were already right. */
  readonly unchanged: number;
  /** Files of an earlier run that nobody plans any more. */
  readonly removed: number;
  /** Bytes written. */
  readonly bytes: number;
  /** Paths of the written and removed files; there may be very many. */
  changedPaths(): string[];
  /** Those of them that did not stand before. */
  addedPaths(): string[];
  /** Those of them that are gone. */
  removedPaths(): readonly string[];
}

/** More changed files than this and the folder is swapped as a whole; fewer are moved in one by one, in a few milliseconds. */
const MOVE_AT_MOST = 100;

/** How to open an output folder. */
export interface OpenOptions {
  /** Trust nothing that the folder remembers: every file is written anew. */
  readonly fresh?: boolean;
  /** Called once when another run holds the folder. */
  readonly onWait?: () => void;
}

/**
 * Opens an output folder: waits for another run that is writing it, finishes what a killed run left, and reads what it remembers.
 * Throws UsageError for a place that cannot be written to.
 */
export async function openOutput(outDir: string, options: OpenOptions = {}): Promise<OutputFolder> {
  const folder = resolve(outDir);
  if (outputKind(folder) === 'none') throw new UsageError(OUTPUT_MESSAGES.cannotWrite(folder, 'ENOENT'));
  try {
    mkdirSync(dirname(folder), { recursive: true });
    const lock = await takeLock(neighboursOf(folder).lock, options.onWait);
    try {
      recover(folder);
      return new OutputFolder(folder, lock, options.fresh ?? false);
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw explained(error, folder);
  }
}

/** A refusal of the disk is the caller's to change. */
function explained(error: unknown, folder: string): unknown {
  const fault = diskFault(error);
  return fault === undefined ? error : new UsageError(OUTPUT_MESSAGES.cannotWrite(folder, fault));
}

/** An output folder held by this run. Nothing in it changes before {@link OutputFolder.write} has taken the last planned file. */
export class OutputFolder {
  readonly #folder: string;
  readonly #lock: Lock;
  readonly #listing: FolderListing;
  readonly #before: StandingFiles;
  readonly #written: Manifest;
  readonly #stager: Stager;

  constructor(folder: string, lock: Lock, isFresh: boolean) {
    this.#folder = folder;
    this.#lock = lock;
    this.#listing = listFolder(folder);
    this.#written = readManifest(folder) ?? new Map();
    this.#before = new StandingFiles(standingGroups(this.#written, this.#listing));
    const standing = isFresh ? new Map() : this.#before.groups;
    this.#stager = new Stager({ folder: neighboursOf(folder).staging, standing });
  }

  /** For threads that stage files of this folder beside the one that holds it. */
  get stagingPlace(): StagingPlace {
    return { folder: neighboursOf(this.#folder).staging, standing: this.#stager.standing.groups };
  }

  /** Stages files before they are handed to {@link OutputFolder.write}. */
  get stager(): Stager {
    return this.#stager;
  }

  /** Whether a group stands whole in the folder and was made from that very fingerprint, so that it can be kept. */
  holds(group: string, fingerprint: string): boolean {
    return this.#stager.standing.holds(group, fingerprint);
  }

  /** The fingerprint of a group that stands whole in the folder. */
  fingerprintOf(group: string): string | undefined {
    const known = this.#stager.standing.groups.get(group);
    return known?.isWhole ? known.fingerprint : undefined;
  }

  /** Writes what is planned, removes what an earlier run wrote and nobody plans any more, and lets go of the folder. */
  async write(planned: AsyncIterable<Planned> | Iterable<Planned>): Promise<WriteSummary> {
    try {
      const run = new WriteRun(this.#folder, this.#listing, this.#before, this.#written, this.#stager);
      for await (const each of planned) run.take(each);
      return run.finish();
    } catch (error) {
      recover(this.#folder); // clears the staging folder; the previous output was not touched
      throw explained(error, this.#folder);
    } finally {
      this.release();
    }
  }

  /** Lets go of the folder without writing. */
  release(): void {
    this.#lock.release();
  }
}

class WriteRun {
  readonly #folder: string;
  readonly #listing: FolderListing;
  readonly #before: StandingFiles;
  readonly #manifest: Manifest;
  readonly #stager: Stager;
  readonly #register = new PathRegister();
  readonly #groups = new Map<string, ManifestGroup>();
  readonly #kept = new Set<string>();
  readonly #loose: [path: string, hash: string][] = [];
  /** Groups of which every file was written. */
  readonly #wholly = new Set<string>();
  /** Paths of the files of other groups that were. */
  readonly #written = new Set<string>();
  /** A path that is to be a file where a folder stands, or the other way round. */
  #kindConflict: string | undefined;
  #bytes = 0;

  constructor(folder: string, listing: FolderListing, before: StandingFiles, manifest: Manifest, stager: Stager) {
    this.#folder = folder;
    this.#listing = listing;
    this.#before = before;
    this.#manifest = manifest;
    this.#stager = stager;
  }

  take(planned: Planned): void {
    if ('path' in planned) this.#takeFile(planned);
    else if ('keep' in planned) this.#keepGroup(planned.keep);
    else if ('folders' in planned) this.#takeGroup(planned);
    else {
      const { group, fingerprint, files, kept } = planned;
      this.#takeGroup(this.#stager.stageGroup(group, fingerprint, files, kept));
    }
  }

  #takeFile(file: PlannedFile): void {
    const { path, beside } = file;
    if (beside) this.#takeFile(beside);
    this.#register.claim(path);
    this.#look(path);
    const { hash, bytes } = this.#stager.stage(file);
    this.#loose.push([path, hash]);
    if (bytes === undefined) return;
    this.#bytes += bytes;
    this.#written.add(path);
  }

  #takeGroup({ group, fingerprint, folders, written, bytes }: StagedGroup): void {
    for (const [folder, names] of folders) this.#register.claimAll(folder, names);
    if (this.#listing.exists) for (const path of pathsOf(folders)) this.#look(path);
    this.#bytes += bytes;
    if (written === 'all') this.#wholly.add(group);
    else for (const path of written) this.#written.add(path);
    this.#groups.set(group, { fingerprint, folders });
  }

  #keepGroup(name: string): void {
    const group = this.#before.groups.get(name);
    if (!group) throw new Error(`no such group to keep: ${name}`);
    for (const [folder, names] of group.folders) this.#register.claimAll(folder, names);
    this.#kept.add(name);
    this.#groups.set(name, { fingerprint: group.fingerprint, folders: group.folders });
  }

  /** Looks at what stands where a file is to be. */
  #look(path: string): void {
    if (this.#listing.folders.has(path)) this.#kindConflict = path;
    if (this.#listing.hasFile(path)) {
      if (this.#before.hashOf(path) !== undefined) return;
      throw new UsageError(OUTPUT_MESSAGES.foreignFile(this.#folder, path));
    }
    let { folder } = splitPath(path);
    while (folder !== '' && !this.#listing.folders.has(folder)) {
      if (this.#listing.hasFile(folder) || this.#listing.special.includes(folder)) this.#kindConflict = folder;
      ({ folder } = splitPath(folder));
    }
  }

  finish(): WriteSummary {
    if (this.#loose.length > 0) this.#groups.set(LOOSE, { fingerprint: '', folders: foldersOf(this.#loose) });
    const removals = this.#removals();
    const written = this.#countWritten();
    this.#commit(written, removals);
    const all = [...this.#groups.values()].reduce((sum, group) => sum + countFiles(group), 0);
    return {
      written,
      unchanged: all - written,
      removed: removals.length,
      bytes: this.#bytes,
      changedPaths: () => [...this.#writtenPaths(), ...removals],
      removedPaths: () => removals,
      addedPaths: () => [...this.#writtenPaths()].filter((path) => this.#before.hashOf(path) === undefined),
    };
  }

  #countWritten(): number {
    return [...this.#wholly].reduce((sum, name) => sum + countFiles(this.#group(name)), this.#written.size);
  }

  *#writtenPaths(): Generator<string> {
    yield* this.#written;
    for (const name of this.#wholly) yield* pathsOf(this.#group(name).folders);
  }

  #group(name: string): ManifestGroup {
    return this.#groups.get(name) ?? { fingerprint: '', folders: [] };
  }

  /** What stands, is ours, and belongs to nothing that was planned. A group that is kept has the very files it had. */
  #removals(): string[] {
    const gone = [...this.#before.groups].filter(([name]) => !this.#kept.has(name));
    if (gone.length === 0) return [];
    const now = new FileIndex([...this.#groups.values()].flatMap(({ folders }) => folders));
    return gone.flatMap(([, { folders }]) => [...pathsOf(folders)].filter((path) => now.hashOf(path) === undefined));
  }

  #commit(written: number, removals: readonly string[]): void {
    if (written === 0 && removals.length === 0 && this.#listing.exists && this.#sameGroups()) return;
    const manifest = formatManifest(this.#groups);
    new FolderWriter(neighboursOf(this.#folder).staging).write(MANIFEST_NAME, Buffer.from(manifest));
    if (this.#canMove(written + removals.length)) {
      commit(this.#folder, { type: 'move', moves: [...this.#writtenPaths(), MANIFEST_NAME], removals });
      return;
    }
    if (this.#listing.exists) this.#carryOver();
    commit(this.#folder, { type: 'swap' });
  }

  #carryOver(): void {
    const staging = new FolderWriter(neighboursOf(this.#folder).staging);
    for (const [name, { folders }] of this.#groups) {
      if (this.#wholly.has(name)) continue;
      for (const path of pathsOf(folders)) {
        if (!this.#written.has(path)) carryOver(this.#folder, staging, path);
      }
    }
  }

  /** Whether the manifest would say of every group what it says now. */
  #sameGroups(): boolean {
    const before = this.#manifest;
    return (
      before.size === this.#groups.size &&
      [...this.#groups].every(([name, group]) => {
        const known = before.get(name);
        return known?.fingerprint === group.fingerprint && countFiles(known) === countFiles(group);
      })
    );
  }

  /** Swapping would lose the files that are not ours, so a folder that has some is never swapped. */
  #canMove(changes: number): boolean {
    if (!this.#listing.exists) return false;
    if (this.#kindConflict === undefined) return changes <= MOVE_AT_MOST || this.#hasForeign();
    if (this.#hasForeign()) throw new UsageError(OUTPUT_MESSAGES.foreignFile(this.#folder, this.#kindConflict));
    return false;
  }

  #hasForeign(): boolean {
    const { special, folders } = this.#listing;
    return special.length > 0 || [...folders].some(([folder, listed]) => this.#before.hasForeign(folder, listed));
  }
}
