import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../diagnostics/errors.js';
import { carryOver, commit, neighboursOf, recover } from './commit.js';
import { contentHash } from './content-hash.js';
import { FolderWriter } from './folder-writer.js';
import { listFolder, type FolderListing } from './folder-listing.js';
import { takeLock, type Lock } from './lock.js';
import { EMPTY_MANIFEST, formatManifest, readManifest, type Manifest, type ManifestGroup } from './manifest.js';
import { OUTPUT_MESSAGES } from './messages.js';
import { MANIFEST_NAME, PathRegister } from './output-path.js';
import type { Planned, PlannedFile, PlannedGroup } from './planned-file.js';

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
  readonly #isFresh: boolean;
  readonly #listing: FolderListing;
  readonly #before: Manifest;

  constructor(folder: string, lock: Lock, isFresh: boolean) {
    this.#folder = folder;
    this.#lock = lock;
    this.#isFresh = isFresh;
    this.#listing = listFolder(folder);
    this.#before = readManifest(folder) ?? EMPTY_MANIFEST;
  }

  /** Whether a group stands whole in the folder and was made from that very fingerprint, so that it can be kept. */
  holds(group: string, fingerprint: string): boolean {
    const known = this.#isFresh ? undefined : this.#before.groups.get(group);
    return known?.fingerprint === fingerprint && known.paths.every((path) => this.#listing.files.has(path));
  }

  /** Writes what is planned, removes what an earlier run wrote and nobody plans any more, and lets go of the folder. */
  async write(planned: AsyncIterable<Planned> | Iterable<Planned>): Promise<WriteSummary> {
    try {
      const run = new WriteRun(this.#folder, this.#listing, this.#before, this.#isFresh);
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
  readonly #before: Manifest;
  readonly #isFresh: boolean;
  readonly #staging: FolderWriter;
  readonly #register = new PathRegister();
  readonly #files = new Map<string, string>();
  readonly #groups = new Map<string, ManifestGroup>();
  readonly #written: string[] = [];
  readonly #unchanged: string[] = [];
  readonly #checkedFolders = new Set<string>();
  /** A path that is to be a file where a folder stands, or the other way round. */
  #kindConflict: string | undefined;
  #bytes = 0;

  constructor(folder: string, listing: FolderListing, before: Manifest, isFresh: boolean) {
    this.#folder = folder;
    this.#listing = listing;
    this.#before = before;
    this.#isFresh = isFresh;
    this.#staging = new FolderWriter(neighboursOf(folder).staging);
  }

  take(planned: Planned): void {
    if ('path' in planned) this.#takeFile(planned);
    else if ('keep' in planned) this.#keepGroup(planned.keep);
    else this.#takeGroup(planned);
  }

  #takeGroup(planned: PlannedGroup): void {
    const paths: string[] = [];
    for (const file of planned.files) {
      this.#takeFile(file);
      paths.push(file.path);
    }
    this.#groups.set(planned.group, { fingerprint: planned.fingerprint, paths });
  }

  #keepGroup(name: string): void {
    const group = this.#before.groups.get(name);
    if (!group) throw new Error(`no such group to keep: ${name}`);
    for (const path of group.paths) {
      this.#register.claim(path);
      this.#files.set(path, this.#before.files.get(path) ?? '');
      this.#unchanged.push(path);
    }
    this.#groups.set(name, group);
  }

  #takeFile({ path, content }: PlannedFile): void {
    this.#register.claim(path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const hash = contentHash(bytes);
    this.#files.set(path, hash);
    const isOurs = this.#before.files.has(path);
    const isThere = this.#listing.files.has(path);
    if (isThere && !isOurs) throw new UsageError(OUTPUT_MESSAGES.foreignFile(this.#folder, path));
    if (!this.#isFresh && isThere && this.#before.files.get(path) === hash) {
      this.#unchanged.push(path);
      return;
    }
    this.#checkKinds(path);
    this.#bytes += this.#staging.write(path, bytes);
    this.#written.push(path);
  }

  finish(): WriteSummary {
    const removals = [...this.#before.files.keys()].filter(
      (path) => !this.#files.has(path) && this.#listing.files.has(path),
    );
    this.#commit(removals);
    return {
      written: this.#written.length,
      unchanged: this.#unchanged.length,
      removed: removals.length,
      bytes: this.#bytes,
      changedPaths: [...this.#written, ...removals],
    };
  }

  #commit(removals: readonly string[]): void {
    if (this.#written.length === 0 && removals.length === 0 && this.#listing.exists && this.#sameGroups()) return;
    const manifest = formatManifest({ files: this.#files, groups: this.#groups });
    this.#staging.write(MANIFEST_NAME, Buffer.from(manifest));
    if (this.#canMove(removals)) {
      commit(this.#folder, { type: 'move', moves: [...this.#written, MANIFEST_NAME], removals });
      return;
    }
    for (const path of this.#unchanged) carryOver(this.#folder, this.#staging, path);
    commit(this.#folder, { type: 'swap' });
  }

  /** Whether the manifest would say of every group what it says now. */
  #sameGroups(): boolean {
    const before = this.#before.groups;
    return (
      this.#before.files.size === this.#files.size &&
      before.size === this.#groups.size &&
      [...this.#groups].every(([name, { fingerprint }]) => before.get(name)?.fingerprint === fingerprint)
    );
  }

  #checkKinds(path: string): void {
    if (this.#listing.folders.has(path)) this.#kindConflict = path;
    for (let parent = dirname(path); parent !== '.' && !this.#checkedFolders.has(parent); parent = dirname(parent)) {
      this.#checkedFolders.add(parent);
      if (this.#listing.files.has(parent) || this.#listing.special.includes(parent)) this.#kindConflict = parent;
    }
  }

  /** Swapping would lose the files that are not ours, so a folder that has some is never swapped. */
  #canMove(removals: readonly string[]): boolean {
    if (!this.#listing.exists) return false;
    const hasForeign =
      this.#listing.special.length > 0 || [...this.#listing.files].some((path) => !this.#before.files.has(path));
    if (this.#kindConflict === undefined) {
      return hasForeign || this.#written.length + removals.length <= MOVE_AT_MOST;
    }
    if (hasForeign) throw new UsageError(OUTPUT_MESSAGES.foreignFile(this.#folder, this.#kindConflict));
    return false;
  }
}
