import type { IsoDate } from '../../model/iso-date.js';

/** What a compile was asked for. */
export interface SiteOptions {
  readonly asOf: IsoDate;
  /** Shows what is not approved or not published yet, marked as a draft. Never what is not 主动公开. */
  readonly withDrafts: boolean;
  /** Absolute address of the site's root, ending in `/`; for feeds, sitemap, data and printed links. Pages themselves link relatively. */
  readonly baseUrl: string;
  /** For the touch screen of a 政务公开专区: no outward links, returns home when idle. */
  readonly isKiosk: boolean;
  /** Only the body of the column, for a portal that brings its own page around it. */
  readonly isFragment: boolean;
}
