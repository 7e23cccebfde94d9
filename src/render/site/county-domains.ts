import type { CountyFolder } from '../../model/workspace.js';
import { cleanLine } from '../../text/clean-text.js';
import { awaitedView } from './awaited.js';
import type { CatalogSummary } from './catalog-summary.js';
import { domainLine } from './home-parts.js';
import { domainPage } from './page-paths.js';
import type { Site } from './site.js';
import { stateOf } from './summaries.js';
import type { DomainLineView } from './views/county.js';
import type { AwaitedDomainsView } from './views/domain.js';

/** A domain is offered as a column of its county once it has something to read, were it only why an item is 不涉及. */
export function isOpen({ items }: CatalogSummary): boolean {
  return items.length > 0;
}

/** The domains of a county that have something to read. */
export function countyDomainLines(
  site: Site,
  folder: CountyFolder,
  root: string,
  own: readonly CatalogSummary[],
): DomainLineView[] {
  return site.workspace.guides.flatMap((guide) => {
    const summary = own.find(({ domain }) => domain === guide.domain);
    if (!summary || !isOpen(summary)) return [];
    return [domainLine(guide, `${root}${domainPage(folder.county, guide)}`, summary.count, stateOf(summary))];
  });
}

/** The domains of a county that have nothing to read yet; null when each has something. */
export function awaitedDomains(
  site: Site,
  { county }: CountyFolder,
  root: string,
  own: readonly CatalogSummary[],
): AwaitedDomainsView | null {
  const domains = site.workspace.guides.flatMap((guide) => {
    const summary = own.find(({ domain }) => domain === guide.domain);
    if (summary && isOpen(summary)) return [];
    const { state, tone, next } = awaitedView(site, summary?.progress);
    return [{ href: `${root}${domainPage(county, guide)}`, label: cleanLine(guide.domain), state, tone, next }];
  });
  if (domains.length === 0) return null;
  const { asOf, due, isLate } = awaitedView(site, undefined);
  return { asOf, due, isLate, domains };
}
