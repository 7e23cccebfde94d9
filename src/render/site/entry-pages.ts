import type { PlannedFile } from '../../output/planned-file.js';
import { shorten } from '../../text/clean-text.js';
import type { CatalogPlace } from './catalog-place.js';
import { trailLinks } from './catalog-place.js';
import type { Frame } from './frame.js';
import { SITE_WORDS } from './messages.js';
import { entryPage, RECORDS_A_PAGE, rootPrefix } from './page-paths.js';
import { pagerView, piecesOf } from './pager.js';
import { recordView } from './record-view.js';
import type { LinkView } from './views/frame.js';
import type { EntryView } from './views/record.js';
import type { VisibleEntry, VisibleItem } from './visible-items.js';

/** Characters of a title in a link to the next entry. */
const NEIGHBOUR_CHARACTERS = 40;

/** The entries of one permalink: nearly always one. */
export interface PermalinkGroup {
  readonly slug: string;
  readonly title: string;
  readonly entries: readonly VisibleEntry[];
}

/** The permalinks of a list of entries, in its order. */
export function permalinkGroups(entries: readonly VisibleEntry[]): PermalinkGroup[] {
  const groups = new Map<string, VisibleEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.slug);
    if (group) group.push(entry);
    else groups.set(entry.slug, [entry]);
  }
  return [...groups].map(([slug, members]) => ({ slug, title: members[0]?.title ?? '', entries: members }));
}

/** The permalink pages of an item, as far as they are wanted. `title` and `folder` are the item's. */
export function* entryPages(
  place: CatalogPlace,
  item: VisibleItem,
  folder: string,
  title: string,
  frame: Frame,
  wanted: (path: string) => boolean,
): Generator<PlannedFile> {
  const groups = permalinkGroups(item.entries);
  const path = entryPage(folder, 'e', 1);
  const links = trailLinks(place, path, { label: title, href: 'index.html' });
  const recordPlace = {
    site: place.site,
    root: rootPrefix(path),
    domain: place.guide.domain,
    responsibleUnit: place.responsibleUnit,
  };
  for (const [index, group] of groups.entries()) {
    const pieces = piecesOf(group.entries, RECORDS_A_PAGE);
    for (const [piece, entries] of pieces.entries()) {
      const page = entryPage(folder, group.slug, piece + 1);
      if (!wanted(page)) continue;
      const nameOf = (number: number): string => entryPage('.', group.slug, number).slice(2);
      const view: EntryView = {
        trail: { links, here: group.title },
        title: group.title,
        records: entries.map((entry, at) =>
          recordView(recordPlace, item, entry, group.entries.length > 1 ? piece * RECORDS_A_PAGE + at + 1 : null),
        ),
        previous: neighbour(groups[index - 1]),
        next: neighbour(groups[index + 1]),
        pager: pagerView(group.entries.length, piece + 1, pieces.length, nameOf),
      };
      yield frame.page(
        page,
        { title: SITE_WORDS.pageTitle(group.title, piece + 1), article: articleOf(place, title, group, view) },
        place.site.templates.render('pages/entry', view),
      );
    }
  }
}

function neighbour(group: PermalinkGroup | undefined): LinkView | null {
  return group ? { href: `${group.slug}.html`, label: shorten(group.title, NEIGHBOUR_CHARACTERS) } : null;
}

function articleOf(
  place: CatalogPlace,
  item: string,
  group: PermalinkGroup,
  view: EntryView,
): { published: string | undefined; source: string; keywords: readonly string[]; description: string } {
  const issuer = view.records[0]?.facts.find(({ label }) => label === SITE_WORDS.facts.issuer)?.text;
  return {
    published: group.entries[0]?.entry.published,
    source: issuer ?? place.responsibleUnit,
    keywords: [place.guide.domain, item],
    description: SITE_WORDS.entryDescription(place.folder.county.name, item, group.title),
  };
}
