import { cleanLine } from '../../text/clean-text.js';
import type { CatalogSummary, ItemSummary } from './catalog-summary.js';
import { AUTHORITIES, MEDIA_TYPES, themeOf } from './dcat-vocabulary.js';
import { SITE_WORDS } from './messages.js';

/** What all datasets of a county share: addresses of nodes of its catalog. */
export interface DatasetPlace {
  readonly baseUrl: string;
  readonly contact: string;
  readonly location: string;
  /** Slug of the domain. */
  readonly slug: string;
}

/** An item as a dataset, with its CSV and JSON. */
export function datasetNode(place: DatasetPlace, summary: CatalogSummary, item: ItemSummary): unknown {
  const address = `${place.baseUrl}${item.folder}/`;
  return {
    '@id': `${address}index.html#dataset`,
    '@type': 'dcat:Dataset',
    'dct:title': inChinese(`${summary.county}${item.name}`),
    'dct:description': inChinese(SITE_WORDS.itemDescription(summary.county, summary.domain, item.name)),
    ...(item.code !== null && { 'dct:identifier': `${summary.county}/${item.code}` }),
    ...modified(item.newest),
    'dct:publisher': agent(summary.responsibleUnit || summary.county),
    'dct:language': { '@id': AUTHORITIES.chinese },
    'dct:spatial': { '@id': place.location },
    'dcat:contactPoint': { '@id': place.contact },
    'dcat:theme': { '@id': themeOf(place.slug) },
    'dcat:keyword': [...new Set([summary.domain, item.name])].map(inChinese),
    'dcat:landingPage': document(`${address}index.html`),
    'dcat:distribution': [
      distribution(`${address}data.csv`, 'text/csv', 'CSV', SITE_WORDS.csvDescription),
      distribution(`${address}data.json`, 'application/json', 'JSON', SITE_WORDS.jsonDescription),
    ],
  };
}

function distribution(address: string, mediaType: string, format: string, description: string): unknown {
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': format,
    'dct:description': inChinese(description),
    'dcat:accessURL': { '@id': address },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': { '@id': `${MEDIA_TYPES}${mediaType}`, '@type': 'dct:MediaType' },
    'dct:format': { '@id': `${AUTHORITIES.fileType}${format}`, '@type': 'dct:MediaTypeOrExtent' },
  };
}

/** Who published something. */
export function agent(name: string): unknown {
  return { '@type': 'foaf:Agent', 'foaf:name': inChinese(name) };
}

/** A page for people. */
export function document(address: string): unknown {
  return { '@id': address, '@type': 'foaf:Document' };
}

/** The day of the newest entry; no property where there is none. */
export function modified(day: string | null): Record<string, unknown> {
  return day === null ? {} : { 'dct:modified': { '@type': 'xsd:date', '@value': day } };
}

/** A text with its language, on one line and without control characters. */
export function inChinese(text: string): unknown {
  return { '@language': 'zh', '@value': cleanLine(text) };
}
