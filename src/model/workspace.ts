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
  /** The workspace's own map, when the configuration names one. */
  readonly map?: CityMap;
}

/** A map of the city, as the GeoJSON of 地图 gives it. */
export interface CityMap {
  /** 审图号. */
  readonly approvalNumber: string;
  readonly shapes: readonly CountyShape[];
}

/** The outline of a county: rings of longitude and latitude in degrees. */
export interface CountyShape {
  /** `PlanCounty.name`. */
  readonly county: string;
  readonly rings: readonly (readonly (readonly [longitude: number, latitude: number])[])[];
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
