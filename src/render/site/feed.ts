import type { PlannedFile } from '../../output/planned-file.js';
import type { EntrySummary } from './catalog-summary.js';
import { cleanLine } from '../../text/clean-text.js';
import type { Site } from './site.js';
import type { FeedView } from './views/feed.js';

/** Entries of a feed. */
export const FEED_ENTRIES = 30;

/** An Atom feed of the newest entries. Its dates are those of the entries, so that it changes only with them. */
export function feedFile(
  site: Site,
  path: string,
  pagePath: string,
  title: string,
  entries: readonly EntrySummary[],
): PlannedFile {
  const { baseUrl, asOf } = site.options;
  const view: FeedView = {
    title,
    self: `${baseUrl}${path}`,
    page: `${baseUrl}${pagePath}`,
    author: site.workspace.config.site.sponsor || site.workspace.config.site.name,
    updated: instantOf(entries[0]?.published ?? asOf),
    entries: entries.slice(0, FEED_ENTRIES).map((entry) => ({
      title: entry.title,
      href: `${baseUrl}${entry.path}`,
      updated: instantOf(entry.published),
      category: entry.item,
      author: cleanLine(entry.source),
    })),
  };
  return { path, content: site.templates.render('data/feed', view) };
}

/** Midnight in China of a day. */
function instantOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}
