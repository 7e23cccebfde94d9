import type { PlannedFile } from '../../output/planned-file.js';
import type { SearchPage } from '../search/search-collector.js';
import { makeFrame } from './frame.js';
import { SITE_WORDS } from './messages.js';
import { rootPrefix, SEARCH_PATH } from './page-paths.js';
import { searchExample } from './search-example.js';
import type { Site } from './site.js';
import type { Summaries } from './summaries.js';

/** The search page; its script finds the index beside it. */
export function searchPage(site: Site, search: SearchPage, summaries: Summaries): PlannedFile {
  const { city } = site.workspace.config;
  const frame = makeFrame(site, {
    path: SEARCH_PATH,
    column: {
      name: SITE_WORDS.search,
      description: SITE_WORDS.searchDescription(city),
      keywords: [city, SITE_WORDS.search, SITE_WORDS.disclosure],
      type: SITE_WORDS.columnTypes.city,
    },
    scripts: ['search.js'],
  });
  const view = { search, rootPath: rootPrefix(SEARCH_PATH), example: searchExample(summaries) };
  return frame.page(SEARCH_PATH, { title: SITE_WORDS.search }, site.templates.render('pages/search', view));
}
