import type { CountyFolder } from '../../model/workspace.js';
import { cleanLine, shorten } from '../../text/clean-text.js';
import { HandlebarsRuntime } from './handlebars-runtime.js';
import type { Site } from './site.js';
import type { HeadView, MetaView } from './views/frame.js';

/** html-validate and readers of a search result agree that a title has at most 70 characters. */
const TITLE_CHARACTERS = 70;

/** What one page adds. */
export interface PageHead {
  readonly title: string;
  readonly article?: Article;
  /** The page that holds what this one repeats, from this page. */
  readonly canonical?: string;
}

/** The tags of a content page. */
export interface Article {
  readonly published: string | undefined;
  readonly source: string;
  readonly keywords: readonly string[];
  readonly description: string;
}

/** What stands in the head of one page and not of its neighbours; `county` is the page's, where it has one. */
export function printedHead(site: Site, county: CountyFolder | undefined, path: string, head: PageHead): string {
  const suffix = [county?.county.name, site.workspace.config.site.name].filter((part) => part !== undefined);
  return site.templates.render('partials/head', headView(site, path, head, suffix));
}

function headView(site: Site, path: string, head: PageHead, suffix: readonly string[]): HeadView {
  const title = cleanLine(head.title);
  const whole = [title, ...suffix].filter((part, index, all) => all.indexOf(part) === index).join(' - ');
  return {
    title: printedLength(whole) <= TITLE_CHARACTERS ? whole : fitted(title),
    // A portal may serve a page at several addresses; of a whole page only what repeats another says so.
    canonical: head.canonical ?? (site.options.isFragment ? `${site.options.baseUrl}${path}` : null),
    metas: head.article ? articleMetas(site, path, title, head.article) : [],
  };
}

/** A title cut so that it fits as it is printed, with its characters escaped. */
function fitted(title: string): string {
  let length = Math.min(TITLE_CHARACTERS, title.length);
  while (printedLength(shorten(title, length)) > TITLE_CHARACTERS) length -= 1;
  return shorten(title, length);
}

function printedLength(text: string): number {
  return HandlebarsRuntime.Utils.escapeExpression(text).length;
}

function articleMetas(site: Site, path: string, title: string, article: Article): MetaView[] {
  const metas: MetaView[] = [
    { name: 'ArticleTitle', content: title },
    { name: 'ContentSource', content: article.source },
    { name: 'Keywords', content: article.keywords.join(';') },
    { name: 'Description', content: shorten(article.description, 120) },
    { name: 'Url', content: `${site.options.baseUrl}${path}` },
  ];
  // The tag has minutes, a catalog has days.
  if (article.published !== undefined) metas.splice(1, 0, { name: 'PubDate', content: `${article.published} 00:00` });
  return metas;
}
