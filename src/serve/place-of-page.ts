import type { Guide } from '../model/guide.js';
import type { CountyFolder, Workspace } from '../model/workspace.js';

/** A catalog of a workspace, whether or not there is a file. */
export interface CatalogOfPage {
  readonly county: CountyFolder;
  readonly guide: Guide;
}

/** What of a workspace a page shows, told from its path. */
export interface PagePlace extends CatalogOfPage {
  /** Folder name of the item, when the page is an item's or an entry's. */
  readonly item?: string;
  readonly isEntry: boolean;
}

/** The catalog behind a page; undefined for homes, search and other pages that have no single one. */
export function placeOfPage(workspace: Workspace, path: string): PagePlace | undefined {
  const [countySlug, domainSlug, ...rest] = path.split('/');
  const county = workspace.counties.find((each) => each.county.slug === countySlug);
  const guide = workspace.guides.find((each) => each.slug === domainSlug);
  if (county === undefined || guide === undefined) return undefined;
  const [item, page] = rest;
  if (item === undefined || page === undefined) return { county, guide, isEntry: false };
  return { county, guide, item, isEntry: !/^(?:index|page-\d+)\.html$/u.test(page) };
}

/** The catalog that a file of the workspace is. */
export function placeOfFile(workspace: Workspace, file: string): CatalogOfPage | undefined {
  for (const county of workspace.counties) {
    for (const [domain, path] of county.catalogFiles) {
      if (path !== file) continue;
      const guide = workspace.guides.find((each) => each.domain === domain);
      if (guide !== undefined) return { county, guide };
    }
  }
  return undefined;
}

/** The county whose home or other page of its own a page is; undefined for pages of the whole city. */
export function countyOfPage(workspace: Workspace, path: string): CountyFolder | undefined {
  const [slug] = path.split('/');
  return workspace.counties.find(({ county }) => county.slug === slug);
}

/** A name of a catalog: the path of its pages. */
export function keyOfPlace({ county, guide }: CatalogOfPage): string {
  return `${county.county.slug}/${guide.slug}`;
}
