import type { Guide } from '../model/guide.js';
import type { CountyFolder, Workspace } from '../model/workspace.js';
import { loadCatalog, type LoadedCatalog } from './load-catalog.js';
import { selectCounties, selectGuides } from './load-workspace.js';

/** Which part of a workspace is meant; an empty list means all. */
export interface WalkFilter {
  readonly counties?: readonly string[];
  readonly domains?: readonly string[];
}

/** One step of a walk: a domain in a county, whether or not it has a catalog file. */
export interface WalkStep {
  readonly county: CountyFolder;
  readonly guide: Guide;
  readonly loaded: LoadedCatalog;
}

/**
 * Every county × domain in the order of the plan, one catalog in memory at a time.
 * Throws UsageError for a county or domain that does not exist.
 */
export async function* walkCatalogs(workspace: Workspace, filter: WalkFilter = {}): AsyncGenerator<WalkStep> {
  const guides = selectGuides(workspace, filter.domains ?? []);
  for (const county of selectCounties(workspace, filter.counties ?? [])) {
    for (const guide of guides) yield { county, guide, loaded: await loadCatalog(workspace, county, guide) };
  }
}
