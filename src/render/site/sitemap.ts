import type { PlanCounty } from '../../model/plan.js';
import type { CountyFolder } from '../../model/workspace.js';
import type { PlannedFile } from '../../output/planned-file.js';
import type { CatalogSummary } from './catalog-summary.js';
import { countyHome, countyPage, domainPage, type CountyPage, COUNTY_PAGES } from './page-paths.js';
import { piecesOf } from './pager.js';
import type { Site } from './site.js';
import type { Summaries } from './summaries.js';

/** A sitemap holds at most so many addresses (sitemaps.org). */
const ADDRESSES = 50_000;

type Address = readonly [path: string, date: string | null];

// Object.keys of our own const table, whose keys are all there are.
const OTHER_PAGES = Object.keys(COUNTY_PAGES) as CountyPage[];
/** The pages of a county beside its domains. */
const COUNTY_ADDRESSES = 1 + OTHER_PAGES.length;

/** The paths of a county's sitemaps. */
export function countySitemapPaths({ county }: CountyFolder, own: readonly CatalogSummary[]): string[] {
  const addresses = own.reduce((sum, { items, pageCount }) => sum + 1 + items.length + pageCount, COUNTY_ADDRESSES);
  return Array.from({ length: Math.ceil(addresses / ADDRESSES) }, (_, index) => sitemapPath(county, index));
}

function sitemapPath({ slug }: PlanCounty, index: number): string {
  return `${slug}/sitemap${index === 0 ? '' : `-${index + 1}`}.xml`;
}

/** The sitemaps of a county's pages. */
export function countySitemaps(site: Site, { county }: CountyFolder, summaries: Summaries): PlannedFile[] {
  const own: Address[] = [[countyHome(county), null]];
  for (const page of OTHER_PAGES) own.push([countyPage(county, page), null]);
  for (const summary of summaries.ofCounty(county.name)) {
    const guide = site.workspace.guides.find(({ domain }) => domain === summary.domain);
    if (!guide) throw new Error(`a summary of ${summary.domain}, which the site does not have`);
    own.push([domainPage(county, guide), summary.newest]);
    for (const { folder, newest } of summary.items) own.push([`${folder}/index.html`, newest]);
    for (const page of summaries.partsOf(summary).pages()) own.push(page);
  }
  return piecesOf(own, ADDRESSES).map((piece, index) => ({
    path: sitemapPath(county, index),
    content: site.templates.render('data/sitemap', {
      addresses: piece.map(([path, date]) => ({ href: `${site.options.baseUrl}${path}`, date })),
    }),
  }));
}

/** The sitemap of the sitemaps, and robots.txt, which counts only at the root of a host. */
export function* cityIndexFiles(site: Site, countySitemapPaths: readonly string[]): Generator<PlannedFile> {
  const { baseUrl } = site.options;
  yield {
    path: 'sitemap.xml',
    content: site.templates.render('data/sitemap-index', {
      addresses: countySitemapPaths.map((path) => `${baseUrl}${path}`),
    }),
  };
  yield { path: 'robots.txt', content: `User-agent: *\nAllow: /\nSitemap: ${baseUrl}sitemap.xml\n` };
}
