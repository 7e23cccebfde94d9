import type { IsoDate } from '../model/iso-date.js';
import { checkColumns, checkHome, patrolColumns } from './check-columns.js';
import { checkLinks, checkRedirects, checkResources, type FragmentLink } from './check-links.js';
import { checkTags, dayOf, kindOf, SiteIdentityCheck } from './check-tags.js';
import { ColumnCollector } from './columns.js';
import type { Fault } from './fault.js';
import { VERIFY_MESSAGES as M } from './messages.js';
import type { PageFacts } from './page-facts.js';
import { readPage } from './read-page.js';
import { resolveAddress, type Base } from './resolve-address.js';
import { isPage, isStyle, SiteFiles } from './site-files.js';
import { addressesInStyle } from './style-addresses.js';

/** What to audit. */
export interface VerifyInput {
  /** Every file of the folder, with `/`, sorted. */
  readonly files: readonly string[];
  /** The text of one of them. */
  read(path: string): Promise<string>;
  readonly asOf: IsoDate;
  /** Hosts that are the site's own; those of its SiteDomain tags are added. */
  readonly hosts: readonly string[];
  /** The path under which the folder is served, with `/` at both ends. */
  readonly basePath: string;
  /** Whether to apply the patrol rule too. */
  readonly isPatrol: boolean;
}

/** The file of the folder that an address of a page stands for; undefined when there is none. */
type FileAt = (address: string, page: string) => string | undefined;

/** Audits a built site, ours or another system's: tags, links, requests to others, dates, empty and stale columns. */
export async function verifySite(input: VerifyInput): Promise<Fault[]> {
  const files = new SiteFiles(input.files);
  const hosts = new Set(input.hosts);
  const base: Base = { hosts, path: input.basePath };
  const faults: Fault[] = [];
  const fragments: FragmentLink[] = [];
  const columns = new ColumnCollector();
  const identity = new SiteIdentityCheck();
  const homePath = files.find('');
  let home: PageFacts | undefined;

  // The home comes first: it says what the site's own host is.
  for (const path of homeFirst(input.files.filter(isPage), homePath)) {
    const page = readPage(path, await input.read(path));
    const host = hostOf(page.metas.get('sitedomain')?.value);
    if (host !== undefined) hosts.add(host);
    if (path === homePath) home = page;
    columns.add(page);
    identity.add(page);
    const links = checkLinks(page, files, base);
    fragments.push(...links.fragments);
    faults.push(...checkTags(page, input.asOf), ...links.faults);
    faults.push(...checkResources(path, page.resources, files, base), ...checkRedirects(page, base));
    if (kindOf(page) === 'content' && dayOf(page) === undefined) {
      faults.push({ rule: 'site-undated', severity: 'error', message: M.pageWithoutDate, path, at: page.headAt });
    }
  }
  for (const path of input.files.filter(isStyle)) {
    const resources = addressesInStyle(await input.read(path));
    faults.push(...checkResources(path, resources, files, base));
  }
  faults.push(...identity.faults(), ...(await checkFragments(fragments, input)));
  const fileAt: FileAt = (address, page) => {
    const where = resolveAddress(address, page, base);
    return where.type === 'inside' ? files.find(where.path) : undefined;
  };
  faults.push(...checkRows(columns, fileAt));
  const all = columns.columns(fileAt);
  faults.push(...checkColumns(all, homePath, input.asOf));
  if (input.isPatrol) faults.push(...patrolColumns(all, input.asOf));
  if (home !== undefined) {
    const newest = newestOfHome(home, columns, fileAt);
    faults.push(...checkHome(home.path, home.headAt, newest, input.asOf));
  }
  return faults;
}

function homeFirst(pages: readonly string[], home: string | undefined): string[] {
  return home === undefined ? [...pages] : [home, ...pages.filter((page) => page !== home)];
}

function hostOf(domain: string | undefined): string | undefined {
  const text = domain?.trim() ?? '';
  const url = text.includes('://') ? text : `http://${text}`;
  return text !== '' && URL.canParse(url) ? new URL(url).hostname : undefined;
}

async function checkFragments(fragments: readonly FragmentLink[], input: VerifyInput): Promise<Fault[]> {
  const byTarget = groupByTarget(fragments);
  const faults: Fault[] = [];
  for (const [target, links] of byTarget) {
    if (!isPage(target)) continue;
    const { ids } = readPage(target, await input.read(target));
    for (const { from, at, address, fragment } of links) {
      if (ids.has(fragment)) continue;
      const message = M.deadFragment(address);
      faults.push({ rule: 'site-dead-link', severity: 'warning', message, path: from, at });
    }
  }
  return faults;
}

function checkRows(columns: ColumnCollector, fileAt: FileAt): Fault[] {
  const days = columns.contentDays();
  return columns.undatedRows().flatMap(({ page, row }): Fault[] => {
    const target = fileAt(row.href, page);
    // A row that leads to another list is no entry; one that leads to a dated page has its date there.
    if (target === undefined || !days.has(target) || days.get(target) !== undefined) return [];
    const message = M.entryWithoutDate(row.href);
    return [{ rule: 'site-undated', severity: 'warning', message, path: page, at: row.at }];
  });
}

function newestOfHome(home: PageFacts, columns: ColumnCollector, fileAt: FileAt): IsoDate | undefined {
  const days = columns.contentDays();
  let newest = home.newestDay;
  for (const link of home.links) {
    const target = fileAt(link.value, home.path);
    const day = target === undefined ? undefined : days.get(target);
    if (day !== undefined && (newest === undefined || day > newest)) newest = day;
  }
  return newest;
}

function groupByTarget(fragments: readonly FragmentLink[]): Map<string, FragmentLink[]> {
  const groups = new Map<string, FragmentLink[]>();
  for (const link of fragments) {
    const group = groups.get(link.target);
    if (group === undefined) groups.set(link.target, [link]);
    else group.push(link);
  }
  return groups;
}
