import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { UsageError } from '../diagnostics/errors.js';
import type { CountyProfile } from '../model/county-profile.js';
import type { Guide } from '../model/guide.js';
import { FILE_NAMES } from '../model/keys.js';
import type { PlanCounty } from '../model/plan.js';
import type { CountyFolder, Workspace } from '../model/workspace.js';
import { explainErrors } from '../schema/explain-errors.js';
import { validatorFor } from '../schema/validator.js';
import { listFolder, type FolderEntry } from '../source/list-files.js';
import { readYamlFile } from '../source/read-source.js';
import { PROFILE_SCHEMA } from '../standard/meta-schemas.js';
import { nearest } from '../text/nearest.js';
import { loadConfig } from './load-config.js';
import { loadMap } from './load-map.js';
import { loadGuides, loadPlan } from './load-standards.js';
import { mapProfile } from './map-profile.js';
import { WORKSPACE_MESSAGES as M } from './messages.js';

/** A workspace before any catalog is opened, and what is wrong with its layout, guides, plan and profiles. */
export interface LoadedWorkspace {
  readonly workspace: Workspace;
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads configuration, guides, plan and county profiles. Throws ConfigError when nothing could be judged without guessing. */
export async function loadWorkspace(root: string): Promise<LoadedWorkspace> {
  const config = await loadConfig(root);
  const standards = await loadGuides(root);
  const { plan, diagnostics: planFaults } = await loadPlan(root, config.plan, standards.guides);
  const diagnostics: Diagnostic[] = [...standards.diagnostics, ...planFaults];
  const folders = await findCountyFolders(root, plan.counties, diagnostics);
  const counties: CountyFolder[] = [];
  for (const county of plan.counties) {
    const folder = folders.get(county);
    counties.push(
      folder === undefined
        ? { county, folder: `${FILE_NAMES.catalogs}/${county.name}`, exists: false, catalogFiles: new Map() }
        : await loadCounty(root, county, folder, standards.guides, diagnostics),
    );
  }
  const map = config.map && (await loadMap(root, config.map, plan.counties));
  const workspace = { root, config, plan, guides: standards.guides, counties, ...(map && { map }) };
  return { workspace, diagnostics };
}

async function findCountyFolders(
  root: string,
  counties: readonly PlanCounty[],
  diagnostics: Diagnostic[],
): Promise<Map<PlanCounty, string>> {
  const folders = new Map<PlanCounty, string>();
  const entries = await listFolder(root, FILE_NAMES.catalogs);
  if (!Array.isArray(entries)) {
    const message = entries === 'file' ? M.catalogsIsFile : M.noCatalogs;
    diagnostics.push(layoutFault('catalogs-missing', FILE_NAMES.catalogs, message));
    return folders;
  }
  const names = counties.flatMap((county) => [county.name, county.shortName]);
  for (const entry of entries) {
    const path = `${FILE_NAMES.catalogs}/${entry.name}`;
    const county = counties.find((each) => each.name === entry.name || each.shortName === entry.name);
    const earlier = county && folders.get(county);
    if (!entry.isFolder) {
      if (county) diagnostics.push(layoutFault('unknown-county', path, M.countyIsFile(entry.name)));
    } else if (!county) {
      const near = nearest(entry.name, names);
      diagnostics.push(layoutFault('unknown-county', path, M.unknownCounty(entry.name, near), near));
    } else if (earlier !== undefined) {
      diagnostics.push(layoutFault('unknown-county', path, M.doubleCounty(entry.name, earlier)));
    } else folders.set(county, path);
  }
  return folders;
}

async function loadCounty(
  root: string,
  county: PlanCounty,
  folder: string,
  guides: readonly Guide[],
  diagnostics: Diagnostic[],
): Promise<CountyFolder> {
  const entries = await listFolder(root, folder);
  const files = Array.isArray(entries) ? entries : [];
  const catalogFiles = findCatalogFiles(folder, files, guides, diagnostics);
  const hasProfile = files.some((entry) => entry.name === FILE_NAMES.profile);
  const profile = hasProfile
    ? await loadProfile(root, `${folder}/${FILE_NAMES.profile}`, county, diagnostics)
    : undefined;
  return { county, folder, exists: true, ...(profile && { profile }), catalogFiles };
}

function findCatalogFiles(
  folder: string,
  entries: readonly FolderEntry[],
  guides: readonly Guide[],
  diagnostics: Diagnostic[],
): Map<string, string> {
  const found = new Map<string, string>();
  const names = guides.map(catalogFileName);
  for (const { name } of entries) {
    if (!/\.ya?ml$/iu.test(name) || name === FILE_NAMES.profile || name === FILE_NAMES.baseline) continue;
    const path = `${folder}/${name}`;
    const domain = /^\d{2,3}-(.+)\.ya?ml$/iu.exec(name)?.[1];
    const guide = guides.find((each) => each.domain === domain);
    const earlier = guide && found.get(guide.domain);
    if (!guide) {
      const sameDomain = guides.find((each) => `${each.domain}.yaml` === name);
      const near = sameDomain ? catalogFileName(sameDomain) : nearest(name, names);
      diagnostics.push(layoutFault('unknown-domain', path, M.unknownDomain(name, near), near));
    } else if (earlier !== undefined) {
      diagnostics.push(layoutFault('unknown-domain', path, M.doubleDomain(guide.domain, earlier)));
    } else found.set(guide.domain, path);
  }
  return found;
}

/** The file name of a domain's catalog, for example `05-义务教育.yaml`. */
export function catalogFileName(guide: Guide): string {
  return `${String(guide.number).padStart(2, '0')}-${guide.domain}.yaml`;
}

async function loadProfile(
  root: string,
  file: string,
  county: PlanCounty,
  diagnostics: Diagnostic[],
): Promise<CountyProfile | undefined> {
  const { source, diagnostics: faults } = await readYamlFile(root, file, 'text');
  diagnostics.push(...faults);
  if (!source || source.data === undefined) return undefined;
  const validate = await validatorFor('county-profile', PROFILE_SCHEMA);
  const mapped = mapProfile(file, source.data, county.name);
  diagnostics.push(...explainErrors(source, PROFILE_SCHEMA, validate(source.data)), ...mapped.diagnostics);
  return mapped.profile;
}

/** The counties that a `--county` names, by full or short name; all when it names none. */
export function selectCounties(workspace: Workspace, names: readonly string[]): readonly CountyFolder[] {
  if (names.length === 0) return workspace.counties;
  const wanted = names.map((name) => {
    const found = workspace.counties.find(({ county }) => [county.name, county.shortName, county.slug].includes(name));
    if (found) return found;
    const near = nearest(
      name,
      workspace.counties.flatMap(({ county }) => [county.name, county.shortName]),
    );
    throw new UsageError(M.noSuchCounty(name, near));
  });
  return workspace.counties.filter((county) => wanted.includes(county));
}

/** The guides that a `--domain` names, by domain, slug or number; all when it names none. */
export function selectGuides(workspace: Workspace, names: readonly string[]): readonly Guide[] {
  if (names.length === 0) return workspace.guides;
  const wanted = names.map((name) => {
    const found = workspace.guides.find(
      (guide) => [guide.domain, guide.slug].includes(name) || (/^\d+$/u.test(name) && guide.number === Number(name)),
    );
    if (found) return found;
    throw new UsageError(
      M.noSuchDomain(
        name,
        nearest(
          name,
          workspace.guides.map((guide) => guide.domain),
        ),
      ),
    );
  });
  return workspace.guides.filter((guide) => wanted.includes(guide));
}

function layoutFault(code: string, file: string, message: string, near?: string): Diagnostic {
  return { code, severity: 'error', message, place: { file }, ...(near !== undefined && { suggestions: [near] }) };
}
