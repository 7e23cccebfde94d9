import { SERVE_MESSAGES as M } from './messages.js';
import { addressOfPath } from './site-path.js';

/** What is said of an address that the preview has no page for. */
export interface MissingPage {
  /** The path that was asked for. */
  readonly path: string;
  /** The first build is still under way. */
  readonly isBuilding: boolean;
  /** The nearest page above it that exists. */
  readonly above: { readonly path: string; readonly title: string } | undefined;
}

/** Its script may load and listen, from this preview only; nothing else may. */
export const MISSING_PAGE_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'";

/** A page that says so; with the overlay's script in it, it waits until there is something to show. */
export function missingPage({ path, isBuilding, above }: MissingPage): string {
  const title = isBuilding ? M.missing.building : M.missing.title;
  const links = [
    ...(above && above.path !== 'index.html' ? [link(addressOfPath(above.path), M.missing.above(above.title))] : []),
    link('/', M.missing.home),
  ];
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/site.css">
</head>
<body data-preview-missing>
<main id="main">
<h1>${escape(title)}</h1>
<p>${escape(M.missing.address)}<code>${escape(`/${path}`)}</code></p>
<p>${escape(isBuilding ? M.missing.wait : M.missing.why)}</p>
<ul>
${links.join('\n')}
</ul>
</main>
</body>
</html>
`;
}

/** The title of a page, as its own markup has it. */
export function titleOfPage(html: string): string | undefined {
  const [, text] = /<h1[^>]*>([^<]+)<\/h1>/u.exec(html) ?? /<title>([^<]+)<\/title>/u.exec(html) ?? [];
  return text === undefined ? undefined : unescape(text).trim();
}

function link(href: string, label: string): string {
  return `<li><a href="${escape(href)}">${escape(label)}</a></li>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
