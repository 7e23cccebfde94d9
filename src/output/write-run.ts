import { UsageError } from '../diagnostics/errors.js';
import { carryOver, commit, neighboursOf } from './commit.js';
import { FileIndex } from './file-index.js';
import { foldersOf, pathsOf } from './folder-files.js';
import { FolderWriter } from './folder-writer.js';
import type { FolderListing } from './folder-listing.js';
import { countFiles, formatManifest, LOOSE, type Manifest, type ManifestGroup } from './manifest.js';
import { OUTPUT_MESSAGES } from './messages.js';
import { MANIFEST_NAME, PathRegister, splitPath } from './output-path.js';
import type { Planned, PlannedFile, StagedGroup } from './planned-file.js';
import type { Stager } from './stager.js';
import type { StandingFiles } from './standing-files.js';
import type { WriteSummary } from './write-summary.js';

/** More changed files than this and the folder is swapped as a whole; fewer are moved in one by one, in a few milliseconds. */
const MOVE_AT_MOST = 100;

/** Takes what is planned for an output folder, one after the other, and then changes the folder in one go. */
export class WriteRun {
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
