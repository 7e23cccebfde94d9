import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countOf, foldersOf, type FolderFiles } from './folder-files.js';
import { isCode } from './lock.js';
import { MANIFEST_NAME } from './output-path.js';

/** Raised when the manifest's shape changes, so that an older one is read by its own rules or not at all. */
const MANIFEST_VERSION = 2;

/** Files that were made from the same sources. */
export interface ManifestGroup {
  readonly fingerprint: string;
  readonly folders: readonly FolderFiles[];
}

/** What an output folder knows of itself: every file that we wrote, by group; those of no group under an empty name. */
export type Manifest = ReadonlyMap<string, ManifestGroup>;

/** The group of files that belong to none. */
export const LOOSE = '';

/** The file itself. */
interface ManifestJson {
  readonly version: typeof MANIFEST_VERSION;
  readonly groups: readonly (readonly [name: string, fingerprint: string, folders: readonly FolderFiles[]])[];
}

/** The file as version 0.1.0 first wrote it: hashes by path. */
interface FirstManifestJson {
  readonly version: 1;
  readonly files: Readonly<Record<string, string>>;
  readonly groups: Readonly<
    Record<string, { readonly fingerprint: string; readonly files: Readonly<Record<string, string>> }>
  >;
}

/** Reads the manifest; undefined when the folder has none that this version can read. */
export function readManifest(folder: string): Manifest | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, MANIFEST_NAME), 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return undefined;
    throw error;
  }
  const json = parseManifest(text);
  if (json?.version === 1) return readFirst(json);
  return json && new Map(json.groups.map(([name, fingerprint, folders]) => [name, { fingerprint, folders }]));
}

function readFirst({ files, groups }: FirstManifestJson): Manifest {
  const named = Object.entries(groups).map(([name, group]) => {
    return [name, { fingerprint: group.fingerprint, folders: foldersOf(Object.entries(group.files)) }] as const;
  });
  return new Map([[LOOSE, { fingerprint: '', folders: foldersOf(Object.entries(files)) }], ...named]);
}

function parseManifest(text: string): ManifestJson | FirstManifestJson | undefined {
  try {
    // Our own file; the version says that the rest is there.
    const json = JSON.parse(text) as ManifestJson | FirstManifestJson | { readonly version?: undefined } | null;
    return json?.version === MANIFEST_VERSION || json?.version === 1 ? json : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // cut short or edited by hand: as good as none
    throw error;
  }
}

/** The text of a manifest: sorted, so that the same output has the same manifest. */
export function formatManifest(manifest: Manifest): string {
  const groups = [...manifest.keys()].toSorted().map((name) => {
    const group = manifest.get(name);
    return [name, group?.fingerprint ?? '', group?.folders ?? []];
  });
  return `${JSON.stringify({ version: MANIFEST_VERSION, groups })}\n`;
}

/** How many files a group has. */
export function countFiles({ folders }: Pick<ManifestGroup, 'folders'>): number {
  return folders.reduce((sum, files) => sum + countOf(files), 0);
}
