import type { CatalogProgress } from '../../model/progress.js';
import type { CountyFolder } from '../../model/workspace.js';
import type { Guide } from '../../model/guide.js';
import { cleanLine } from '../../text/clean-text.js';
import { newestEntries } from './latest-entries.js';
import type { CatalogSummary, EntrySummary, ItemSummary } from './catalog-summary.js';
import { SITE_WORDS } from './messages.js';
import { cityDomainPage, domainPage } from './page-paths.js';
import { fact, factList } from './record-view.js';
import type { Site } from './site.js';
import { stateOf, type State } from './summaries.js';
import type { DomainLineView, DueView, FactView, LatestView, LinkView } from './views.js';

/** Newest entries on a home. */
const LATEST_ON_HOME = 10;
/** Domains in the list of what is due. */
const DUE_ON_HOME = 6;

/** A domain among the 26. */
export function domainLine(guide: Guide, href: string, count: number, { state, tone }: State): DomainLineView {
  return { href, number: guide.number, label: cleanLine(guide.domain), count, state, tone };
}

/** The domains of a county. */
export function countyDomainLines(
  site: Site,
  folder: CountyFolder,
  root: string,
  own: readonly CatalogSummary[],
): DomainLineView[] {
  return site.workspace.guides.map((guide) => {
    const summary = own.find(({ domain }) => domain === guide.domain);
    return domainLine(guide, `${root}${domainPage(folder.county, guide)}`, summary?.count ?? 0, stateOf(summary));
  });
}

/** 高频事项: what people ask for most, where the county has it. */
export function frequentLinks(site: Site, summaries: readonly CatalogSummary[], root: string): LinkView[] {
  const found = site.workspace.config.frequentItems.flatMap((wanted) =>
    summaries.flatMap(({ domain, items }) =>
      items
        .filter((item) => item.count > 0 && isWanted(wanted, domain, item))
        .map(({ folder, name, category }) => ({ domain, name, category, href: `${root}${folder}/index.html` })),
    ),
  );
  return toldApart(found);
}

/** The same for the city: each item once, with the counties behind it. */
export function cityFrequentLinks(site: Site, summaries: readonly CatalogSummary[]): LinkView[] {
  const found = site.workspace.config.frequentItems.flatMap((wanted) =>
    site.workspace.guides.flatMap((guide) => {
      const item = summaries
        .filter(({ domain }) => domain === guide.domain)
        .flatMap(
          ({ domain, items }) => items.find((each) => each.count > 0 && isWanted(wanted, domain, each)) ?? [],
        )[0];
      // The page is the domain's, where all its items of that name stand.
      return item
        ? [{ domain: guide.domain, name: item.name, category: guide.domain, href: cityDomainPage(guide) }]
        : [];
    }),
  );
  return toldApart(found);
}

interface NamedItem {
  readonly domain: string;
  readonly category: string;
  readonly name: string;
  readonly href: string;
}

/** Each by its name; where several have it, by domain too, and in one domain by 一级事项. */
function toldApart(items: readonly NamedItem[]): LinkView[] {
  return items.map(({ domain, category, name, href }) => {
    const same = items.filter((each) => each.name === name && each.href !== href);
    if (same.length === 0) return { href, label: name };
    const place = same.some((each) => each.domain === domain) ? category : domain;
    return { href, label: SITE_WORDS.ofCounty(place, name) };
  });
}

function isWanted(wanted: string, domain: string, { code, name }: ItemSummary): boolean {
  return code === wanted || `${domain}/${name}` === wanted;
}

/** What is new. */
export function latestViews(summaries: readonly CatalogSummary[], root: string, namesCounty: boolean): LatestView[] {
  const entries = summaries.flatMap(({ latest, county, domain }) =>
    latest.map((entry): EntrySummary & { readonly where: string } => ({
      ...entry,
      where: namesCounty ? SITE_WORDS.ofCounty(county, domain) : domain,
    })),
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
