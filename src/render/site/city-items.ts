import type { Guide } from '../../model/guide.js';
import type { IsoDate } from '../../model/iso-date.js';
import { cleanLine } from '../../text/clean-text.js';
import type { CatalogSummary, ItemSummary } from './catalog-summary.js';
import { SITE_WORDS } from './messages.js';
import { cityItemPage, rowSlug } from './page-paths.js';
import type { Summaries } from './summaries.js';
import type { CategoryView, ItemLineView } from './views/domain.js';

/** An item across the counties. */
export interface CityItem {
  readonly slug: string;
  readonly name: string;
  readonly category: string;
  /** 编号; null for a local item. */
  readonly code: string | null;
  /** Entries of all counties. */
  readonly count: number;
  readonly newest: IsoDate | null;
  /** The counties in which it has a page. */
  readonly counties: readonly CountyItem[];
}

/** An item in one county. */
export interface CountyItem {
  readonly county: string;
  readonly item: ItemSummary;
}

/** The items of a domain: every row of the guide, whether or not any county has it, then what counties have of their own. */
export function cityItems(guide: Guide, summaries: Summaries): CityItem[] {
  const bySlug = new Map<string, CountyItem[]>(guide.rows.map((row) => [rowSlug(row), []]));
  for (const summary of summaries.ofDomain(guide.domain)) addItems(bySlug, summary);
  const rows = new Map(guide.rows.map((row) => [rowSlug(row), row]));
  return [...bySlug].map(([slug, counties]) => {
    const row = rows.get(slug);
    const variant = row?.variant === undefined ? '' : SITE_WORDS.variant(cleanLine(row.variant));
    return {
      slug,
      name: row ? `${cleanLine(row.item)}${variant}` : (counties[0]?.item.name ?? ''),
      category: row ? cleanLine(row.category) : (counties[0]?.item.category ?? ''),
      code: row?.code ?? null,
      count: counties.reduce((sum, { item }) => sum + item.count, 0),
      newest: newestOf(counties),
      counties,
    };
  });
}

function addItems(bySlug: Map<string, CountyItem[]>, { county, items }: CatalogSummary): void {
  for (const item of items) {
    const slug = item.folder.slice(item.folder.lastIndexOf('/') + 1);
    const known = bySlug.get(slug);
    if (known) known.push({ county, item });
    else bySlug.set(slug, [{ county, item }]);
  }
}

function newestOf(counties: readonly CountyItem[]): IsoDate | null {
  const days = counties.flatMap(({ item }) => item.newest ?? []);
  return days.toSorted().at(-1) ?? null;
}

/** The same as lists under their 一级事项, for the page of the domain. */
export function cityCategories(guide: Guide, summaries: Summaries, root: string): CategoryView[] {
  const categories = new Map<string, ItemLineView[]>();
  for (const item of cityItems(guide, summaries)) {
    const name = item.code === null ? SITE_WORDS.localCategory : item.category;
    const line: ItemLineView = {
      label: item.name,
      href: item.counties.length > 0 ? `${root}${cityItemPage(guide, item.slug)}` : null,
      count: item.count,
      newest: item.newest,
      notApplicable: item.count === 0 && item.counties.length > 0 ? SITE_WORDS.notApplicableSomewhere : null,
    };
    categories.set(name, [...(categories.get(name) ?? []), line]);
  }
  return [...categories].map(([name, items]) => ({ name, items }));
}
