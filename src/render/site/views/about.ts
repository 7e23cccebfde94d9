import type { LinkView, TrailView } from './frame.js';
import type { FactView } from './record.js';

/** A page of a county beside its domains: each part may be empty, and `empty` says so when all are. */
export interface AboutView {
  readonly trail: TrailView;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly links: readonly LinkView[];
  readonly lines: readonly {
    readonly label: string;
    readonly href: string | null;
    readonly notes: readonly string[];
  }[];
  readonly facts: readonly FactView[];
  readonly zones: readonly ZoneView[];
  readonly empty: string | null;
}

/** A 政务公开专区. */
export interface ZoneView {
  readonly name: string;
  readonly facts: readonly FactView[];
}

/** 网站地图. */
export interface SiteMapView {
  readonly trail: TrailView;
  readonly title: string;
  readonly pages: readonly LinkView[];
  readonly domains: readonly LinkView[];
  readonly counties: readonly {
    readonly label: string;
    readonly href: string;
    readonly pages: readonly LinkView[];
    readonly domains: readonly LinkView[];
  }[];
}
