import { hash } from 'node:crypto';
import { join } from 'node:path';
import { readFolder } from '../../source/read-folder.js';
import { packageRoot } from '../../source/package-root.js';
import type { DigestView, PosterView } from '../paper/views.js';
import { compactScript, compactStyle } from './compact-assets.js';
import { templateEngine } from './template-engine.js';
import type { AboutView, SiteMapView } from './views/about.js';
import type { CityDomainView, CityItemView, CityView } from './views/city.js';
import type { CountyView } from './views/county.js';
import type { DomainView } from './views/domain.js';
import type { FeedView, SitemapIndexView, SitemapView } from './views/feed.js';
import type { FrameView, HeadView } from './views/frame.js';
import type { ItemView } from './views/item.js';
import type { ProgressView } from './views/progress.js';
import type { EntryView } from './views/record.js';
import type { SearchView } from './views/search.js';

/** Which template prints which view. */
export interface TemplateViews {
  readonly 'layouts/page': FrameView;
  readonly 'layouts/fragment': FrameView;
  readonly 'layouts/fragment-head': FrameView;
  readonly 'partials/head': HeadView;
  readonly 'pages/city': CityView;
  readonly 'pages/city-domain': CityDomainView;
  readonly 'pages/city-item': CityItemView;
  readonly 'pages/county': CountyView;
  readonly 'pages/domain': DomainView;
  readonly 'pages/item': ItemView;
  readonly 'pages/entry': EntryView;
  readonly 'pages/search': SearchView;
  readonly 'pages/about': AboutView;
  readonly 'pages/site-map': SiteMapView;
  readonly 'paper/poster': PosterView;
  readonly 'paper/digest': DigestView;
  readonly 'pages/progress': ProgressView;
  readonly 'data/feed': FeedView;
  readonly 'data/sitemap': SitemapView;
  readonly 'data/sitemap-index': SitemapIndexView;
}

/** The templates of the site, ready to print. */
export interface Templates {
  render<Name extends keyof TemplateViews>(name: Name, view: TemplateViews[Name]): string;
  /** Style sheet and scripts by name. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** Changes when any template does; assets are files of their own, on which no page depends. */
  readonly fingerprint: string;
}

const TEMPLATE_EXTENSION = '.hbs';
/** Name of the one style sheet. */
export const STYLE = 'site.css';
const SCRIPT = 'site.js';

/** Loads the built-in templates; a portal's own `templates/partials/*.hbs` in the workspace stand in for those of the same name. */
export async function loadTemplates(workspaceRoot: string): Promise<Templates> {
  const builtIn = join(packageRoot(), 'templates');
  const own = join(workspaceRoot, 'templates');
  const sources = readFolder(builtIn, TEMPLATE_EXTENSION);
  if (own !== builtIn) {
    for (const [path, text] of readFolder(join(own, 'partials'), TEMPLATE_EXTENSION)) {
      sources.set(`partials/${path}`, text);
    }
  }
  return makeTemplates(templateTexts(sources), assetsOf(join(builtIn, 'assets')));
}

/** Texts of templates by name, which is the path without its extension. */
export function templateTexts(sources: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  return new Map(
    [...sources].map(([path, bytes]) => [
      path.slice(0, -TEMPLATE_EXTENSION.length),
      Buffer.from(bytes).toString('utf8'),
    ]),
  );
}

/** The style sheets as one, so that a page asks for one; that and the script of every page without what only their authors need. */
function assetsOf(folder: string): Map<string, Uint8Array> {
  const assets = new Map([...readFolder(folder, '.js'), ...readFolder(folder, '.svg')]);
  const styles = [...readFolder(folder, '.css')].toSorted(
    ([one], [other]) => Number(other === STYLE) - Number(one === STYLE),
  );
  assets.set(STYLE, compactStyle(Buffer.concat(styles.map(([, bytes]) => bytes))));
  const script = assets.get(SCRIPT);
  if (script) assets.set(SCRIPT, compactScript(script));
  return assets;
}

async function makeTemplates(
  texts: ReadonlyMap<string, string>,
  assets: ReadonlyMap<string, Uint8Array>,
): Promise<Templates> {
  const engine = await templateEngine(texts);
  return {
    assets,
    fingerprint: hash('sha256', [...texts].flat().join('\u0000'), 'hex'),
    render: (name, view) => {
      const print = engine.get(name);
      if (!print) throw new Error(`no such template: ${name}`);
      return print(view);
    },
  };
}
