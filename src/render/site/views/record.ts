import type { IsoDate } from '../../../model/iso-date.js';
import type { LinkView, TrailView } from './frame.js';
import type { PagerView } from './item.js';

/** A name and a value. */
export interface FactView {
  readonly label: string;
  readonly text: string;
  readonly date: IsoDate | null;
}

/** A value under 内容. Exactly one of the parts is there, or none for a value that is missing. */
export interface ValueView {
  readonly text: string | null;
  /** A telephone number, a day, a share: it must not be parted over two lines. */
  readonly isNumber: boolean;
  readonly list: readonly string[] | null;
  readonly link: LinkView | null;
  /** A file of the site; null in `href` when the file is not there. */
  readonly file: FileView | null;
  /** 无: why there is none. */
  readonly none: string | null;
}

/** A file to download. */
export interface FileView {
  readonly label: string;
  /** Null: the file is missing. */
  readonly href: string | null;
  /** Name to save it under. */
  readonly fileName: string;
}

/** A 要素 with its value. */
export interface FieldView extends ValueView {
  readonly label: string;
}

/** One entry in full. */
export interface RecordView {
  /** When the page shows several. */
  readonly heading: { readonly anchor: string; readonly text: string } | null;
  readonly isDraft: boolean;
  readonly facts: readonly FactView[];
  readonly fields: readonly FieldView[];
  /** 正文. */
  readonly paragraphs: readonly string[];
  readonly attachments: readonly FileView[];
  readonly interpretation: InterpretationView | null;
  /** Where it is published elsewhere. */
  readonly original: LinkView | null;
}

/** 解读. */
export interface InterpretationView {
  readonly title: string;
  readonly link: LinkView | null;
  readonly date: IsoDate | null;
}

/** The permalink page of an entry. */
export interface EntryView {
  readonly trail: TrailView;
  readonly title: string;
  readonly records: readonly RecordView[];
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
  readonly pager: PagerView | null;
}
