import type { SearchPage } from '../../search/search-collector.js';

/** The search page. */
export interface SearchView {
  readonly search: SearchPage;
  readonly rootPath: string;
  readonly example: SearchExampleView | null;
}

/** A title and the initials that find it. */
export interface SearchExampleView {
  readonly initials: string;
  readonly title: string;
}
