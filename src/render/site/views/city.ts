import type { IsoDate } from '../../../model/iso-date.js';
import type { DomainLineView, DueView, LatestView, Tone } from './county.js';
import type { CategoryView, ItemLineView } from './domain.js';
import type { LinkView, TrailView } from './frame.js';
import type { MapView, TileView } from './map.js';
import type { FactView } from './record.js';

/** The city's home. */
export interface CityView {
  readonly map: MapView | null;
  readonly title: string;
  readonly asOf: IsoDate;
  readonly total: number;
  readonly tiles: readonly TileView[];
  readonly domains: readonly DomainLineView[];
  readonly frequent: readonly LinkView[];
  readonly latest: readonly LatestView[];
  readonly due: readonly DueView[];
  readonly pages: readonly LinkView[];
}

/** A domain across the counties. */
export interface CityDomainView {
  readonly trail: TrailView;
  readonly title: string;
  readonly asOf: IsoDate;
  readonly facts: readonly FactView[];
  readonly counties: readonly CityDomainLineView[];
  /** The newest entries of all counties. */
  readonly latest: readonly LatestView[];
  readonly categories: readonly CategoryView[];
}

/** An item across the counties. */
export interface CityItemView {
  readonly trail: TrailView;
  readonly title: string;
  /** 一级事项. */
  readonly category: string;
  readonly counties: readonly ItemLineView[];
}

/** A county on the page of a domain. */
export interface CityDomainLineView {
  readonly href: string;
  readonly label: string;
  readonly isLead: boolean;
  readonly state: string;
  readonly tone: Tone;
  readonly count: number;
  readonly newest: IsoDate | null;
}
