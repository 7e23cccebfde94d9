import type { Entry, FieldValue } from '../../model/catalog.js';
import { cleanText } from '../../text/clean-text.js';
import { Segments } from '../search/segments.js';
import type { SearchEntry, SearchField } from '../search/search-entry.js';
import type { CatalogPlace } from './catalog-place.js';
import type { PlacedItem } from './placed-item.js';
import { SITE_WORDS } from './messages.js';
import { entryPage, pieceOf, recordAnchor } from './page-paths.js';
import type { Site } from './site.js';

/** The numbers of a site's catalogs in the search. */
export function searchSegments({ counties, workspace }: Site): Segments {
  return new Segments({
    counties: counties.map(({ county }) => county.name),
    domains: workspace.guides.map(({ domain }) => domain),
  });
}

/** What the search knows of a catalog: the very entries that have pages, drafts among them only when the site shows drafts. */
export function searchEntries(place: CatalogPlace, items: readonly PlacedItem[]): SearchEntry[] {
  const seen = new Map<string, number>();
  return items.flatMap((item) =>
    item.entries.map(({ entry, slug, title }): SearchEntry => {
      const path = entryPage(item.folder, slug, 1);
      const number = (seen.get(path) ?? 0) + 1;
      seen.set(path, number);
      return {
        url: number === 1 ? path : `${entryPage(item.folder, slug, pieceOf(number))}#${recordAnchor(number)}`,
        title,
        county: place.folder.county.name,
        domain: place.guide.domain,
        item: item.title,
        kind: item.kind,
        date: entry.published ?? entry.formed,
        fields: fieldsOf(entry, title),
      };
    }),
  );
}

function fieldsOf(entry: Entry, title: string): SearchField[] {
  const fields: SearchField[] = [];
  const add = (name: string, text: string | undefined): void => {
    const value = cleanText(text ?? '').trim();
    if (value !== '' && value !== title) fields.push({ name: cleanText(name), value });
  };
  add(SITE_WORDS.facts.documentNumber, entry.document?.documentNumber);
  add(SITE_WORDS.facts.issuer, entry.document?.issuer);
  for (const [name, value] of Object.entries(entry.content)) for (const text of textsOf(value)) add(name, text);
  add(SITE_WORDS.bodyText, entry.document?.body);
  return fields;
}

function textsOf(value: FieldValue): readonly string[] {
  switch (value.type) {
    case 'text':
      return [value.text];
    case 'list':
      return value.texts;
    case 'none':
      return [value.reason];
    case 'link':
    case 'attachment':
      return value.label === undefined ? [] : [value.label];
  }
}
