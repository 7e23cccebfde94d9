/** A planned path that must not be written: our own bug, since names from catalogs are made safe before. */
export class OutputPathError extends Error {
  override readonly name = 'OutputPathError';
}

/** Our own file in each output folder: which files are ours, and what they were made from. */
export const MANIFEST_NAME = '.zwgk-manifest.json';

const MAX_SEGMENT_BYTES = 200;
const RESERVED_ON_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[\u0000-\u001f\u007f\\:*?"<>|]/u;

/** Refuses a path that leaves the folder or that some file system cannot hold. */
export function checkOutputPath(path: string): void {
  if (path === MANIFEST_NAME) throw new OutputPathError(`reserved output path: ${path}`);
  for (const segment of path.split('/')) checkSegment(segment, path);
}

function checkSegment(segment: string, path: string): void {
  const isWrong =
    segment === '' ||
    segment === '.' ||
    segment === '..' ||
    FORBIDDEN.test(segment) ||
    segment.endsWith('.') ||
    segment.endsWith(' ') ||
    segment.startsWith(' ') ||
    RESERVED_ON_WINDOWS.test(segment) ||
    (segment.length * 3 > MAX_SEGMENT_BYTES && Buffer.byteLength(segment) > MAX_SEGMENT_BYTES);
  if (isWrong) throw new OutputPathError(`unsafe output path: ${JSON.stringify(path)}`);
}

/** The folder of a path (empty: the output folder itself) and the name in it. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? { folder: '', name: path } : { folder: path.slice(0, slash), name: path.slice(slash + 1) };
}

/**
 * Sees to it that no two files claim one path, on any file system: `A.html` and `a.html` are one on Windows.
 * Holds names by folder; names that come together are looked at only when others come beside them.
 */
export class PathRegister {
  readonly #folders = new Map<string, Map<string, 'file' | 'folder'>>();
  readonly #joined = new Map<string, string[]>();

  /** Registers a path; throws when it is unsafe or taken. */
  claim(path: string): void {
    checkOutputPath(path);
    const { folder, name } = splitPath(keyOf(path));
    const names = this.#namesOf(folder);
    if (names.has(name)) throw new OutputPathError(`two outputs on one path: ${path}`);
    this.#claimFolder(folder, path);
    names.set(name, 'file');
  }

  /** Registers files of a folder, of which no two are one and each is safe; `names` are joined by `/`. */
  claimAll(folder: string, names: string): void {
    const key = keyOf(folder);
    this.#claimFolder(key, folder);
    const known = this.#joined.get(key);
    if (known) known.push(names);
    else this.#joined.set(key, [names]);
    if (known || this.#folders.has(key)) this.#namesOf(key);
  }

  /** What is known of a folder, with the names that came together. */
  #namesOf(folder: string): Map<string, 'file' | 'folder'> {
    let names = this.#folders.get(folder);
    if (!names) {
      names = new Map();
      this.#folders.set(folder, names);
    }
    const joined = this.#joined.get(folder);
    if (!joined) return names;
    this.#joined.delete(folder);
    for (const name of joined.flatMap((names) => keyOf(names).split('/'))) {
      if (names.has(name)) throw new OutputPathError(`two outputs on one path: ${folder}/${name}`);
      names.set(name, 'file');
    }
    return names;
  }

  #claimFolder(folder: string, path: string): void {
    for (let { folder: parent, name } = splitPath(folder); name !== ''; { folder: parent, name } = splitPath(parent)) {
      const names = this.#namesOf(parent);
      const known = names.get(name);
      if (known === 'folder') return;
      if (known === 'file') throw new OutputPathError(`an output is a file and a folder: ${path}`);
      names.set(name, 'folder');
    }
  }
}

function keyOf(path: string): string {
  return path.toLowerCase().normalize('NFC');
}
