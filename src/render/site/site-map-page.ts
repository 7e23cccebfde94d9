import type { PlannedFile } from '../../output/planned-file.js';
import { cleanLine } from '../../text/clean-text.js';
import { isOpen } from './county-domains.js';
import { makeFrame } from './frame.js';
import { SITE_WORDS } from './messages.js';
import {
  cityDomainPage,
  countyHome,
  countyPage,
  domainPage,
  PROGRESS_PATH,
  SEARCH_PATH,
  SITE_MAP_PATH,
} from './page-paths.js';
import type { Site } from './site.js';
import type { Summaries } from './summaries.js';
import type { SiteMapView } from './views/about.js';

/** 网站地图. */
export function siteMapPage(site: Site, summaries: Summaries): PlannedFile {
  const { city } = site.workspace.config;
  const frame = makeFrame(site, {
    path: SITE_MAP_PATH,
    column: {
      name: SITE_WORDS.siteMap,
      description: SITE_WORDS.cityDescription(city),
      keywords: [city, SITE_WORDS.siteMap],
      type: SITE_WORDS.columnTypes.city,
    },
  });
  return frame.page(
    SITE_MAP_PATH,
    { title: SITE_WORDS.siteMap },
    site.templates.render('pages/site-map', siteMapView(site, summaries)),
  );
}

function siteMapView(site: Site, summaries: Summaries): SiteMapView {
  const { guides } = site.workspace;
  return {
    trail: { links: [{ label: SITE_WORDS.home, href: 'index.html' }], here: SITE_WORDS.siteMap },
    title: SITE_WORDS.siteMap,
    pages: [
      { label: SITE_WORDS.search, href: SEARCH_PATH },
      { label: SITE_WORDS.progress, href: PROGRESS_PATH },
    ],
    domains: guides.map((guide) => ({ label: cleanLine(guide.domain), href: cityDomainPage(guide) })),
    counties: site.counties.map(({ county }) => ({
      label: county.name,
      href: countyHome(county),
      pages: SITE_WORDS.navigation.map(([page, label]) => ({ label, href: countyPage(county, page) })),
      domains: guides
        .filter(({ domain }) => summaries.ofDomain(domain).some((each) => each.county === county.name && isOpen(each)))
        .map((guide) => ({ label: cleanLine(guide.domain), href: domainPage(county, guide) })),
    })),
  };
}
