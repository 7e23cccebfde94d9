import type { CatalogProgress } from '../../model/progress.js';
import type { CountyFolder } from '../../model/workspace.js';
import type { Guide } from '../../model/guide.js';
import { cleanLine } from '../../text/clean-text.js';
import { newestEntries } from './latest-entries.js';
import type { CatalogSummary, EntrySummary } from './catalog-summary.js';
import { SITE_WORDS } from './messages.js';
import { domainPage } from './page-paths.js';
import { fact, factList } from './record-view.js';
import type { Site } from './site.js';
import type { State } from './summaries.js';
import type { DomainLineView, DueView, LatestView } from './views/county.js';
import type { FactView } from './views/record.js';

/** Newest entries on a home. */
const LATEST_ON_HOME = 10;
/** Domains in the list of what is due. */
const DUE_ON_HOME = 6;

/** A domain among the 26. */
export function domainLine(guide: Guide, href: string, count: number, { state, tone }: State): DomainLineView {
  return { href, number: guide.number, label: cleanLine(guide.domain), count, state, tone };
}

/** What is new; `whereOf` says what tells the catalogs of the list apart. */
export function latestViews(
  summaries: readonly CatalogSummary[],
  root: string,
  whereOf: (summary: CatalogSummary) => string,
): LatestView[] {
  const entries = summaries.flatMap((summary) =>
    summary.latest.map((entry): EntrySummary & { readonly where: string } => ({ ...entry, where: whereOf(summary) })),
  );
  return newestEntries(entries, LATEST_ON_HOME).map(({ path, title, published, where }) => ({
    href: `${root}${path}`,
    title,
    date: published,
    where,
  }));
}

/** Where something is due soon or overdue, most first, as counts. */
export function dueViews(
  site: Site,
  summaries: readonly CatalogSummary[],
  root: string,
  namesCounty: boolean,
): DueView[] {
  const lines = summaries
    .filter(({ progress }) => dueSoonOf(progress) + progress.statusCounts.overdue > 0)
    .toSorted(
      (one, other) =>
        other.progress.statusCounts.overdue - one.progress.statusCounts.overdue ||
        dueSoonOf(other.progress) - dueSoonOf(one.progress),
    )
    .slice(0, DUE_ON_HOME);
  return lines.map(({ county, domain, progress }) => {
    const folder = site.counties.find((each) => each.county.name === county);
    const guide = site.workspace.guides.find((each) => each.domain === domain);
    if (!folder || !guide) throw new Error(`a summary of ${county}/${domain}, which the site does not have`);
    return {
      href: `${root}${domainPage(folder.county, guide)}`,
      label: namesCounty ? SITE_WORDS.ofCounty(county, domain) : domain,
      dueSoon: dueSoonOf(progress),
      overdue: progress.statusCounts.overdue,
    };
  });
}

function dueSoonOf(progress: CatalogProgress): number {
  return progress.statusCounts['due-soon'];
}

/** 联系 of a county. */
export function contactFacts({ profile }: CountyFolder): FactView[] {
  const words = SITE_WORDS.facts;
  const contact = profile?.contact ?? {};
  return factList(
    fact(words.unit, cleanLine(contact.unit ?? '')),
    fact(words.telephone, cleanLine(contact.telephone ?? '')),
    fact(words.fax, cleanLine(contact.fax ?? '')),
    fact(words.address, cleanLine(contact.address ?? '')),
    fact(words.postcode, cleanLine(contact.postcode ?? '')),
    fact(words.officeHours, cleanLine(contact.officeHours ?? '')),
  );
}
