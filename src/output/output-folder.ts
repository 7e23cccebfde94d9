import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../diagnostics/errors.js';
import { carryOver, commit, neighboursOf, recover } from './commit.js';
import { FolderWriter } from './folder-writer.js';
import { listFolder, type FolderListing } from './folder-listing.js';
import { takeLock, type Lock } from './lock.js';
import { countFiles, foldersOf, formatManifest, LOOSE, readManifest } from './manifest.js';
import type { Manifest, ManifestGroup } from './manifest.js';
import { OUTPUT_MESSAGES } from './messages.js';
import { MANIFEST_NAME, PathRegister, splitPath } from './output-path.js';
import type { Planned, PlannedFile, PlannedGroup, StagedFile, StagedGroup } from './planned-file.js';
import { Stager, type StagingPlace } from './stager.js';
import { pathsOf, StandingFiles, standingGroups } from './standing-files.js';

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
  /** Paths of the written and removed files. */
  readonly changedPaths: readonly string[];
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

/** Opens an output folder: waits for another run that is writing it, finishes what a killed run left, and reads what it remembers. */
export async function openOutput(outDir: string, options: OpenOptions = {}): Promise<OutputFolder> {
  const folder = resolve(outDir);
  mkdirSync(dirname(folder), { recursive: true });
  const lock = await takeLock(neighboursOf(folder).lock, options.onWait);
  try {
    recover(folder);
    return new OutputFolder(folder, lock, options.fresh ?? false);
  } catch (error) {
    lock.release();
    throw error;
  }
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
      throw error;
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
  /** Every path that was taken, but for those of kept groups. */
  readonly #taken = new Set<string>();
  readonly #written: string[] = [];
  readonly #unchanged: string[] = [];
  readonly #checkedFolders = new Set<string>();
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
    if ('path' in planned) this.#loose.push(this.#takeFile(planned));
    else if ('keep' in planned) this.#keepGroup(planned.keep);
    else if ('staged' in planned)
      this.#addGroup(
        planned,
        planned.staged.map((file) => this.#takeStaged(file)),
      );
    else this.#takeGroup(planned);
  }

  #takeGroup(planned: PlannedGroup): void {
    const files: [path: string, hash: string][] = [];
    for (const file of planned.files) files.push(this.#takeFile(file));
    for (const path of planned.kept ?? []) files.push(this.#keepFile(path));
    this.#addGroup(planned, files);
  }

  #addGroup({ group, fingerprint }: PlannedGroup | StagedGroup, files: readonly [path: string, hash: string][]): void {
    this.#groups.set(group, { fingerprint, folders: foldersOf(files) });
  }

  #keepGroup(name: string): void {
    const group = this.#before.groups.get(name);
    if (!group) throw new Error(`no such group to keep: ${name}`);
    for (const [folder, names] of group.folders) this.#register.keep(folder, names);
    this.#kept.add(name);
    this.#groups.set(name, { fingerprint: group.fingerprint, folders: group.folders });
  }

  #keepFile(path: string): [path: string, hash: string] {
    const hash = this.#before.hashOf(path);
    if (hash === undefined) throw new Error(`no such file to keep: ${path}`);
    return this.#takeStaged({ path, hash, bytes: undefined });
  }

  #takeFile(file: PlannedFile): [path: string, hash: string] {
    this.#register.claim(file.path);
    this.#refuseForeign(file.path);
    return this.#note(this.#stager.stage(file));
  }

  #takeStaged(file: StagedFile): [path: string, hash: string] {
    this.#register.claim(file.path);
    this.#refuseForeign(file.path);
    return this.#note(file);
  }

  #refuseForeign(path: string): void {
    if (!this.#listing.hasFile(path) || this.#before.hashOf(path) !== undefined) return;
    throw new UsageError(OUTPUT_MESSAGES.foreignFile(this.#folder, path));
  }

  #note({ path, hash, bytes }: StagedFile): [path: string, hash: string] {
    this.#taken.add(path);
    if (bytes === undefined) this.#unchanged.push(path);
    else {
      this.#checkKinds(path);
      this.#bytes += bytes;
      this.#written.push(path);
    }
    return [path, hash];
  }

  finish(): WriteSummary {
    if (this.#loose.length > 0) this.#groups.set(LOOSE, { fingerprint: '', folders: foldersOf(this.#loose) });
    const removals = this.#removals();
    this.#commit(removals);
    const kept = [...this.#kept].reduce((sum, name) => sum + countFiles(this.#groups.get(name) ?? NO_FILES), 0);
    return {
      written: this.#written.length,
      unchanged: this.#unchanged.length + kept,
      removed: removals.length,
      bytes: this.#bytes,
      changedPaths: [...this.#written, ...removals],
    };
  }

  /** What stands, is ours, and belongs to nothing that was planned. A group that is kept has the very files it had. */
  #removals(): string[] {
    const removals: string[] = [];
    for (const [name, group] of this.#before.groups) {
      if (this.#kept.has(name)) continue;
      for (const path of pathsOf(group)) if (!this.#taken.has(path)) removals.push(path);
    }
    return removals;
  }

  #commit(removals: readonly string[]): void {
    if (this.#written.length === 0 && removals.length === 0 && this.#listing.exists && this.#sameGroups()) return;
    const manifest = formatManifest(this.#groups);
    new FolderWriter(neighboursOf(this.#folder).staging).write(MANIFEST_NAME, Buffer.from(manifest));
    if (this.#canMove(removals)) {
      commit(this.#folder, { type: 'move', moves: [...this.#written, MANIFEST_NAME], removals });
      return;
    }
    this.#carryOver();
    commit(this.#folder, { type: 'swap' });
  }

  #carryOver(): void {
    const staging = new FolderWriter(neighboursOf(this.#folder).staging);
    for (const path of this.#unchanged) carryOver(this.#folder, staging, path);
    for (const name of this.#kept) {
      for (const path of pathsOf(this.#groups.get(name) ?? NO_FILES)) carryOver(this.#folder, staging, path);
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

  #checkKinds(path: string): void {
    if (this.#listing.folders.has(path)) this.#kindConflict = path;
    for (
      let { folder } = splitPath(path);
      folder !== '' && !this.#checkedFolders.has(folder);
      { folder } = splitPath(folder)
    ) {
      this.#checkedFolders.add(folder);
      if (this.#listing.hasFile(folder) || this.#listing.special.includes(folder)) this.#kindConflict = folder;
    }
  }

  /** Swapping would lose the files that are not ours, so a folder that has some is never swapped. */
  #canMove(removals: readonly string[]): boolean {
    if (!this.#listing.exists) return false;
    if (this.#kindConflict === undefined) {
      return this.#written.length + removals.length <= MOVE_AT_MOST || this.#hasForeign();
    }
    if (this.#hasForeign()) throw new UsageError(OUTPUT_MESSAGES.foreignFile(this.#folder, this.#kindConflict));
    return false;
  }

  #hasForeign(): boolean {
    const { special, folders } = this.#listing;
    return (
      special.length > 0 ||
      [...folders].some(([folder, { joined, names }]) => this.#before.hasForeign(folder, joined, names))
    );
  }
}

const NO_FILES: ManifestGroup = { fingerprint: '', folders: [] };
