import type { Guide } from '../../model/guide.js';
import { cleanLine } from '../../text/clean-text.js';
import type { CatalogSummary, ItemSummary } from './catalog-summary.js';
import { cityItems, type CityItem } from './city-items.js';
import { SITE_WORDS } from './messages.js';
import { cityItemPage } from './page-paths.js';
import type { Site } from './site.js';
import type { Summaries } from './summaries.js';
import type { LinkView } from './views/frame.js';

/** 高频事项 of a county: what people ask for most, where the county has it. */
export function frequentLinks(site: Site, summaries: readonly CatalogSummary[], root: string): LinkView[] {
  const found = site.workspace.config.frequentItems.flatMap((wanted) =>
    summaries.flatMap(({ domain, items }) =>
      items
        .filter((item) => item.count > 0 && isWanted(wanted, domain, item))
        .map(({ folder, name, category }) => ({ domain, name, category, href: `${root}${folder}/index.html` })),
    ),
  );
  return labelled(site, found);
}

/** The same for the city: each item once, leading to the page that has it in every county. */
export function cityFrequentLinks(site: Site, summaries: Summaries): LinkView[] {
  const byDomain = site.workspace.guides.map((guide): [Guide, CityItem[]] => [guide, cityItems(guide, summaries)]);
  const found = site.workspace.config.frequentItems.flatMap((wanted) =>
    byDomain.flatMap(([guide, items]) =>
      items
        .filter((item) => item.count > 0 && isWanted(wanted, guide.domain, item))
        .map(({ slug, name, category }) => ({
          domain: guide.domain,
          name,
          category,
          href: cityItemPage(guide, slug),
        })),
    ),
  );
  return labelled(site, found);
}

interface NamedItem {
  readonly domain: string;
  readonly category: string;
  readonly name: string;
}

function labelled(site: Site, items: readonly (NamedItem & { readonly href: string })[]): LinkView[] {
  const all = [...site.workspace.guides.flatMap(namedRows), ...items];
  return items.map((item) => ({ href: item.href, label: labelOfItem(item, all) }));
}

function namedRows({ domain, rows }: Guide): NamedItem[] {
  return rows.map(({ category, item, variant }) => ({
    domain,
    category: cleanLine(category),
    name: `${cleanLine(item)}${variant === undefined ? '' : SITE_WORDS.variant(cleanLine(variant))}`,
  }));
}

/** Its name; where others are called the same, 办事指南 say, also what tells it apart: the 一级事项, the domain, or both. */
function labelOfItem({ domain, category, name }: NamedItem, all: readonly NamedItem[]): string {
  const same = all.filter((each) => each.name === name && (each.domain !== domain || each.category !== category));
  if (same.length === 0) return name;
  const isInOneDomain = same.every((each) => each.domain === domain);
  const isSharedInDomain = same.some((each) => each.domain === domain);
  const isCategoryItsOwn = same.every((each) => each.category !== category);
  if (isInOneDomain || (isSharedInDomain && isCategoryItsOwn)) return SITE_WORDS.placed(category, name);
  return isSharedInDomain ? SITE_WORDS.placed(domain, category, name) : SITE_WORDS.placed(domain, name);
}

function isWanted(wanted: string, domain: string, { code, name }: Pick<ItemSummary, 'code' | 'name'>): boolean {
  return code === wanted || `${domain}/${name}` === wanted;
}
