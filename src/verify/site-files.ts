/** Names a server gives for a folder, in the order in which it looks for them. */
const INDEX_NAMES = ['index.html', 'index.htm', 'index.shtml', 'default.html', 'default.htm'];

/** The files of the audited folder, for looking up where links lead. */
export class SiteFiles {
  readonly #files: ReadonlySet<string>;
  readonly #byLowerCase: ReadonlyMap<string, string>;

  constructor(files: readonly string[]) {
    this.#files = new Set(files);
    this.#byLowerCase = new Map(files.map((file) => [file.toLowerCase(), file]));
  }

  /** The file that a path inside the folder stands for; undefined when there is none. */
  find(path: string): string | undefined {
    for (const candidate of candidates(path)) if (this.#files.has(candidate)) return candidate;
    return undefined;
  }

  /** A file whose path differs from the wanted one in case only. */
  findOtherCase(path: string): string | undefined {
    for (const candidate of candidates(path)) {
      const found = this.#byLowerCase.get(candidate.toLowerCase());
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** A path names a folder's own index when it ends in a slash, and often when it does not. */
function candidates(path: string): string[] {
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  const indexes = INDEX_NAMES.map((name) => folder + name);
  return folder === path ? indexes : [path, ...indexes];
}

/** The folder of a file, ending in `/`, or empty. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Whether a file is the page that a server shows for its folder. */
export function isIndexPage(path: string): boolean {
  return INDEX_NAMES.includes(path.slice(path.lastIndexOf('/') + 1).toLowerCase());
}

/** Whether a file is an HTML page. */
export function isPage(path: string): boolean {
  return /\.s?html?$/iu.test(path);
}

/** A style sheet, which may ask for further files. */
export function isStyle(path: string): boolean {
  return /\.css$/iu.test(path);
}
