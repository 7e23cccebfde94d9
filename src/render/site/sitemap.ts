import type { CountyFolder } from '../../model/workspace.js';
import type { PlannedFile } from '../../output/planned-file.js';
import { countyHome, countyPage, domainPage, type CountyPage, COUNTY_PAGES } from './page-paths.js';
import { piecesOf } from './pager.js';
import type { Site } from './site.js';
import type { Summaries } from './summaries.js';

/** A sitemap holds at most so many addresses (sitemaps.org). */
const ADDRESSES = 50_000;

type Address = readonly [path: string, date: string | null];

/** The sitemaps of a county's pages. */
export function countySitemaps(site: Site, folder: CountyFolder, summaries: Summaries): PlannedFile[] {
  const { county } = folder;
  const own: Address[] = [[countyHome(county), null]];
  // Object.keys of our own const table, whose keys are all there are.
  for (const page of Object.keys(COUNTY_PAGES) as CountyPage[]) own.push([countyPage(county, page), null]);
  for (const summary of summaries.ofCounty(county.name)) {
    const guide = site.workspace.guides.find(({ domain }) => domain === summary.domain);
    if (guide) own.push([domainPage(county, guide), summary.newest]);
    for (const { folder, newest } of summary.items) own.push([`${folder}/index.html`, newest]);
    own.push(...summary.pages);
  }
  return piecesOf(own, ADDRESSES).map((piece, index) => ({
    path: `${county.slug}/sitemap${index === 0 ? '' : `-${index + 1}`}.xml`,
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
