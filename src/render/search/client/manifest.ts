/** What the browser loads first: which catalogs there are, and item and day of every entry, but no text. */
export interface Manifest {
  /** Entries in all. */
  readonly total: number;
  /** Number of posting files. */
  readonly shards: number;
  readonly counties: readonly string[];
  readonly domains: readonly string[];
  /** 类型, in the words shown. */
  readonly kinds: readonly string[];
  /** 二级事项: name and index into `kinds`. */
  readonly items: readonly (readonly [name: string, kind: number])[];
  /** Catalogs in order: number (county × number of domains + domain), items used, entries by slot. */
  readonly segments: readonly (readonly [number: number, items: readonly number[], docs: string])[];
  /** Letters that a sign in the initials stands for, from U+00C0. */
  readonly pairs: readonly string[];
}

/** 要素 names, parted by line ends, and for each the items that use it. */
export interface Labels {
  readonly names: string;
  readonly items: readonly (readonly number[])[];
}

/** Initials of a county's titles by segment. */
export type Initials = readonly (readonly [segment: number, lines: string])[];
