import type { Guide } from '../../model/guide.js';
import type { PlannedFile } from '../../output/planned-file.js';
import { cleanLine } from '../../text/clean-text.js';
import { cityItems, type CityItem } from './city-items.js';
import type { Frame } from './frame.js';
import { SITE_WORDS } from './messages.js';
import { cityItemPage, rootPrefix } from './page-paths.js';
import type { Site } from './site.js';
import type { Summaries } from './summaries.js';
import type { CityItemView } from './views/city.js';
import type { ItemLineView } from './views/domain.js';

/** The pages of a domain's items across the counties, of those that any county has. */
export function* cityItemPages(site: Site, guide: Guide, summaries: Summaries, frame: Frame): Generator<PlannedFile> {
  for (const item of cityItems(guide, summaries)) {
    if (item.counties.length === 0) continue;
    const path = cityItemPage(guide, item.slug);
    const view = cityItemView(site, guide, item, path);
    yield frame.page(
      path,
      { title: SITE_WORDS.placed(item.category, item.name) },
      site.templates.render('pages/city-item', view),
    );
  }
}

/** What one of them shows: every county, and where it has the item, the way to it. */
export function cityItemView(site: Site, guide: Guide, item: CityItem, path: string): CityItemView {
  const root = rootPrefix(path);
  const byCounty = new Map(item.counties.map((each) => [each.county, each.item]));
  return {
    trail: {
      links: [
        { label: SITE_WORDS.home, href: `${root}index.html` },
        { label: cleanLine(guide.domain), href: 'index.html' },
      ],
      here: item.name,
    },
    title: item.name,
    category: item.category,
    counties: havingFirst(
      site.counties.map(({ county }): ItemLineView => {
        const own = byCounty.get(county.name);
        return {
          label: county.name,
          href: own ? `${root}${own.folder}/index.html` : null,
          count: own?.count ?? 0,
          newest: own?.newest ?? null,
          notApplicable: own?.isNotApplicable ? SITE_WORDS.notApplicableThere : null,
        };
      }),
    ),
  };
}

/** Whoever comes for the item need not pass all who have none; otherwise in the order of the plan. */
function havingFirst(lines: readonly ItemLineView[]): ItemLineView[] {
  return lines.toSorted((one, other) => Number(other.count > 0) - Number(one.count > 0));
}
