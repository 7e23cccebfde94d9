import type { CountyFolder } from '../../model/workspace.js';
import type { PlannedFile } from '../../output/planned-file.js';
import type { CatalogSummary, ItemSummary } from './catalog-summary.js';
import { SITE_WORDS } from './messages.js';
import { countyHome } from './page-paths.js';
import type { Site } from './site.js';
import type { Summaries } from './summaries.js';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';
const FILE_TYPES = 'http://publications.europa.eu/resource/authority/file-type/';
const LANGUAGE = 'http://publications.europa.eu/resource/authority/language/ZHO';

/** Where a county's catalog of data stands. */
export const dcatPath = (folder: CountyFolder): string => `${folder.county.slug}/catalog.jsonld`;

/** A county's open data as a DCAT-AP catalog: a dataset for each item, with its CSV and JSON. */
export function countyDcat(site: Site, folder: CountyFolder, summaries: Summaries): PlannedFile {
  const { baseUrl } = site.options;
  const own = summaries.ofCounty(folder.county.name);
  const path = dcatPath(folder);
  const title = SITE_WORDS.dataTitle(folder.county.name);
  return jsonLd(path, {
    '@context': CONTEXT,
    ...catalogNode(site, path, title, countyHome(folder.county)),
    'dcat:dataset': own.flatMap((summary) =>
      summary.items.filter(({ count }) => count > 0).map((item) => datasetNode(baseUrl, summary, item)),
    ),
  });
}

/** The city's catalog: the catalogs of its counties. */
export function cityDcat(site: Site): PlannedFile {
  const path = 'data/catalog.jsonld';
  return jsonLd(path, {
    '@context': CONTEXT,
    ...catalogNode(site, path, SITE_WORDS.dataTitle(site.workspace.config.city), 'index.html'),
    'dcat:catalog': site.counties.map((folder) => ({ '@id': `${site.options.baseUrl}${dcatPath(folder)}` })),
  });
}

function catalogNode(site: Site, path: string, title: string, homepage: string): Record<string, unknown> {
  const { baseUrl } = site.options;
  return {
    '@id': `${baseUrl}${path}`,
    '@type': 'dcat:Catalog',
    'dct:title': inChinese(title),
    'dct:description': inChinese(SITE_WORDS.dataDescription(title)),
    'dct:publisher': agent(site.workspace.config.site.sponsor || site.workspace.config.site.name),
    'dct:language': { '@id': LANGUAGE },
    'foaf:homepage': { '@id': `${baseUrl}${homepage}` },
  };
}

function datasetNode(baseUrl: string, summary: CatalogSummary, item: ItemSummary): unknown {
  const address = `${baseUrl}${item.folder}/`;
  return {
    '@id': `${address}index.html#dataset`,
    '@type': 'dcat:Dataset',
    'dct:title': inChinese(`${summary.county}${item.name}`),
    'dct:description': inChinese(SITE_WORDS.itemDescription(summary.county, summary.domain, item.name)),
    ...(item.code !== null && { 'dct:identifier': `${summary.county}/${item.code}` }),
    ...(item.newest !== null && { 'dct:modified': { '@type': 'xsd:date', '@value': item.newest } }),
    'dct:publisher': agent(summary.responsibleUnit || summary.county),
    'dcat:keyword': [inChinese(summary.domain), inChinese(item.name)],
    'dcat:landingPage': { '@id': `${address}index.html` },
    'dcat:distribution': [
      distribution(`${address}data.csv`, 'text/csv', 'CSV'),
      distribution(`${address}data.json`, 'application/json', 'JSON'),
    ],
  };
}

function distribution(address: string, mediaType: string, format: string): unknown {
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dcat:accessURL': { '@id': address },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': { '@id': `${MEDIA_TYPES}${mediaType}` },
    'dct:format': { '@id': `${FILE_TYPES}${format}` },
  };
}

function agent(name: string): unknown {
  return { '@type': 'foaf:Agent', 'foaf:name': inChinese(name) };
}

function inChinese(text: string): unknown {
  return { '@language': 'zh', '@value': text };
}

function jsonLd(path: string, node: unknown): PlannedFile {
  return { path, content: `${JSON.stringify(node, undefined, 1)}\n` };
}
