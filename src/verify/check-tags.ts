import type { IsoDate } from '../model/iso-date.js';
import { newestDayIn } from './days-in-text.js';
import type { Fault } from './fault.js';
import { VERIFY_MESSAGES as M } from './messages.js';
import type { PageFacts } from './page-facts.js';

const SITE_TAGS = ['SiteName', 'SiteDomain', 'SiteIDCode'] as const;
const COLUMN_TAGS = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'] as const;
const CONTENT_TAGS = ['ArticleTitle', 'PubDate', 'ContentSource'] as const;

/** A content page shows one piece of information; a column page lists many. */
export type PageKind = 'content' | 'column' | 'other';

/** What a page is, by its own tags, else by its name. */
export function kindOf(page: PageFacts): PageKind {
  if (page.metas.has('articletitle') || page.metas.has('pubdate')) return 'content';
  // How the common systems name their content pages: t20200909_12345.html, content_123.html, art_1_2.html.
  if (/(?:^|\/)(?:t\d{8}_\d+|content_\d+|art_[\d_]+|[cp]\d{6,})\.s?html?$/iu.test(page.path)) return 'content';
  if (page.metas.has('columnname') || page.metas.has('columntype')) return 'column';
  return 'other';
}

/** Which tags a page lacks, leaves empty, or fills wrongly (国办发〔2017〕47号). */
export function checkTags(page: PageFacts, asOf: IsoDate): Fault[] {
  const faults: Fault[] = [];
  const fault = (message: string, name?: string): void => {
    const at = (name === undefined ? undefined : page.metas.get(name.toLowerCase())?.at) ?? page.headAt;
    faults.push({ rule: 'site-tags', severity: 'error', message, path: page.path, at });
  };
  const kind = kindOf(page);
  const wanted: string[] = [...SITE_TAGS];
  if (kind !== 'other') wanted.push(...COLUMN_TAGS);
  if (kind === 'content') wanted.push(...CONTENT_TAGS);
  const missing = wanted.filter((name) => !page.metas.has(name.toLowerCase()));
  const empty = wanted.filter((name) => page.metas.get(name.toLowerCase())?.value.trim() === '');
  if (missing.length > 0) fault(M.missingTags(missing));
  if (empty.length > 0) fault(M.emptyTags(empty), empty[0]);
  const idCode = page.metas.get('siteidcode')?.value.trim() ?? '';
  if (idCode !== '' && !/^\d{10}$/u.test(idCode)) fault(M.badIdCode(idCode), 'SiteIDCode');
  const published = page.metas.get('pubdate')?.value.trim() ?? '';
  if (published !== '') {
    const day = /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/u.test(published) && newestDayIn(published);
    if (!day) fault(M.badPubDate(published), 'PubDate');
    else if (day > asOf) fault(M.futurePubDate(published), 'PubDate');
  }
  if (page.title === '') {
    faults.push({ rule: 'site-title', severity: 'error', message: M.noTitle, path: page.path, at: page.headAt });
  }
  return faults;
}

/** The day of a content page: its tag, else the newest day in its text. */
export function dayOf(page: PageFacts): IsoDate | undefined {
  return newestDayIn(page.metas.get('pubdate')?.value ?? '') ?? page.newestDay;
}

/** Pages whose site tags differ from those of most pages. */
export class SiteIdentityCheck {
  readonly #seen = new Map<string, Map<string, { path: string; at: number }[]>>();

  add(page: PageFacts): void {
    for (const name of SITE_TAGS) {
      const tag = page.metas.get(name.toLowerCase());
      const value = tag?.value.trim() ?? '';
      if (tag === undefined || value === '') continue;
      const values = this.#seen.get(name) ?? new Map<string, { path: string; at: number }[]>();
      this.#seen.set(name, values);
      const places = values.get(value) ?? [];
      values.set(value, places);
      places.push({ path: page.path, at: tag.at });
    }
  }

  faults(): Fault[] {
    const faults: Fault[] = [];
    for (const [name, values] of this.#seen) {
      const [usual, ...others] = [...values].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
      for (const [value, places] of others) {
        for (const { path, at } of places) {
          const message = M.otherSite(name, value, usual?.[0] ?? '');
          faults.push({ rule: 'site-tags', severity: 'warning', message, path, at });
        }
      }
    }
    return faults;
  }
}
