/** Where an address of a page leads. */
export type Destination =
  /** A file of the audited folder; `path` may be a folder, ending in `/` or empty. */
  | { readonly type: 'inside'; readonly path: string; readonly fragment: string }
  /** Up and out of the audited folder. */
  | { readonly type: 'above' }
  /** Another host. */
  | { readonly type: 'foreign'; readonly host: string }
  /** Not a place: mail, telephone, script, data, an unreadable address. */
  | { readonly type: 'none' };

/** How addresses of the audited folder look from outside. */
export interface Base {
  /** Hosts that are the site's own. */
  readonly hosts: ReadonlySet<string>;
  /** The path under which the folder is served, with `/` at both ends. */
  readonly path: string;
}

/** Works out where an address in a page leads. */
export function resolveAddress(address: string, page: string, base: Base): Destination {
  const trimmed = address.trim();
  if (/^(?:mailto|tel|sms|javascript|data|blob|about):/iu.test(trimmed)) return { type: 'none' };
  const from = `http://${OWN}${base.path}${page.split('/').map(encodeURIComponent).join('/')}`;
  const url = URL.canParse(trimmed, from) ? new URL(trimmed, from) : undefined;
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) return { type: 'none' };
  if (url.hostname !== OWN && !base.hosts.has(url.hostname)) return { type: 'foreign', host: url.hostname };
  // The URL parser stops at the root; count the steps up to see whether they leave the folder.
  if (url.hostname === OWN && leavesRoot(trimmed, page)) return { type: 'above' };
  if (!url.pathname.startsWith(base.path)) return { type: 'above' };
  return {
    type: 'inside',
    path: decode(url.pathname.slice(base.path.length)),
    fragment: decode(url.hash.slice(1)),
  };
}

/** A host that cannot exist stands for the audited folder. */
const OWN = 'audited.invalid';

function leavesRoot(address: string, page: string): boolean {
  if (address.startsWith('/') || /^[a-z][a-z0-9+.-]*:/iu.test(address)) return false;
  let depth = page.split('/').length - 1;
  for (const step of (address.split(/[?#]/u)[0] ?? '').split('/').slice(0, -1)) {
    if (step === '..') depth -= 1;
    else if (step !== '.' && step !== '') depth += 1;
    if (depth < 0) return true;
  }
  return (address.split(/[?#]/u)[0] ?? '').endsWith('..') && depth < 1;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
