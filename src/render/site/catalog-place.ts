import type { Guide } from '../../model/guide.js';
import type { CountyFolder } from '../../model/workspace.js';
import { cleanLine } from '../../text/clean-text.js';
import { SITE_WORDS } from './messages.js';
import { countyHome, domainPage, rootPrefix } from './page-paths.js';
import type { Site } from './site.js';
import type { LinkView } from './views/frame.js';

/** A domain in a county: where all pages of one catalog stand. */
export interface CatalogPlace {
  readonly site: Site;
  readonly folder: CountyFolder;
  readonly guide: Guide;
  /** 责任单位. */
  readonly responsibleUnit: string;
}

/** The way from the home to a page of a catalog, as links from that page. */
export function trailLinks(place: CatalogPlace, path: string, ...inner: readonly LinkView[]): LinkView[] {
  const root = rootPrefix(path);
  const { county } = place.folder;
  const links = [
    { label: SITE_WORDS.home, href: `${root}index.html` },
    { label: county.name, href: `${root}${countyHome(county)}` },
    { label: cleanLine(place.guide.domain), href: `${root}${domainPage(county, place.guide)}` },
    ...inner,
  ];
  return links.filter(({ href }) => href !== `${root}${path}`);
}
