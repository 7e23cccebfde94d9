import { Sections } from '../cache/sections.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { KeptGroup, StagedGroup } from '../output/planned-file.js';
import type { CatalogIndex, IndexHead } from '../render/search/catalog-index.js';
import type { CatalogParts, CatalogSummary } from '../render/site/catalog-summary.js';

/** What one catalog adds to the site: plain data, so that any thread can make it. */
export interface CompiledCatalog {
  readonly planned: readonly (StagedGroup | KeptGroup)[];
  /** What the other pages and the next run need, as {@link sectionsOf} puts it together. */
  readonly sections: Sections;
  readonly diagnostics: readonly Diagnostic[];
  /** There is a file, and nothing could be made of it. */
  readonly isUnreadable: boolean;
}

/** What is always needed of a catalog. */
export interface CatalogHead {
  readonly sources: CatalogSources;
  /** Hash of all that its pages depend on. */
  readonly fingerprint: string;
  /** The groups of its files. */
  readonly groups: readonly (readonly [name: string, fingerprint: string])[];
  readonly summary: CatalogSummary;
  readonly index: IndexHead;
}

/** Files beside a catalog on which its pages depend. */
export interface CatalogSources {
  /** 数据. */
  readonly tables: readonly string[];
  /** Named by entries. */
  readonly attachments: readonly string[];
}

/** Puts together what is remembered of a catalog. */
export function sectionsOf(head: CatalogHead, parts: CatalogParts, { buckets }: CatalogIndex): Sections {
  return Sections.of({
    head: JSON.stringify(head),
    pages: JSON.stringify(parts.pages()),
    inventory: JSON.stringify(parts.inventory()),
    // Half of a character may stand alone in a pair of the search; as JSON it stays what it is.
    buckets: buckets.map((bucket) => (bucket === '' ? '' : JSON.stringify(bucket))),
  });
}

/** The head of {@link sectionsOf}. The casts hold since only that made the sections. */
export function headOf(sections: Sections): CatalogHead {
  return JSON.parse(sections.text('head')) as CatalogHead;
}

/** The larger parts, parsed when they are asked for. */
export function partsOf(sections: Sections): CatalogParts {
  return {
    pages: () => JSON.parse(sections.text('pages')) as ReturnType<CatalogParts['pages']>,
    inventory: () => JSON.parse(sections.text('inventory')) as ReturnType<CatalogParts['inventory']>,
  };
}

/** A bucket of the catalog's postings. */
export function bucketOf(sections: Sections, bucket: number): string {
  const text = sections.part('buckets', bucket);
  return text === '' ? '' : (JSON.parse(text) as string);
}
