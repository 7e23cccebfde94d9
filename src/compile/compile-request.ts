import type { SiteOptions } from '../render/site/site-options.js';

/** What `zwgk compile` was asked for: plain data, so that any thread can be told. */
export interface CompileRequest {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** Absolute path of the output folder. */
  readonly out: string;
  readonly options: Omit<SiteOptions, 'baseUrl'>;
  /** Absolute address of the site's root; default: the 域名 of the configuration. */
  readonly baseUrl?: string;
  /** Names of counties; empty: all. */
  readonly counties: readonly string[];
  /** How many threads may compile catalogs; default: as many as are worth it. */
  readonly jobs?: number;
  /** Make every file anew. */
  readonly isFresh: boolean;
  /** For previews: a catalog that cannot be read is shown as it was when it last could be. */
  readonly keepsReadable?: boolean;
}
