import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../diagnostics/errors.js';
import { neighboursOf, recover } from './commit.js';
import { diskFault } from './disk-fault.js';
import { listFolder, type FolderListing } from './folder-listing.js';
import { takeLock, type Lock } from './lock.js';
import { readManifest, type Manifest } from './manifest.js';
import { OUTPUT_MESSAGES } from './messages.js';
import { outputKind } from './output-kind.js';
import type { Planned } from './planned-file.js';
import { Stager, type StagingPlace } from './stager.js';
import { StandingFiles, standingGroups } from './standing-files.js';
import { WriteRun } from './write-run.js';
import type { WriteSummary } from './write-summary.js';

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
