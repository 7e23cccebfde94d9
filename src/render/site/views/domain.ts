import type { IsoDate } from '../../../model/iso-date.js';
import type { Tone } from './county.js';
import type { LinkView, TrailView } from './frame.js';
import type { FactView } from './record.js';

/** An item on the page of its domain. */
export interface ItemLineView {
  readonly label: string;
  /** Null: nothing is public yet. */
  readonly href: string | null;
  readonly count: number;
  readonly newest: IsoDate | null;
  readonly notApplicable: string | null;
}

/** 二级事项 under their 一级事项. */
export interface CategoryView {
  readonly name: string;
  readonly items: readonly ItemLineView[];
}

/** A domain in a county. */
export interface DomainView {
  readonly trail: TrailView;
  readonly title: string;
  readonly facts: readonly FactView[];
  /** Why there is nothing to read yet; null when there is. */
  readonly awaited: AwaitedView | null;
  readonly categories: readonly CategoryView[];
  readonly localItems: readonly ItemLineView[];
  readonly feedHref: string;
}

/** 情况说明 of a domain that has nothing to read yet. */
export interface AwaitedView {
  /** The day on which it stood so. */
  readonly asOf: IsoDate;
  /** The stage, in words; colour follows `tone`. */
  readonly state: string;
  readonly tone: Tone;
  /** Whether the 目录 is approved, in words. */
  readonly approval: string;
  /** What comes next, in words. */
  readonly next: string;
  /** By when the plan wants it published. */
  readonly due: IsoDate | null;
  readonly isLate: boolean;
}

/** The same for all such domains of a county, on its home. */
export interface AwaitedDomainsView extends Pick<AwaitedView, 'asOf' | 'due' | 'isLate'> {
  readonly domains: readonly (LinkView & Pick<AwaitedView, 'state' | 'tone' | 'next'>)[];
}
