/** The element around a fragment. */
const COLUMN = '.zwgk-column';

/** Classes of the root element by which site.js changes the whole page. */
const ROOT_CLASSES = /^(?:\.(?:elder|kiosk|cards))+(?![\w-])/u;

/** What a portal brings itself: its page and what is around the column. A kiosk has no portal. */
const OF_THE_PORTAL = /^(?:html|body|main|\.kiosk|\.foot|\.skip|\.brand)(?![\w-])/u;

/** A style sheet, without comments, in which every rule holds within the column only, so that a portal's own page stays as it is. */
export function columnStyle(css: string): string {
  let styled = '';
  for (let at = 0; at < css.length;) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const end = endOfBlock(css, open);
    const prelude = css.slice(at, open).trim();
    const body = css.slice(open + 1, end);
    styled += prelude.startsWith('@') ? atRule(prelude, body) : rule(prelude, body);
    at = end + 1;
  }
  return styled;
}

function atRule(prelude: string, body: string): string {
  if (!/^@(?:media|supports)\b/u.test(prelude)) return `${prelude}{${body}}`;
  const inner = columnStyle(body);
  return inner === '' ? '' : `${prelude}{${inner}}`;
}

function rule(prelude: string, body: string): string {
  const selectors = prelude.split(/,(?![^(]*\))/u).flatMap((selector) => scoped(selector.trim()));
  return selectors.length === 0 ? '' : `${selectors.join(',')}{${body}}`;
}

function scoped(selector: string): string[] {
  if (OF_THE_PORTAL.test(selector)) return [];
  if (selector.startsWith(':root')) return [`${COLUMN}${selector.slice(':root'.length)}`];
  const onRoot = ROOT_CLASSES.exec(selector)?.[0];
  if (onRoot === undefined) return [`${COLUMN} ${selector}`];
  const inner = selector.slice(onRoot.length).trim();
  // Sizes are in rem, so what the class says of the root must hold there too.
  return inner === '' ? [onRoot, `${onRoot} ${COLUMN}`] : [`${onRoot} ${COLUMN} ${inner}`];
}

/** Where the block that opens at an offset closes. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
}
