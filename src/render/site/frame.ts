import type { PlannedFile } from '../../output/planned-file.js';
import type { CountyFolder } from '../../model/workspace.js';
import { cleanLine } from '../../text/clean-text.js';
import { cityNavigation, countyNavigation } from './navigation.js';
import { rootPrefix, SEARCH_PATH, SITE_MAP_PATH, type CountyPage } from './page-paths.js';
import { printedHead, type PageHead } from './page-head.js';
import type { Site } from './site.js';
import type { FooterView, FrameView, LinkView } from './views/frame.js';

const SLOT_HEAD = '\u0001head\u0001';
const SLOT_MAIN = '\u0001main\u0001';

/** The column that a page belongs to (国办发〔2017〕47号: ColumnName and so on). */
export interface Column {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly type: string;
}

/** What the pages of one folder have in common. */
export interface FramePlace {
  /** Path of any page of the folder: only its depth counts. */
  readonly path: string;
  readonly column: Column;
  readonly county?: CountyFolder;
  /** The county page that this is, to mark it in the navigation. */
  readonly page?: CountyPage | 'home';
  readonly hasDrafts?: boolean;
  readonly feeds?: readonly LinkView[];
  /** Scripts of the page beside the site's own, by name. */
  readonly scripts?: readonly string[];
}

/** The printed layout with two holes, so that the same header and footer are not printed for every page of a folder. */
export interface Frame {
  page(path: string, head: PageHead, main: string): PlannedFile;
}

/** Prints the layout for a folder. */
export function makeFrame(site: Site, place: FramePlace): Frame {
  const view = frameView(site, place);
  const print = (layout: 'layouts/page' | 'layouts/fragment' | 'layouts/fragment-head'): string =>
    site.templates.render(layout, view);
  return site.options.isFragment
    ? fragmentFrame(site, place, print('layouts/fragment'), print('layouts/fragment-head'))
    : wholeFrame(site, place, print('layouts/page'));
}

function wholeFrame(site: Site, place: FramePlace, text: string): Frame {
  const [start = '', , between = '', , end = ''] = text.split('\u0001');
  return {
    page: (path, head, main) => {
      const printed = printedHead(site, place.county, path, head);
      return { path, content: `${start}${printed}${between}${main}${end}` };
    },
  };
}

/** The body of the column, and beside it what belongs into the head of the portal's page around it. */
function fragmentFrame(site: Site, place: FramePlace, text: string, headText: string): Frame {
  return {
    page: (path, head, main) => ({
      path,
      content: text.replace(SLOT_MAIN, () => main),
      beside: {
        path: fragmentHeadPath(path),
        content: headText.replace(SLOT_HEAD, () => printedHead(site, place.county, path, head)),
      },
    }),
  };
}

/** Where the head of a fragment stands: `a/index.html` has `a/index.head.inc`. */
function fragmentHeadPath(path: string): string {
  return path.replace(/\.html$/u, '.head.inc');
}

function frameView(site: Site, place: FramePlace): FrameView {
  const { config } = site.workspace;
  const root = rootPrefix(place.path);
  const county = place.county;
  return {
    root,
    siteName: config.site.name,
    homeHref: `${root}index.html`,
    rootClass: site.options.isKiosk ? 'kiosk' : '',
    metas: [
      { name: 'SiteName', content: config.site.name },
      { name: 'SiteDomain', content: config.site.domain },
      { name: 'SiteIDCode', content: config.site.idCode },
      { name: 'ColumnName', content: cleanLine(place.column.name) },
      { name: 'ColumnDescription', content: cleanLine(place.column.description) },
      { name: 'ColumnKeywords', content: place.column.keywords.map(cleanLine).join(';') },
      { name: 'ColumnType', content: place.column.type },
    ],
    feeds: place.feeds ?? [],
    navigation: county ? countyNavigation(county, root, place.page) : cityNavigation(root, place.path),
    searchHref: place.path === SEARCH_PATH ? null : `${root}${SEARCH_PATH}`,
    scripts: place.scripts ?? [],
    sampleOf: county?.profile?.isSample ? county.county.name : sampleCity(site, place),
    hasDrafts: place.hasDrafts ?? false,
    isKiosk: site.options.isKiosk,
    footer: footerView(site, root),
    slotHead: SLOT_HEAD,
    slotMain: SLOT_MAIN,
  };
}

/** A page of the whole city is made up when every county on it is. */
function sampleCity(site: Site, place: FramePlace): string | null {
  if (place.county) return null;
  return site.counties.some(({ profile }) => profile?.isSample) ? site.workspace.config.city : null;
}

function footerView(site: Site, root: string): FooterView {
  const { site: identity } = site.workspace.config;
  return {
    sponsor: identity.sponsor,
    operator: identity.operator,
    telephone: identity.telephone ?? null,
    idCode: identity.idCode,
    icpNumber: identity.icpNumber ?? null,
    policeNumber: identity.policeNumber ?? null,
    siteMapHref: `${root}${SITE_MAP_PATH}`,
  };
}
