import { hash } from 'node:crypto';
import type { CatalogItem, Entry } from '../../model/catalog.js';
import type { Guide, GuideRow } from '../../model/guide.js';
import type { PlanCounty } from '../../model/plan.js';
import type { OpennessSide } from '../../model/vocabulary.js';

/**
 * Where each page stands. Every name is a function of the thing alone, never of its neighbours, so that an address that has been printed
 * on a village board stays right when other entries come or go. All names are ASCII and safe on every file system.
 */

/** Folders at the top of the site that are not a county's. A plan must not use them as a county's 标识. */
export const TOP_FOLDERS: ReadonlySet<string> = new Set(['assets', 'data', 'domains', 'files', 'progress', 'search']);

/** Where the search page stands. */
export const SEARCH_PATH = 'search/index.html';

/** Where the progress board stands. */
export const PROGRESS_PATH = 'progress/index.html';

/** Where 网站地图 stands. */
export const SITE_MAP_PATH = 'site-map.html';

/** Pages of a county beside its domains. */
export const COUNTY_PAGES = {
  guide: 'guide.html',
  regulations: 'regulations.html',
  reports: 'annual-reports.html',
  request: 'request.html',
  services: 'services.html',
  interaction: 'interaction.html',
  zones: 'zones.html',
} as const;

/** Which of the pages of a county. */
export type CountyPage = keyof typeof COUNTY_PAGES;

/** Path of a county's home. */
export const countyHome = (county: PlanCounty): string => `${county.slug}/index.html`;
/** Path of one of a county's other pages. */
export const countyPage = (county: PlanCounty, page: CountyPage): string => `${county.slug}/${COUNTY_PAGES[page]}`;
/** Path of a domain in a county. */
export const domainPage = (county: PlanCounty, guide: Guide): string => `${county.slug}/${guide.slug}/index.html`;
/** Path of a domain across all counties. */
export const cityDomainPage = (guide: Guide): string => `domains/${guide.slug}/index.html`;
/** Path of an item across all counties. */
export const cityItemPage = (guide: Guide, item: string): string => `domains/${guide.slug}/${item}.html`;
/** Folder of an item, without a slash at the end. */
export const itemFolder = (county: PlanCounty, guide: Guide, item: string): string =>
  `${county.slug}/${guide.slug}/${item}`;
/** Path of a page of an item's list; the first is its index. The list of one of the 五公开 stands beside it: a folder would be a column. */
export function itemPage(folder: string, number: number, side?: OpennessSide): string {
  if (side !== undefined) return `${folder}/side-${side}${number === 1 ? '' : `-${number}`}.html`;
  return number === 1 ? `${folder}/index.html` : `${folder}/page-${number}.html`;
}
/** Path of a page of an entry. Only entries that nothing but their content tells apart need more than one. */
export const entryPage = (folder: string, slug: string, number: number): string =>
  number === 1 ? `${folder}/${slug}.html` : `${folder}/${slug}_${number}.html`;

/** Entries that share a permalink stand on one page; beyond this many they go on to another. */
export const RECORDS_A_PAGE = 20;
/** Which page of a permalink shows its n-th entry, from 1. */
export const pieceOf = (number: number): number => Math.floor((number - 1) / RECORDS_A_PAGE) + 1;
/** Where on that page. */
export const recordAnchor = (number: number): string => `r${number}`;

/** Name of an item's folder: the row's 编号, or for a local item a hash of its names. */
export function itemSlug(item: Pick<CatalogItem, 'row' | 'category' | 'item' | 'variant'>): string {
  if (item.row) return rowSlug(item.row);
  return `local-${shortHash([item.category, item.item, item.variant ?? ''])}`;
}

/** Name of a guide row's folder. */
export function rowSlug(row: GuideRow): string {
  return isPlainName(row.code) ? row.code : `row-${shortHash([row.code])}`;
}

/**
 * Name of an entry's permalink within its item: its 编号, else what a document is known by: title, 文号 and 形成日期.
 * Two entries that share all of these share a page, which shows both; only a 编号 can part them.
 */
export function entrySlug(entry: Entry): string {
  if (entry.id !== undefined && entry.id !== '') {
    return isPlainName(entry.id) ? `n-${entry.id}` : `n-${shortHash([entry.id])}`;
  }
  return `e-${shortHash([entry.name, entry.document?.documentNumber ?? '', entry.formed ?? ''])}`;
}

/** Lower case only: `A1` and `a1` are one file on Windows. */
function isPlainName(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,63}$/u.test(name);
}

function shortHash(parts: readonly string[]): string {
  return hash('sha256', parts.map((part) => part.normalize('NFC').trim()).join('\u0000'), 'hex').slice(0, 12);
}

/** What a page must put before a path from the root of the site. */
export function rootPrefix(path: string): string {
  let depth = 0;
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) depth += 1;
  return '../'.repeat(depth);
}
