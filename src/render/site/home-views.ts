import type { CatalogSummary } from './catalog-summary.js';
import type { CountyFolder } from '../../model/workspace.js';
import type { Guide } from '../../model/guide.js';
import { cleanLine } from '../../text/clean-text.js';
import { contactFacts, domainLine, dueViews, latestViews } from './home-parts.js';
import { awaitedDomains, countyDomainLines } from './county-domains.js';
import { cityCategories } from './city-items.js';
import { cityFrequentLinks, frequentLinks } from './frequent-items.js';
import { SITE_WORDS } from './messages.js';
import { mapView } from './map-view.js';
import { cityDomainPage, COUNTY_PAGES, countyHome, domainPage, PROGRESS_PATH, SITE_MAP_PATH } from './page-paths.js';
import { fact, factList, outwardLink } from './record-view.js';
import type { Site } from './site.js';
import { stateOf, stateOfAll, totalOf, type Summaries } from './summaries.js';
import type { CityDomainView, CityView } from './views/city.js';
import type { CountyView } from './views/county.js';
import type { LinkView } from './views/frame.js';
import type { TileView } from './views/map.js';

/** A county's home. */
export function countyView(site: Site, folder: CountyFolder, summaries: Summaries): CountyView {
  const { county, profile } = folder;
  const own = summaries.ofCounty(county.name);
  const root = '../';
  return {
    trail: { links: [{ label: SITE_WORDS.home, href: `${root}index.html` }], here: county.name },
    title: SITE_WORDS.columnTitle(county.name),
    total: totalOf(own),
    frequent: frequentLinks(site, own, root),
    domains: countyDomainLines(site, folder, root, own),
    awaited: awaitedDomains(site, folder, root, own),
    latest: latestViews(own, root, ({ domain }) => domain),
    due: dueViews(site, own, root, false),
    contact: contactFacts(folder),
    pages: SITE_WORDS.navigation.map(([page, label]) => ({ label, href: COUNTY_PAGES[page] })),
    portal: outwardLink(site, profile?.portal),
    downloads: countyDownloads(own),
  };
}

function countyDownloads(own: readonly CatalogSummary[]): LinkView[] {
  const feed = { href: 'feed.xml', label: SITE_WORDS.feedLink };
  const data = { href: 'catalog.jsonld', label: SITE_WORDS.dataLink };
  // The workbook is there once a domain is public.
  return own.some(({ inventoryHash }) => inventoryHash !== null)
    ? [{ href: 'inventory.xlsx', label: SITE_WORDS.inventoryLink }, data, feed]
    : [data, feed];
}

/** The city's home. */
export function cityView(site: Site, summaries: Summaries): CityView {
  const { workspace, options } = site;
  const all = summaries.all();
  const tiles = new Map(site.counties.map((folder) => [folder.county.name, tileView(folder, summaries)]));
  return {
    map: workspace.map ? mapView(workspace.map, tiles) : null,
    title: SITE_WORDS.columnTitle(workspace.config.city),
    asOf: options.asOf,
    total: totalOf(all),
    // Row by row, as they are seen, so that the keyboard does not jump about.
    tiles: [...tiles.values()].toSorted((one, other) => one.row - other.row || one.column - other.column),
    domains: workspace.guides.map((guide) => {
      const ofDomain = summaries.ofDomain(guide.domain);
      return domainLine(guide, cityDomainPage(guide), totalOf(ofDomain), stateOfAll(ofDomain));
    }),
    frequent: cityFrequentLinks(site, summaries),
    latest: latestViews(all, '', ({ county, domain }) => SITE_WORDS.ofCounty(county, domain)),
    due: dueViews(site, all, '', true),
    pages: cityPages(options.isFragment),
  };
}

/** What the navigation and the foot of the page lead to as well, but for a portal that puts its own around it. */
function cityPages(isFragment: boolean): LinkView[] {
  const progress = { label: SITE_WORDS.progress, href: PROGRESS_PATH };
  return isFragment ? [progress, { label: SITE_WORDS.siteMap, href: SITE_MAP_PATH }] : [progress];
}

function tileView({ county }: CountyFolder, summaries: Summaries): TileView {
  const own = summaries.ofCounty(county.name);
  const [column, row] = county.tile;
  return {
    href: countyHome(county),
    label: county.shortName,
    column,
    row,
    count: totalOf(own),
    ...stateOfAll(own),
  };
}

/** A domain across the counties. */
export function cityDomainView(site: Site, guide: Guide, summaries: Summaries): CityDomainView {
  const root = '../../';
  const task = site.workspace.plan.tasks.find(({ domain }) => domain === guide.domain);
  const own = summaries.ofDomain(guide.domain);
  const words = SITE_WORDS.facts;
  return {
    trail: { links: [{ label: SITE_WORDS.home, href: `${root}index.html` }], here: cleanLine(guide.domain) },
    title: cleanLine(guide.domain),
    asOf: site.options.asOf,
    facts: factList(
      fact(words.standard, guide.title),
      fact(words.issuer, guide.issuer),
      fact(words.leadUnit, task?.leadUnit ?? ''),
      fact(words.department, task?.department ?? ''),
      fact(words.publishedCount, SITE_WORDS.entries(totalOf(own))),
    ),
    counties: site.counties.map(({ county }) => {
      const summary = own.find((each) => each.county === county.name);
      return {
        href: `${root}${domainPage(county, guide)}`,
        label: county.name,
        isLead: task?.leadCounty === county.name,
        count: summary?.count ?? 0,
        newest: summary?.newest ?? null,
        ...stateOf(summary),
      };
    }),
    latest: latestViews(own, root, ({ county }) => county),
    categories: cityCategories(guide, summaries, root),
  };
}
