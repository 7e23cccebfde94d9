import type { IsoDate } from '../../model/iso-date.js';
import type { ItemKind } from '../../model/vocabulary.js';

/** A published entry, as the search takes it. Only what may be seen by everyone is ever made into one. */
export interface SearchEntry {
  /** From the site's root, with `/`, as a link; unique. */
  readonly url: string;
  readonly title: string;
  readonly county: string;
  readonly domain: string;
  /** 二级事项, as shown. */
  readonly item: string;
  readonly kind: ItemKind;
  /** 公开日期, else 形成日期. */
  readonly date?: IsoDate | undefined;
  /** 要素 with their texts, in order. */
  readonly fields: readonly SearchField[];
}

/** One 要素 of an entry. A list gives one field a text. */
export interface SearchField {
  readonly name: string;
  readonly value: string;
}
