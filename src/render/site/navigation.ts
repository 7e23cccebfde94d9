import type { CountyFolder } from '../../model/workspace.js';
import { SITE_WORDS } from './messages.js';
import { countyHome, COUNTY_PAGES, PROGRESS_PATH, SEARCH_PATH, SITE_MAP_PATH, type CountyPage } from './page-paths.js';
import type { NavigationView } from './views/frame.js';

/** The pages of a county, from a page whose root prefix it is. */
export function countyNavigation(
  county: CountyFolder,
  root: string,
  current: CountyPage | 'home' | undefined,
): NavigationView[] {
  const at = (page: CountyPage): string => `${root}${county.county.slug}/${COUNTY_PAGES[page]}`;
  return [
    { label: county.county.name, href: `${root}${countyHome(county.county)}`, isCurrent: current === 'home' },
    ...SITE_WORDS.navigation.map(([page, label]) => ({ label, href: at(page), isCurrent: current === page })),
  ];
}

/** The pages of the city. */
export function cityNavigation(root: string, current: string): NavigationView[] {
  const pages = [
    { label: SITE_WORDS.home, path: 'index.html' },
    { label: SITE_WORDS.search, path: SEARCH_PATH },
    { label: SITE_WORDS.progress, path: PROGRESS_PATH },
    { label: SITE_WORDS.siteMap, path: SITE_MAP_PATH },
  ];
  return pages.map(({ label, path }) => ({ label, href: `${root}${path}`, isCurrent: path === current }));
}
