import type { IsoDate } from '../../../model/iso-date.js';
import type { LinkView, NavigationView, TrailView } from './frame.js';
import type { FactView, RecordView, ValueView } from './record.js';

/** Links between the pages of a list. */
export interface PagerView {
  readonly total: number;
  readonly number: number;
  readonly count: number;
  readonly pages: readonly NavigationView[];
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}

/** One line of a list of entries. */
export interface EntryLineView {
  readonly href: string;
  readonly title: string;
  readonly date: IsoDate | null;
  readonly isDraft: boolean;
  /** Cells of the 要素 columns. */
  readonly cells: readonly ValueView[];
  /** What a list says beside the title: 文号, 有效性, 要素. */
  readonly notes: readonly string[];
}

/** A list of an item: of all its entries, or of those of one of the 五公开. */
export interface SideLinkView extends NavigationView {
  readonly count: number;
}

/** A page of an item. */
export interface ItemView {
  readonly trail: TrailView;
  readonly title: string;
  /** 一级事项. */
  readonly category: string;
  /** What the guide demands; empty for a local item. */
  readonly standard: readonly FactView[];
  readonly isLocal: boolean;
  readonly notApplicable: string | null;
  /** 名录: a table. */
  readonly table: {
    readonly caption: string;
    readonly columns: readonly string[];
    readonly lines: readonly EntryLineView[];
  } | null;
  /** 文件: a list. */
  readonly list: readonly EntryLineView[] | null;
  /** 信息: the newest in full, and the older ones as a list. */
  readonly sheet: { readonly href: string; readonly title: string; readonly record: RecordView } | null;
  /** The lists by 五公开, that of all entries first; empty: there is nothing to choose from. */
  readonly sides: readonly SideLinkView[];
  /** On the list of one of them: which, and how many of how many. */
  readonly narrowed: string | null;
  readonly pager: PagerView | null;
  readonly downloads: readonly LinkView[];
}
