import { hash } from 'node:crypto';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { readFolder } from '../../source/read-folder.js';
import { packageRoot } from '../../source/package-root.js';
import type { DigestView, PosterView } from '../paper/views.js';
import type {
  AboutView,
  FeedView,
  SiteMapView,
  SitemapIndexView,
  SitemapView,
  CityDomainView,
  CityView,
  CountyView,
  DomainView,
  EntryView,
  FrameView,
  HeadView,
  ItemView,
  ProgressView,
  SearchView,
} from './views.js';

/** Which template prints which view. */
export interface TemplateViews {
  readonly 'layouts/page': FrameView;
  readonly 'layouts/fragment': FrameView;
  readonly 'partials/head': HeadView;
  readonly 'pages/city': CityView;
  readonly 'pages/city-domain': CityDomainView;
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

/** Strict: a name that the view does not have is an error, and only the built-in helpers are known, so that no decision hides in a template. */
const OPTIONS: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { helperMissing: false, blockHelperMissing: false },
  preventIndent: true,
};

const STYLE = 'site.css';

/** Loads the built-in templates; a portal's own `templates/partials/*.hbs` in the workspace stand in for those of the same name. */
export function loadTemplates(workspaceRoot: string): Templates {
  const builtIn = join(packageRoot(), 'templates');
  const own = join(workspaceRoot, 'templates');
  const sources = readFolder(builtIn, '.hbs');
  if (own !== builtIn) {
    for (const [path, text] of readFolder(join(own, 'partials'), '.hbs')) sources.set(`partials/${path}`, text);
  }
  return compileTemplates(sources, assetsOf(join(builtIn, 'assets')));
}

/** The scripts as they are; the style sheets as one, so that a page asks for one. */
function assetsOf(folder: string): Map<string, Uint8Array> {
  const assets = new Map([...readFolder(folder, '.js'), ...readFolder(folder, '.svg')]);
  const styles = [...readFolder(folder, '.css')].toSorted(
    ([one], [other]) => Number(other === STYLE) - Number(one === STYLE),
  );
  assets.set(STYLE, Buffer.concat(styles.map(([, bytes]) => bytes)));
  return assets;
}

/** Compiles templates from their texts, by path. */
export function compileTemplates(
  sources: ReadonlyMap<string, Uint8Array>,
  assets: ReadonlyMap<string, Uint8Array> = new Map(),
): Templates {
  const engine = Handlebars.create();
  const compiled = new Map<string, HandlebarsTemplateDelegate<unknown>>();
  const digest: string[] = [];
  for (const [path, bytes] of sources) {
    const name = path.slice(0, -'.hbs'.length);
    const text = Buffer.from(bytes).toString('utf8');
    digest.push(name, text);
    const template = engine.compile<unknown>(text, OPTIONS);
    compiled.set(name, template);
    if (name.startsWith('partials/')) engine.registerPartial(name.slice('partials/'.length), template);
  }
  return {
    assets,
    fingerprint: hash('sha256', digest.join('\u0000'), 'hex'),
    render: (name, view) => {
      const template = compiled.get(name);
      if (!template) throw new Error(`no such template: ${name}`);
      return template(view);
    },
  };
}
