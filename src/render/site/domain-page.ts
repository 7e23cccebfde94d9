import type { Catalog } from '../../model/catalog.js';
import type { PlanCounty } from '../../model/plan.js';
import type { CatalogProgress } from '../../model/progress.js';
import type { PlannedFile } from '../../output/planned-file.js';
import { cleanLine } from '../../text/clean-text.js';
import { trailLinks, type CatalogPlace } from './catalog-place.js';
import { awaitedView } from './awaited.js';
import { AWAITED_WORDS } from './awaited-messages.js';
import { countyColumn } from './county-column.js';
import { makeFrame, type Column } from './frame.js';
import type { PlacedItem } from './placed-item.js';
import { SITE_WORDS } from './messages.js';
import { domainPage, rowSlug } from './page-paths.js';
import { dateFact, fact, factList } from './record-view.js';
import type { CategoryView, DomainView, ItemLineView } from './views/domain.js';
import type { FactView } from './views/record.js';
import { isBy } from './visible-items.js';

/** The page of a domain in a county: every row of the guide, whether or not there is anything yet. */
export function domainPageFile(
  place: CatalogPlace,
  catalog: Catalog | undefined,
  items: readonly PlacedItem[],
  progress: CatalogProgress,
): PlannedFile {
  const { site, folder, guide } = place;
  const path = domainPage(folder.county, guide);
  const domain = cleanLine(guide.domain);
  const view = domainView(place, catalog, items, progress);
  const frame = makeFrame(site, {
    path,
    county: folder,
    column: view.awaited ? countyColumn(folder.county) : domainColumn(folder.county, domain),
    feeds: [{ label: SITE_WORDS.feedTitle(folder.county.name, domain), href: 'feed.xml' }],
    hasDrafts: items.some(({ entries }) => entries.some(({ isDraft }) => isDraft)),
  });
  const title = view.awaited ? AWAITED_WORDS.title(domain) : domain;
  return frame.page(path, { title }, site.templates.render('pages/domain', view));
}

function domainColumn({ name: county }: PlanCounty, domain: string): Column {
  return {
    name: domain,
    description: SITE_WORDS.columnDescription(county, domain),
    keywords: [county, domain, SITE_WORDS.disclosure],
    type: SITE_WORDS.columnTypes.domain,
  };
}

/** What the page of a domain shows. */
export function domainView(
  place: CatalogPlace,
  catalog: Catalog | undefined,
  items: readonly PlacedItem[],
  progress: CatalogProgress,
): DomainView {
  const bySlug = new Map(items.map((item) => [item.slug, item]));
  const categories = new Map<string, ItemLineView[]>();
  for (const row of place.guide.rows) {
    const variant = row.variant === undefined ? '' : SITE_WORDS.variant(row.variant);
    const line = itemLine(`${row.item}${variant}`, bySlug.get(rowSlug(row)));
    const lines = categories.get(row.category);
    if (lines) lines.push(line);
    else categories.set(row.category, [line]);
  }
  return {
    trail: {
      links: trailLinks(place, domainPage(place.folder.county, place.guide)),
      here: cleanLine(place.guide.domain),
    },
    title: cleanLine(place.guide.domain),
    facts: domainFacts(place, catalog, items),
    awaited: items.length > 0 ? null : awaitedView(place.site, progress),
    categories: [...categories].map(([name, lines]): CategoryView => ({ name, items: lines })),
    localItems: items.filter(({ row }) => row === undefined).map((item) => itemLine(item.title, item)),
    feedHref: 'feed.xml',
  };
}

function itemLine(label: string, item: PlacedItem | undefined): ItemLineView {
  return {
    label,
    href: item ? `${item.slug}/index.html` : null,
    count: item?.entries.length ?? 0,
    newest: newestDay(item),
    notApplicable: item && item.entries.length === 0 ? (item.notApplicable ?? null) : null,
  };
}

/** The newest 公开日期 of an item. */
export function newestDay(item: PlacedItem | undefined): ItemLineView['newest'] {
  let newest: ItemLineView['newest'] = null;
  for (const { entry } of item?.entries ?? []) {
    if (entry.published !== undefined && (newest === null || entry.published > newest)) newest = entry.published;
  }
  return newest;
}

function domainFacts(place: CatalogPlace, catalog: Catalog | undefined, items: readonly PlacedItem[]): FactView[] {
  const words = SITE_WORDS.facts;
  const approved = catalog?.approval.approved;
  const task = place.site.workspace.plan.tasks.find(({ domain }) => domain === place.guide.domain);
  const count = items.reduce((sum, { entries }) => sum + entries.length, 0);
  return factList(
    fact(words.responsibleUnit, cleanLine(place.responsibleUnit)),
    fact(words.department, task?.department ?? ''),
    fact(words.standard, place.guide.title),
    dateFact(words.approved, isBy(approved, place.site.options.asOf) ? approved : undefined),
    fact(words.publishedCount, SITE_WORDS.entries(count)),
  );
}
