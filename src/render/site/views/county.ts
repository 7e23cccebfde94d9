import type { IsoDate } from '../../../model/iso-date.js';
import type { AwaitedDomainsView } from './domain.js';
import type { LinkView, TrailView } from './frame.js';
import type { FactView } from './record.js';

/** A newly published entry on a home. */
export interface LatestView {
  readonly href: string;
  readonly title: string;
  readonly date: IsoDate;
  readonly where: string;
}

/** A domain among the 26. */
export interface DomainLineView {
  readonly href: string;
  readonly number: number;
  readonly label: string;
  readonly count: number;
  /** The stage, in words; colour follows `tone`. */
  readonly state: string;
  readonly tone: Tone;
}

/** How far something is; always printed as a word as well. */
export type Tone = 'none' | 'begun' | 'under-way' | 'done';

/** A county's home. */
export interface CountyView {
  readonly trail: TrailView;
  readonly title: string;
  readonly total: number;
  readonly frequent: readonly LinkView[];
  /** Those with something to read. */
  readonly domains: readonly DomainLineView[];
  /** The others; null when there are none. */
  readonly awaited: AwaitedDomainsView | null;
  readonly latest: readonly LatestView[];
  readonly due: readonly DueView[];
  readonly contact: readonly FactView[];
  readonly pages: readonly LinkView[];
  /** The county's portal. */
  readonly portal: LinkView | null;
  readonly downloads: readonly LinkView[];
}

/** What is due soon or overdue in a domain, as counts: an entry that is not public has no name here. */
export interface DueView {
  readonly href: string;
  readonly label: string;
  readonly dueSoon: number;
  readonly overdue: number;
}
