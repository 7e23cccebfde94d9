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

/** Sees to it that no two files claim one path, on any file system: `A.html` and `a.html` are one on Windows. */
export class PathRegister {
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, string>();

  /** Registers a path; throws when it is unsafe or taken. */
  claim(path: string): void {
    checkOutputPath(path);
    const key = path.toLowerCase().normalize('NFC');
    const taken = this.#files.get(key) ?? this.#folders.get(key);
    if (taken !== undefined) throw new OutputPathError(`two outputs on one path: ${taken} and ${path}`);
    this.#files.set(key, path);
    for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
      const folder = key.slice(0, end);
      if (this.#folders.has(folder)) break;
      const file = this.#files.get(folder);
      if (file !== undefined) throw new OutputPathError(`an output is a file and a folder: ${file} and ${path}`);
      this.#folders.set(folder, path);
    }
  }
}
