import type { Guide } from '../../model/guide.js';
import type { PlannedFile } from '../../output/planned-file.js';
import { makeFrame } from './frame.js';
import { cityDomainView, cityView } from './home-views.js';
import { cityItemPages } from './city-item-pages.js';
import { cityDcat } from './dcat.js';
import { SITE_WORDS } from './messages.js';
import { cityDomainPage } from './page-paths.js';
import { siteMapPage } from './site-map-page.js';
import { cityIndexFiles, countySitemapPaths } from './sitemap.js';
import { progressPage } from './progress-page.js';
import type { Site } from './site.js';
import type { Summaries } from './summaries.js';

/** The pages of the city, beside those of its domains. */
export function* cityPages(site: Site, summaries: Summaries): Generator<PlannedFile> {
  const { city } = site.workspace.config;
  const title = SITE_WORDS.columnTitle(city);
  const home = makeFrame(site, {
    path: 'index.html',
    column: {
      name: title,
      description: SITE_WORDS.cityDescription(city),
      keywords: [city, SITE_WORDS.disclosure],
      type: SITE_WORDS.columnTypes.city,
    },
  });
  yield home.page('index.html', { title }, site.templates.render('pages/city', cityView(site, summaries)));
  yield siteMapPage(site, summaries);
  yield progressPage(site, summaries);
  yield cityDcat(site, summaries);
  yield* cityIndexFiles(
    site,
    site.counties.flatMap((folder) => countySitemapPaths(folder, summaries.ofCounty(folder.county.name))),
  );
}

/** The pages of a domain across the counties. */
export function* cityDomainPages(site: Site, guide: Guide, summaries: Summaries): Generator<PlannedFile> {
  const { city } = site.workspace.config;
  const path = cityDomainPage(guide);
  const frame = makeFrame(site, {
    path,
    column: {
      name: guide.domain,
      description: SITE_WORDS.cityDomainDescription(city, guide.domain),
      keywords: [city, guide.domain, SITE_WORDS.disclosure],
      type: SITE_WORDS.columnTypes.domain,
    },
  });
  const view = cityDomainView(site, guide, summaries);
  yield frame.page(path, { title: guide.domain }, site.templates.render('pages/city-domain', view));
  yield* cityItemPages(site, guide, summaries, frame);
}
