import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCode } from './lock.js';
import { MANIFEST_NAME } from './output-path.js';

/** Raised when the manifest's shape changes, so that an older one is not misread. */
const MANIFEST_VERSION = 1;

/** What an output folder knows of itself. */
export interface Manifest {
  /** Path -> hash of content, for every file that we wrote. */
  readonly files: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, ManifestGroup>;
}

/** Files that were made from the same sources. */
export interface ManifestGroup {
  readonly fingerprint: string;
  readonly paths: readonly string[];
}

/** An output folder that nothing is known of. */
export const EMPTY_MANIFEST: Manifest = { files: new Map(), groups: new Map() };

/** The file itself. A path stands once, under its group where it has one. */
interface ManifestJson {
  readonly version: number;
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
  if (json === undefined) return undefined;
  const files = new Map(Object.entries(json.files));
  const groups = new Map<string, ManifestGroup>();
  for (const [name, group] of Object.entries(json.groups)) {
    const entries = Object.entries(group.files);
    for (const [path, hash] of entries) files.set(path, hash);
    groups.set(name, { fingerprint: group.fingerprint, paths: entries.map(([path]) => path) });
  }
  return { files, groups };
}

function parseManifest(text: string): ManifestJson | undefined {
  try {
    const json = JSON.parse(text) as Partial<ManifestJson> | null; // our own file; the version says that the rest is there
    return json?.version === MANIFEST_VERSION ? (json as ManifestJson) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // cut short or edited by hand: as good as none
    throw error;
  }
}

/** The text of a manifest: sorted, so that the same output has the same manifest. */
export function formatManifest(manifest: Manifest): string {
  const grouped = new Set<string>();
  const groups: Record<string, unknown> = {};
  for (const name of [...manifest.groups.keys()].toSorted()) {
    const group = manifest.groups.get(name);
    if (!group) continue;
    for (const path of group.paths) grouped.add(path);
    groups[name] = { fingerprint: group.fingerprint, files: hashesOf(manifest, group.paths) };
  }
  const loose = [...manifest.files.keys()].filter((path) => !grouped.has(path));
  return `${JSON.stringify({ version: MANIFEST_VERSION, files: hashesOf(manifest, loose), groups })}\n`;
}

function hashesOf(manifest: Manifest, paths: readonly string[]): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const path of paths.toSorted()) hashes[path] = manifest.files.get(path) ?? '';
  return hashes;
}
