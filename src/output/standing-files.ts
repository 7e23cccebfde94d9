import { splitPath } from './output-path.js';
import type { FolderListing } from './folder-listing.js';
import { filesOf, foldersOf, type FolderFiles, type Manifest, type ManifestGroup } from './manifest.js';

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
  readonly #byFolder = new Map<string, FolderFiles[]>();
  readonly #hashes = new Map<string, Map<string, string>>();

  constructor(groups: StandingGroups) {
    this.groups = groups;
    for (const { folders } of groups.values()) {
      for (const files of folders) {
        const known = this.#byFolder.get(files[0]);
        if (known) known.push(files);
        else this.#byFolder.set(files[0], [files]);
      }
    }
  }

  /** Whether a group stands whole and was made from that very fingerprint, so that it can be kept. */
  holds(group: string, fingerprint: string): boolean {
    const known = this.groups.get(group);
    return known !== undefined && known.isWhole && known.fingerprint === fingerprint;
  }

  /** The hash of a file; undefined when it is not ours or not there. */
  hashOf(path: string): string | undefined {
    const { folder, name } = splitPath(path);
    return this.#hashesOf(folder).get(name);
  }

  /** Whether a folder holds files that are not ours. */
  hasForeign(folder: string, joined: string, names: readonly string[]): boolean {
    const ours = this.#byFolder.get(folder);
    if (ours?.length === 1 && ours[0]?.[1] === joined) return false;
    const hashes = this.#hashesOf(folder);
    return names.some((name) => !hashes.has(name));
  }

  #hashesOf(folder: string): Map<string, string> {
    const known = this.#hashes.get(folder);
    if (known) return known;
    const hashes = new Map((this.#byFolder.get(folder) ?? []).flatMap((files) => [...filesOf(files)]));
    this.#hashes.set(folder, hashes);
    return hashes;
  }
}

/** The paths of a group. */
export function* pathsOf({ folders }: ManifestGroup): Generator<string> {
  for (const files of folders) for (const [name] of filesOf(files)) yield joinPath(files[0], name);
}

function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
