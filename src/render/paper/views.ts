import type { QrPicture } from './qr.js';

/** A poster, ready to print. */
export interface PosterView {
  readonly title: string;
  readonly subtitle: string;
  /** A3, else A4. */
  readonly isLarge: boolean;
  /** Said on every sheet of a made-up county. */
  readonly sample: string | null;
  readonly items: readonly PosterItem[];
  readonly footer: string;
}

/** One item of a poster: either a table of its entries, or a record of each. */
export interface PosterItem {
  readonly title: string;
  readonly place: string;
  readonly unit: string;
  readonly telephone: string | null;
  readonly qr: QrPicture & { readonly label: string; readonly url: string };
  readonly scan: string;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly PosterCell[])[] } | null;
  readonly records: readonly PosterRecord[] | null;
}

/** A cell of a poster's table. */
export interface PosterCell {
  readonly text: string;
  /** Not to be broken. */
  readonly isShort: boolean;
}

/** An entry of a poster. */
export interface PosterRecord {
  readonly title: string;
  readonly day: string | null;
  readonly fields: readonly PosterField[];
}

/** A 要素 of an entry of a poster. */
export interface PosterField {
  readonly name: string;
  readonly paragraphs: readonly string[];
}

/** A digest for 两微一端. */
export interface DigestView {
  readonly title: string;
  readonly count: string;
  readonly sample: string | null;
  readonly counties: readonly DigestCounty[];
}

/** What is new in a county. */
export interface DigestCounty {
  readonly name: string;
  readonly items: readonly DigestItem[];
}

/** What is new under an item. */
export interface DigestItem {
  readonly title: string;
  readonly entries: readonly { readonly title: string; readonly url: string; readonly day: string }[];
  /** When not all are listed. */
  readonly more: { readonly label: string; readonly url: string } | null;
}
