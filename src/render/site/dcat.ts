import type { CountyFolder } from '../../model/workspace.js';
import type { PlannedFile } from '../../output/planned-file.js';
import type { CatalogSummary } from './catalog-summary.js';
import { agent, datasetNode, document, inChinese, modified } from './dcat-dataset.js';
import { AUTHORITIES, DCAT_CONTEXT } from './dcat-vocabulary.js';
import { SITE_WORDS } from './messages.js';
import { countyHome } from './page-paths.js';
import type { Site } from './site.js';
import type { Summaries } from './summaries.js';

/** A telephone number of an office as it can be dialled from abroad; what else stands there is left to people. */
const OFFICE_TELEPHONE = /^0(\d{2,3})-?(\d{7,8})$/u;

/** Where a county's catalog of data stands. */
export const dcatPath = (folder: CountyFolder): string => `${folder.county.slug}/catalog.jsonld`;

/** A county's open data as a DCAT-AP catalog: a dataset for each item, with its CSV and JSON. */
export function countyDcat(site: Site, folder: CountyFolder, summaries: Summaries): PlannedFile {
  const { baseUrl } = site.options;
  const own = summaries.ofCounty(folder.county.name);
  const path = dcatPath(folder);
  const contact = `${baseUrl}${path}#contact`;
  const location = `${baseUrl}${path}#place`;
  return jsonLd(path, {
    ...countyNode(site, folder, own),
    'dct:spatial': [{ '@id': AUTHORITIES.china }, locationNode(location, folder)],
    'dcat:contactPoint': contactNode(contact, folder),
    'dcat:themeTaxonomy': { '@id': AUTHORITIES.themes },
    'dcat:dataset': own.flatMap((summary) => {
      const slug = site.workspace.guides.find(({ domain }) => domain === summary.domain)?.slug ?? '';
      const place = { baseUrl, contact, location, slug };
      return summary.items.filter(({ count }) => count > 0).map((item) => datasetNode(place, summary, item));
    }),
  });
}

/** The city's catalog: the catalogs of its counties. */
export function cityDcat(site: Site, summaries: Summaries): PlannedFile {
  const path = 'data/catalog.jsonld';
  return jsonLd(path, {
    ...catalogNode(site, path, SITE_WORDS.dataTitle(site.workspace.config.city), 'index.html', summaries.all()),
    'dct:spatial': { '@id': AUTHORITIES.china },
    'dcat:catalog': site.counties.map((folder) => countyNode(site, folder, summaries.ofCounty(folder.county.name))),
  });
}

function countyNode(site: Site, folder: CountyFolder, own: readonly CatalogSummary[]): Record<string, unknown> {
  const { county } = folder;
  return catalogNode(site, dcatPath(folder), SITE_WORDS.dataTitle(county.name), countyHome(county), own);
}

function catalogNode(
  site: Site,
  path: string,
  title: string,
  homepage: string,
  own: readonly CatalogSummary[],
): Record<string, unknown> {
  const { baseUrl } = site.options;
  const newest = own.flatMap((summary) => summary.newest ?? []).toSorted();
  return {
    '@id': `${baseUrl}${path}`,
    '@type': 'dcat:Catalog',
    'dct:title': inChinese(title),
    'dct:description': inChinese(SITE_WORDS.dataDescription(title)),
    'dct:publisher': agent(site.workspace.config.site.sponsor || site.workspace.config.site.name),
    ...modified(newest.at(-1) ?? null),
    'dct:language': { '@id': AUTHORITIES.chinese },
    'foaf:homepage': document(`${baseUrl}${homepage}`),
  };
}

function contactNode(address: string, { county, profile }: CountyFolder): unknown {
  const { unit = '', telephone = '' } = profile?.contact ?? {};
  const [, area, number] = OFFICE_TELEPHONE.exec(telephone.trim()) ?? [];
  return {
    '@id': address,
    '@type': 'vcard:Kind',
    'vcard:fn': inChinese(unit.trim() || county.name),
    ...(area !== undefined && { 'vcard:hasTelephone': { '@id': `tel:+86-${area}-${number}` } }),
  };
}

function locationNode(address: string, { county }: CountyFolder): unknown {
  return {
    '@id': address,
    '@type': 'dct:Location',
    'skos:prefLabel': inChinese(county.name),
    // GB/T 2260; a development zone has no code.
    ...(county.code !== undefined && { 'dct:identifier': county.code }),
  };
}

function jsonLd(path: string, node: Record<string, unknown>): PlannedFile {
  return { path, content: `${JSON.stringify({ '@context': DCAT_CONTEXT, ...node }, undefined, 1)}\n` };
}
