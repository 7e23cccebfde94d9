import type { Severity } from '../model/severity.js';

/** A finding as the page shows it. */
export interface PageFinding {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  /** `catalogs/….yaml:12:5`. */
  readonly at: string;
}

/** What the overlay of a page says. */
export interface PageReport {
  /**
   * `catalog`: the page shows one catalog or a part of it; `empty`: a domain without a file; `several`: a home or the like;
   * `unreadable`: its catalog cannot be read, and `kept` the page shows what it last was.
   */
  readonly about: 'catalog' | 'empty' | 'several' | 'unreadable' | 'kept';
  readonly findings: readonly PageFinding[];
}
