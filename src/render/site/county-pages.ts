import type { CountyFolder } from '../../model/workspace.js';
import type { PlannedFile } from '../../output/planned-file.js';
import { aboutPages } from './about-pages.js';
import { countyColumn } from './county-column.js';
import { newestEntries } from './latest-entries.js';
import { countyDcat } from './dcat.js';
import { FEED_ENTRIES, feedFile } from './feed.js';
import { makeFrame } from './frame.js';
import { countyView } from './home-views.js';
import { SITE_WORDS } from './messages.js';
import { countyHome } from './page-paths.js';
import type { Site } from './site.js';
import type { Summaries } from './summaries.js';

/** The pages of a county beside its domains. */
export function* countyPages(site: Site, folder: CountyFolder, summaries: Summaries): Generator<PlannedFile> {
  const { county } = folder;
  const path = countyHome(county);
  const title = SITE_WORDS.columnTitle(county.name);
  const frame = makeFrame(site, {
    path,
    county: folder,
    page: 'home',
    column: countyColumn(county),
    feeds: [{ label: SITE_WORDS.feedTitle(county.name, ''), href: 'feed.xml' }],
  });
  yield* aboutPages(site, folder);
  yield countyFeed(site, folder, summaries);
  yield countyDcat(site, folder, summaries);
  yield frame.page(path, { title }, site.templates.render('pages/county', countyView(site, folder, summaries)));
}

function countyFeed(site: Site, { county }: CountyFolder, summaries: Summaries): PlannedFile {
  const entries = newestEntries(
    summaries.ofCounty(county.name).flatMap(({ latest }) => latest),
    FEED_ENTRIES,
  );
  return feedFile(site, `${county.slug}/feed.xml`, countyHome(county), SITE_WORDS.feedTitle(county.name, ''), entries);
}
