import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { nearest } from '../text/nearest.js';

/** How a file that someone names stands in the folder where it is looked for. Paths are from that folder, with `/`. */
export type FileState =
  | { readonly state: 'there' }
  /** Not there, or not to be read; `near` is the path that was probably meant. */
  | { readonly state: 'missing'; readonly near?: string }
  | { readonly state: 'folder' }
  /** Written with `..` or as an absolute path, or led out by a symbolic link. */
  | { readonly state: 'outside' }
  /** There under a name that only Windows and macOS take for the same: other letter case, or composed otherwise. */
  | { readonly state: 'named-otherwise'; readonly actual: string };

/** Measuring a name against more files than these would be felt. */
const MAX_NEAR = 500;

/**
 * Looks files up in a folder by the names that the disk really has, so that the answer is the same on every system.
 * Each folder is listed once, however many of its files are asked for.
 */
export class FileFinder {
  readonly #home: string;
  readonly #listings = new Map<string, Promise<Listing>>();

  /** @param folder from the workspace root */
  constructor(root: string, folder: string) {
    this.#home = resolve(root, folder);
  }

  /** @param file from the folder, with `/` */
  async find(file: string): Promise<FileState> {
    const names = file.split('/').filter((name) => name !== '' && name !== '.');
    if (file.startsWith('/') || /^[a-z]:/iu.test(file) || names.includes('..')) return { state: 'outside' };
    const actual: string[] = [];
    let kind: Kind = 'folder';
    let isLinked = false;
    for (const [index, name] of names.entries()) {
      const listing = await this.#list(actual.join('/'));
      const found = listing.kinds.has(name) ? name : listing.byFolded.get(folded(name));
      if (found === undefined) return missing(listing, actual, name, index === names.length - 1);
      kind = listing.kinds.get(found) ?? 'other';
      isLinked ||= kind === 'link';
      actual.push(found);
    }
    if (isLinked) kind = await this.#throughLinks(actual.join('/'));
    if (kind === 'missing' || kind === 'outside') return { state: kind };
    if (kind !== 'file') return { state: 'folder' };
    return actual.every((name, index) => name === names[index])
      ? { state: 'there' }
      : { state: 'named-otherwise', actual: actual.join('/') };
  }

  async #throughLinks(path: string): Promise<Kind> {
    try {
      const target = await realpath(resolve(this.#home, path));
      if (!target.startsWith(`${await realpath(this.#home)}${sep}`)) return 'outside';
      return (await stat(target)).isFile() ? 'file' : 'folder';
    } catch {
      return 'missing'; // a link that leads nowhere
    }
  }

  #list(folder: string): Promise<Listing> {
    let listing = this.#listings.get(folder);
    if (listing === undefined) {
      listing = readdir(resolve(this.#home, folder), { withFileTypes: true }).then(
        listingOf,
        () => listingOf([]), // no such folder, or not to be read: nothing in it can be found
      );
      this.#listings.set(folder, listing);
    }
    return listing;
  }
}

type Kind = 'file' | 'folder' | 'link' | 'other' | 'missing' | 'outside';

interface Listing {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly byFolded: ReadonlyMap<string, string>;
}

function listingOf(entries: readonly Dirent[]): Listing {
  return {
    kinds: new Map(entries.map((entry) => [entry.name, kindOf(entry)])),
    byFolded: new Map(entries.map(({ name }) => [folded(name), name])),
  };
}

function kindOf(entry: Dirent): Kind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function missing({ kinds }: Listing, folder: readonly string[], name: string, isLast: boolean): FileState {
  if (!isLast || kinds.size > MAX_NEAR) return { state: 'missing' };
  const files = [...kinds.keys()].filter((each) => kinds.get(each) === 'file' && !each.startsWith('.'));
  // The likeliest slip is an extension that the explorer does not show.
  const near = files.find((each) => stem(each) === stem(name)) ?? nearest(name, files);
  return near === undefined ? { state: 'missing' } : { state: 'missing', near: [...folder, near].join('/') };
}

function stem(name: string): string {
  return folded(name.replace(/\.\w+$/u, ''));
}

/** As file systems fold names that tell no case. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
