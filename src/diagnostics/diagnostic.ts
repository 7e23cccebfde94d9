import type { Attestation } from '../model/vocabulary.js';
import type { Place } from '../model/place.js';
import type { Pointer } from '../model/pointer.js';
import type { Severity } from '../model/severity.js';

/** The one type for everything that can be wrong with what a user gave us. Content at fault never throws. */
export interface Diagnostic {
  /** Rule id, for example `missing-element`. */
  readonly code: string;
  readonly severity: Severity;
  /** One finished Chinese sentence: what is wrong, then what to do. Never holds a private value in clear. */
  readonly message: string;
  readonly place: Place;
  /** The clause that demands it. */
  readonly basis?: string;
  /** 核对 of the guide row behind a completeness finding. */
  readonly attestation?: Attestation;
  /** The words to type instead. */
  readonly suggestions?: readonly string[];
  readonly fix?: Fix;
  /** Whose it is: for reports by 责任单位 and for the baseline, which is keyed by item and not by line. */
  readonly subject?: Subject;
}

/** What a finding is about, independent of where it stands in a file. */
export interface Subject {
  readonly county?: string;
  readonly domain?: string;
  /** 编号 of the guide row, or `一级事项/二级事项` for a local item. */
  readonly item?: string;
  readonly entry?: string;
  /** 要素 or field. */
  readonly field?: string;
  /** 责任单位. */
  readonly unit?: string;
}

/** A safe mend. Offsets are UTF-16 units of the decoded text. */
export type Fix =
  | { readonly type: 'replace-scalar'; readonly pointer: Pointer; readonly text: string }
  | { readonly type: 'replace-text'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly type: 're-encode' };
