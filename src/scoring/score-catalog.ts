import { itemCompleteness } from '../deadlines/completeness.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Catalog, CatalogItem } from '../model/catalog.js';
import type { Guide } from '../model/guide.js';
import type { IsoDate } from '../model/iso-date.js';
import type { Place } from '../model/place.js';
import type { EntryClock } from '../model/progress.js';
import type { ScoringProfile } from '../model/scoring.js';
import { faultyEntries } from './faulty-entries.js';
import { scoreDomain, type DomainScore } from './score-county.js';
import type { ItemFacts } from './score-item.js';

/** A domain of a county as it is scored. */
export interface ScoringInput {
  readonly guide: Guide;
  /** Absent: there is no catalog, so every item is missing. */
  readonly catalog: Catalog | undefined;
  /** Of the entries that are not on time: `CatalogProgress.clocks`. */
  readonly clocks: readonly EntryClock[];
  /** What lint found in the catalog. */
  readonly diagnostics: readonly Diagnostic[];
  readonly asOf: IsoDate;
}

/** Scores one catalog. */
export function scoreCatalog(input: ScoringInput, profile: ScoringProfile): DomainScore {
  return scoreDomain(input.guide.domain, itemFacts(input), profile);
}

function itemFacts({ guide, catalog, clocks, diagnostics, asOf }: ScoringInput): ItemFacts[] {
  const items = new Map<string, CatalogItem>();
  for (const item of catalog?.items ?? []) if (item.row) items.set(item.row.code, item);
  const clockAt = new Map(clocks.map((clock) => [placeKey(clock.place), clock]));
  const isFaultyAt = faultyEntries(diagnostics);
  return guide.rows.map((row): ItemFacts => {
    const item = items.get(row.code);
    return {
      row,
      item,
      missing: itemCompleteness(row, item).missing,
      clockOf: ({ place }) => clockAt.get(placeKey(place)),
      isFaulty: ({ place }) => isFaultyAt(place),
      asOf,
    };
  });
}

function placeKey(place: Place): string {
  if ('pointer' in place) return `${place.file}#${place.pointer}`;
  return 'cell' in place ? `${place.file}#${place.sheet ?? ''}!${place.cell ?? ''}` : place.file;
}
