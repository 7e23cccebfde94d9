import type { Config } from './config.js';
import type { CountyProfile } from './county-profile.js';
import type { Guide } from './guide.js';
import type { Plan, PlanCounty } from './plan.js';

/** What is known before a catalog is opened. Catalogs are then read one at a time, so that a province fits in memory. */
export interface Workspace {
  /** Absolute path. */
  readonly root: string;
  readonly config: Config;
  readonly plan: Plan;
  /** By 序号. */
  readonly guides: readonly Guide[];
  /** One for each county of the plan, in its order. */
  readonly counties: readonly CountyFolder[];
}

/** A county's folder under catalogs/. */
export interface CountyFolder {
  readonly county: PlanCounty;
  /** `catalogs/<县市区>`, whether or not it exists. */
  readonly folder: string;
  readonly exists: boolean;
  readonly profile?: CountyProfile;
  /** Catalog files by domain, from the workspace root. A domain that is not here has no file. */
  readonly catalogFiles: ReadonlyMap<string, string>;
}
