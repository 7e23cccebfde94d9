import { join } from 'node:path';
import { listSiteFiles, readSiteFileIfAny } from '../source/site-folder.js';
import type { BuildResult } from './build-message.js';
import { missingPage, titleOfPage } from './missing-page.js';
import { PageMoves } from './page-moves.js';
import type { PreviewSite } from './preview-site.js';
import { addressOfPath, folderOfPath, isEntryAddress, pagesAbove } from './site-path.js';

/** Asked for in an address, the overlay says why the reader is there. */
const REASON = 'zwgk';

/** A page that is open in a browser, before something happens to it. */
interface PageBefore {
  readonly content: string | Uint8Array | undefined;
  /** It came from memory, newer than the disk. */
  readonly isFresh: boolean;
  /** The addresses of its item at that time. */
  readonly addresses: () => Promise<readonly string[]>;
}

/** What a preview shows: the newest from memory, all else from the folder; and what became of open pages that are no more. */
export class ShownPages {
  /** Undefined until the first build is there. */
  site: PreviewSite | undefined;
  readonly #folder: string;
  readonly #moves = new PageMoves();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A page, or another file newer than the one in the folder; `null` when there is no such file any more. */
  async file(path: string): Promise<string | Uint8Array | null | undefined> {
    const newer = this.site?.file(path);
    if (newer !== undefined) return newer;
    return path.endsWith('.html') ? readSiteFileIfAny(this.#folder, path) : undefined;
  }

  /** Where the reader of an address that is no more is sent. */
  async forward(path: string): Promise<string | undefined> {
    const to = await this.#moves.follow(path, pagesAbove(path), async (each) => Boolean(await this.file(each)));
    return to && `${addressOfPath(to.path)}?${REASON}=${to.reason}`;
  }

  /** The page for an address that has none. */
  async missing(path: string): Promise<string> {
    for (const above of pagesAbove(path)) {
      const html = await this.file(above);
      if (!html) continue;
      const title = titleOfPage(String(html)) ?? above;
      return missingPage({ path, isBuilding: this.site === undefined, above: { path: above, title } });
    }
    return missingPage({ path, isBuilding: this.site === undefined, above: undefined });
  }

  /** Remembers open pages before catalogs are taken in. */
  async before(paths: readonly string[]): Promise<ReadonlyMap<string, PageBefore>> {
    const { site } = this;
    const known = new Map<string, PageBefore>();
    for (const path of paths) {
      const content = (await this.file(path)) ?? undefined;
      const fresh = isEntryAddress(path) ? site?.addresses(folderOfPath(path)) : undefined;
      const isFresh = site?.file(path) !== undefined;
      known.set(path, { content, isFresh, addresses: async () => fresh ?? this.#addressesOnDisk(folderOfPath(path)) });
    }
    return known;
  }

  /** Which of them have changed since; notes where those that have gone went. */
  async changedSince(known: ReadonlyMap<string, PageBefore>): Promise<Set<string>> {
    const changed = new Set<string>();
    for (const [path, before] of known) {
      const now = (await this.file(path)) ?? undefined;
      if (now !== undefined) this.#moves.forget(path);
      if (now === before.content) continue;
      changed.add(path);
      if (now !== undefined || !isEntryAddress(path)) continue;
      const had = await before.addresses();
      const has = this.site?.addresses(folderOfPath(path)) ?? [];
      this.#moves.note(path, without(had, has), without(has, had));
    }
    return changed;
  }

  /** Which open pages differ after a build from what was shown before it; notes where those that have gone went. */
  async changedBy(build: BuildResult, known: ReadonlyMap<string, PageBefore>): Promise<Set<string>> {
    const written = new Set(build.changedPaths);
    const changed = new Set<string>();
    for (const [path, before] of known) {
      const now = (await this.file(path)) ?? undefined;
      // What was not in memory has changed on the disk already, where nothing is left to compare with.
      const isChanged = before.isFresh ? now !== before.content : written.has(path);
      if (!isChanged) continue;
      changed.add(path);
      if (now === undefined) this.#moves.note(path, build.removedPaths, build.addedPaths);
    }
    return changed;
  }

  async #addressesOnDisk(folder: string): Promise<string[]> {
    const names = (await listSiteFiles(join(this.#folder, folder))) ?? [];
    return names.map((name) => `${folder}/${name}`).filter(isEntryAddress);
  }
}

function without(paths: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return paths.filter((path) => !known.has(path));
}
