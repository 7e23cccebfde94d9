import { hash } from 'node:crypto';
import { ConfigError } from '../../diagnostics/errors.js';
import type { CountyFolder, Workspace } from '../../model/workspace.js';
import { SITE_MESSAGES } from './messages.js';
import { TOP_FOLDERS } from './page-paths.js';
import { siteFiles, type SiteFiles } from './site-files.js';
import type { SiteOptions } from './site-options.js';
import type { Templates } from './templates.js';

/** All that pages are made from, beside the catalogs. */
export interface Site {
  readonly workspace: Workspace;
  readonly options: SiteOptions;
  readonly templates: Templates;
  /** The counties shown, in the order of the plan. */
  readonly counties: readonly CountyFolder[];
  readonly files: SiteFiles;
  /** Changes with anything that all pages depend on. */
  readonly fingerprint: string;
}

/** Makes a site ready. Throws ConfigError when the plan gives two counties or domains one address. */
export function prepareSite(
  workspace: Workspace,
  counties: readonly CountyFolder[],
  options: SiteOptions,
  templates: Templates,
  program: string,
): Site {
  refuseClashes(workspace);
  const { config, plan } = workspace;
  const parts = [program, templates.fingerprint, JSON.stringify([options, config, plan])];
  return {
    workspace,
    options,
    templates,
    counties,
    files: siteFiles(workspace.root, workspace.counties),
    fingerprint: hash('sha256', parts.join('\u0000'), 'hex'),
  };
}

/** The address of the site's root: as asked for, else the 域名 of the configuration. */
export function baseUrlOf(workspace: Workspace, asked: string | undefined): string {
  const address = asked ?? `https://${workspace.config.site.domain}/`;
  return address.endsWith('/') ? address : `${address}/`;
}

function refuseClashes({ plan, guides, config }: Workspace): void {
  const taken = new Set(TOP_FOLDERS);
  for (const { slug, name } of plan.counties) {
    if (!isSlug(slug) || taken.has(slug)) throw new ConfigError(SITE_MESSAGES.countySlug(name, slug), plan.file);
    taken.add(slug);
  }
  const domains = new Set<string>();
  for (const { slug, domain, file } of guides) {
    if (!isSlug(slug) || domains.has(slug)) throw new ConfigError(SITE_MESSAGES.domainSlug(domain, slug), file);
    domains.add(slug);
  }
  if (config.site.domain === '') throw new ConfigError(SITE_MESSAGES.noDomain, config.file);
}

function isSlug(slug: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,63}$/u.test(slug);
}
