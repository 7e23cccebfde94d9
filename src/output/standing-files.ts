import { FileIndex } from './file-index.js';
import type { FolderListing, ListedFolder } from './folder-listing.js';
import { filesOf, foldersOf, joinPath, type FolderFiles } from './folder-files.js';
import type { Manifest, ManifestGroup } from './manifest.js';

/** A group as it stands. */
export interface StandingGroup extends ManifestGroup {
  /** Whether every file that was written for it is still there. */
  readonly isWhole: boolean;
}

/** Groups by name, as plain data that can be handed to another thread. */
export type StandingGroups = ReadonlyMap<string, StandingGroup>;

/** Of what the manifest says was written, what is still there. */
export function standingGroups(manifest: Manifest, listing: FolderListing): Map<string, StandingGroup> {
  return new Map([...manifest].map(([name, group]) => [name, standingGroup(group, listing)]));
}

function standingGroup({ fingerprint, folders }: ManifestGroup, listing: FolderListing): StandingGroup {
  const there = folders.map((files) => standing(files, listing));
  return { fingerprint, folders: there, isWhole: there.every((files, index) => files === folders[index]) };
}

function standing(files: FolderFiles, listing: FolderListing): FolderFiles {
  const [folder, names] = files;
  const listed = listing.folders.get(folder);
  if (listed?.joined === names) return files;
  const left = [...filesOf(files)].filter(([name]) => listed?.has(name));
  if (names.split('/').length === left.length) return files;
  return foldersOf(left.map(([name, hash]) => [joinPath(folder, name), hash]))[0] ?? [folder, '', ''];
}

/** The files that we wrote and that still stand, by group and by path. */
export class StandingFiles {
  readonly groups: StandingGroups;
  readonly #index: FileIndex;

  constructor(groups: StandingGroups) {
    this.groups = groups;
    this.#index = new FileIndex([...groups.values()].flatMap(({ folders }) => folders));
  }

  /** Whether a group stands whole and was made from that very fingerprint, so that it can be kept. */
  holds(group: string, fingerprint: string): boolean {
    const known = this.groups.get(group);
    return known !== undefined && known.isWhole && known.fingerprint === fingerprint;
  }

  /** The hash of a file; undefined when it is not ours or not there. */
  hashOf(path: string): string | undefined {
    return this.#index.hashOf(path);
  }

  /** Whether a folder holds files that are not ours. */
  hasForeign(folder: string, { joined, names }: ListedFolder): boolean {
    return (
      !this.#index.isJust(folder, joined) && names.some((name) => this.hashOf(joinPath(folder, name)) === undefined)
    );
  }
}
