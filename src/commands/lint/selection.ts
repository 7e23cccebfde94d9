import { isAbsolute, relative, resolve, sep } from 'node:path';
import { selectCounties, selectGuides } from '../../catalog/load-workspace.js';
import { UsageError } from '../../diagnostics/errors.js';
import type { Finding } from '../../diagnostics/finding.js';
import type { CatalogFile } from '../../lint/check/check-catalog.js';
import { FILE_NAMES } from '../../model/keys.js';
import type { Workspace } from '../../model/workspace.js';
import { expandGlob, isGlob } from '../../source/expand-glob.js';
import { pathKind } from '../../source/path-kind.js';
import { LINT_COMMAND_MESSAGES as M } from './messages.js';

/** Which part of a workspace a run looks at. */
export interface Selection {
  /** Catalogs to check, in the order of the plan. */
  readonly catalogs: readonly CatalogFile[];
  /** Names of the counties whose own facts are checked. */
  readonly counties: readonly string[];
  /** 概况.yaml of those counties that have a folder, where it belongs to the part. */
  readonly profiles: readonly string[];
  /** Whether a finding that is not about a catalog's content belongs to the part. */
  readonly includes: (finding: Finding) => boolean;
}

/** What narrows a run down; empty lists narrow nothing. */
export interface SelectionFilter {
  readonly counties: readonly string[];
  readonly domains: readonly string[];
  /** Files and folders from the workspace root; undefined: all. */
  readonly paths: readonly string[] | undefined;
}

/** Works out the part. Throws UsageError for a county or domain that does not exist. */
export function select(workspace: Workspace, filter: SelectionFilter): Selection {
  const counties = selectCounties(workspace, filter.counties);
  const guides = selectGuides(workspace, filter.domains);
  const isInPaths = (file: string): boolean =>
    filter.paths === undefined ||
    filter.paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  const catalogs = counties.flatMap((county) =>
    guides.flatMap((guide): CatalogFile[] => {
      const file = county.catalogFiles.get(guide.domain);
      return file !== undefined && isInPaths(file) ? [{ file, county, guide }] : [];
    }),
  );
  const isInCounties = ({ subject, place }: Finding['diagnostic']): boolean =>
    filter.counties.length === 0 ||
    counties.some(({ county, folder }) => subject?.county === county.name || place.file.startsWith(`${folder}/`));
  const isInDomains = ({ subject }: Finding['diagnostic']): boolean =>
    filter.domains.length === 0 || guides.some(({ domain }) => subject?.domain === domain);
  return {
    catalogs,
    counties: counties.map(({ county }) => county.name),
    profiles: counties
      .filter(({ exists }) => exists && filter.domains.length === 0)
      .map(({ folder }) => `${folder}/${FILE_NAMES.profile}`)
      .filter(isInPaths),
    includes: ({ diagnostic }) =>
      isInPaths(diagnostic.place.file) && isInCounties(diagnostic) && isInDomains(diagnostic),
  };
}

/** Paths as typed, made relative to the workspace root, with `/`. Throws UsageError for one that is not there or lies outside. */
export async function workspacePaths(
  root: string,
  cwd: string,
  typed: readonly string[],
  missing: 'is-refused' | 'may-be-missing' = 'is-refused',
): Promise<string[]> {
  const paths: string[] = [];
  for (const [path, absolute] of await expanded(cwd, typed)) {
    const way = relative(root, absolute);
    if (way.startsWith('..') || isAbsolute(way)) throw new UsageError(M.outsideWorkspace(path, root));
    if (missing === 'is-refused' && (await pathKind(absolute)) === 'none') throw new UsageError(M.noSuchPath(path));
    paths.push(way.split(sep).join('/').normalize('NFC'));
  }
  return paths;
}

/** Each path with its absolute form; a pattern such as `catalogs/*县/*.yaml` stands for all that it names. */
async function expanded(cwd: string, typed: readonly string[]): Promise<[typed: string, absolute: string][]> {
  const found: [string, string][] = [];
  for (const path of typed) {
    const absolute = resolve(cwd, path);
    // A file may really be called so: then it is no pattern.
    const matches = isGlob(path) && (await pathKind(absolute)) === 'none' ? await expandGlob(cwd, path) : [];
    if (matches.length === 0) found.push([path, absolute]);
    else for (const match of matches) found.push([path, match]);
  }
  return found;
}

/** The catalog that a path stands for, whether or not the file exists: `catalogs/<县市区>/<序号>-<领域>.yaml`. */
export function catalogOf(workspace: Workspace, file: string): CatalogFile | undefined {
  for (const county of workspace.counties) {
    if (!file.startsWith(`${county.folder}/`)) continue;
    const name = file.slice(county.folder.length + 1);
    const guide = workspace.guides.find(
      ({ domain, number }) =>
        county.catalogFiles.get(domain) === file || name === `${String(number).padStart(2, '0')}-${domain}.yaml`,
    );
    return guide ? { file, county, guide } : undefined;
  }
  return undefined;
}
