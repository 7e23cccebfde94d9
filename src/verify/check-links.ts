import type { Fault } from './fault.js';
import { VERIFY_MESSAGES as M } from './messages.js';
import type { PageFacts, Tag } from './page-facts.js';
import { resolveAddress, type Base } from './resolve-address.js';
import type { SiteFiles } from './site-files.js';

/** A link to a place within another page, which can only be checked when that page has been read. */
export interface FragmentLink {
  readonly from: string;
  readonly at: number;
  readonly address: string;
  readonly target: string;
  readonly fragment: string;
}

/** What is wrong with the links of a page; links into other pages are handed back for later. */
export function checkLinks(
  page: PageFacts,
  files: SiteFiles,
  base: Base,
): { readonly faults: Fault[]; readonly fragments: FragmentLink[] } {
  const faults: Fault[] = [];
  const fragments: FragmentLink[] = [];
  for (const link of page.links) {
    const where = resolveAddress(link.value, page.path, base);
    if (where.type === 'above') faults.push(deadLink(page, link, 'warning', M.linkAbove(link.value)));
    if (where.type !== 'inside') continue;
    const target = link.value.trim().startsWith('#') ? page.path : files.find(where.path);
    if (target === undefined) {
      const other = files.findOtherCase(where.path);
      const message = other === undefined ? M.deadLink(link.value) : M.deadLinkCase(link.value, other);
      faults.push(deadLink(page, link, 'error', message));
    } else if (where.fragment !== '' && where.fragment !== 'top') {
      if (target !== page.path) {
        fragments.push({ from: page.path, at: link.at, address: link.value, target, fragment: where.fragment });
      } else if (!page.ids.has(where.fragment)) {
        faults.push(deadLink(page, link, 'warning', M.deadFragment(link.value)));
      }
    }
  }
  return { faults, fragments };
}

/** What is wrong with what a page or a style sheet loads. */
export function checkResources(path: string, resources: readonly Tag[], files: SiteFiles, base: Base): Fault[] {
  return resources.flatMap((resource): Fault[] => {
    const where = resolveAddress(resource.value, path, base);
    if (where.type === 'foreign') {
      const message = M.foreignRequest(resource.value, where.host);
      return [{ rule: 'site-foreign-request', severity: 'error', message, path, at: resource.at }];
    }
    if (resource.mayBeAbsent || where.type !== 'inside') return [];
    if (where.path === '' || files.find(where.path) !== undefined) return [];
    const message = M.deadResource(resource.value);
    return [{ rule: 'site-dead-link', severity: 'error', message, path, at: resource.at }];
  });
}

/** Pages that send their reader to another host, as a page that was taken over does. */
export function checkRedirects({ path, redirects }: PageFacts, base: Base): Fault[] {
  return redirects.flatMap(({ value, at }): Fault[] => {
    const where = resolveAddress(value, path, base);
    if (where.type !== 'foreign') return [];
    const message = M.foreignRefresh(value, where.host);
    return [{ rule: 'site-foreign-request', severity: 'error', message, path, at }];
  });
}

function deadLink(page: PageFacts, link: Tag, severity: Fault['severity'], message: string): Fault {
  return { rule: 'site-dead-link', severity, message, path: page.path, at: link.at };
}
