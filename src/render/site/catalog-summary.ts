import type { IsoDate } from '../../model/iso-date.js';
import type { CatalogProgress } from '../../model/progress.js';
import type { InventorySummary } from './inventory-file.js';
import type { ItemKind } from '../../model/vocabulary.js';

/** What the homes, indexes and feeds need of a catalog once its pages are made; small, and plain JSON, so that the next run can use it again. */
export interface CatalogSummary {
  readonly county: string;
  readonly domain: string;
  /** 责任单位. */
  readonly responsibleUnit: string;
  /** Entries on the site. */
  readonly count: number;
  readonly newest: IsoDate | null;
  readonly items: readonly ItemSummary[];
  /** The newest entries, newest first. */
  readonly latest: readonly EntrySummary[];
  /** How many entry pages there are. */
  readonly pageCount: number;
  /** Hash of {@link CatalogParts.pages}. */
  readonly pagesHash: string;
  /** Files that the pages name, from the workspace root, whether or not they are there. */
  readonly files: readonly string[];
  /** Hash of {@link CatalogParts.inventory}; null while nothing is public. */
  readonly inventoryHash: string | null;
  /** Counts only: its `clocks`, which name entries, are empty. */
  readonly progress: CatalogProgress;
}

/** The larger parts of a summary, which are asked for only when what is made of them has changed. */
export interface CatalogParts {
  /** Every entry page with its date, for the site map. */
  pages(): readonly (readonly [path: string, date: IsoDate | null])[];
  /** Its part of the county's 目录; null while nothing is public. */
  inventory(): InventorySummary | null;
}

/** An item that has a page. */
export interface ItemSummary {
  /** Folder of its page. */
  readonly folder: string;
  readonly name: string;
  /** 一级事项, which tells items of one name apart. */
  readonly category: string;
  /** 编号; null for a local item. */
  readonly code: string | null;
  readonly kind: ItemKind;
  readonly count: number;
  readonly newest: IsoDate | null;
  readonly isNotApplicable: boolean;
}

/** An entry as lists of news show it. */
export interface EntrySummary {
  readonly path: string;
  readonly title: string;
  readonly item: string;
  readonly published: IsoDate;
  readonly source: string;
}
