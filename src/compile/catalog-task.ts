import type { Guide } from '../model/guide.js';
import type { CountyFolder } from '../model/workspace.js';
import type { Site } from '../render/site/site.js';

/** A domain of a county, whether or not it has a catalog. */
export interface CatalogTask {
  readonly folder: CountyFolder;
  readonly guide: Guide;
}

/** The name under which a catalog is remembered. */
export function catalogName({ folder, guide }: CatalogTask): string {
  return `${folder.county.slug}/${guide.slug}`;
}

/** All of a site, county by county; a task's number is the same in every thread. */
export function catalogTasks({ counties, workspace }: Site): CatalogTask[] {
  return counties.flatMap((folder) => workspace.guides.map((guide) => ({ folder, guide })));
}
