import { catalogFile, type PlacedCatalog } from '../render/site/catalog-files.js';
import { entryPage } from '../render/site/page-paths.js';

/** A catalog newer than its pages on the disk. Its pages are made when a browser asks for them, since few of them are ever looked at. */
export class FreshCatalog {
  readonly #placed: PlacedCatalog;
  readonly #made = new Map<string, string | Uint8Array | null>();

  constructor(placed: PlacedCatalog) {
    this.#placed = placed;
  }

  /** A file of the catalog; `null` when it has no such file any more. */
  file(path: string): string | Uint8Array | null {
    let content = this.#made.get(path);
    if (content === undefined) {
      content = catalogFile(this.#placed, path) ?? null;
      this.#made.set(path, content);
    }
    return content;
  }

  /** The addresses of the entries of an item. */
  addresses(folder: string): string[] {
    const item = this.#placed.items.find((each) => each.folder === folder);
    return [...new Set((item?.entries ?? []).map(({ slug }) => entryPage(folder, slug, 1)))];
  }
}
