/** Prefixes of a catalog of data. */
export const DCAT_CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Where media types stand, as DCAT wants them: addresses, not names. */
export const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

const AUTHORITY = 'http://publications.europa.eu/resource/authority/';

/** The lists of terms that DCAT-AP prescribes. */
export const AUTHORITIES = {
  chinese: `${AUTHORITY}language/ZHO`,
  china: `${AUTHORITY}country/CHN`,
  fileType: `${AUTHORITY}file-type/`,
  themes: `${AUTHORITY}data-theme`,
};

/** The theme of data of each domain, by its slug. */
const THEMES: Readonly<Record<string, string>> = {
  'major-construction-projects': 'REGI',
  'public-resource-trading': 'ECON',
  'agricultural-subsidies': 'AGRI',
  'poverty-alleviation': 'SOCI',
  'compulsory-education': 'EDUC',
  'fiscal-budgets': 'ECON',
  'municipal-services': 'REGI',
  'urban-law-enforcement': 'JUST',
  'urban-rural-planning': 'REGI',
  'rural-land-expropriation': 'REGI',
  'work-safety': 'JUST',
  'disaster-relief': 'JUST',
  employment: 'SOCI',
  'social-insurance': 'SOCI',
  'ecology-environment': 'ENVI',
  'tax-administration': 'ECON',
  'social-assistance': 'SOCI',
  'elderly-care': 'SOCI',
  'affordable-housing': 'SOCI',
  'state-land-housing-expropriation': 'REGI',
  'rural-dilapidated-housing': 'REGI',
  health: 'HEAL',
  'public-legal-services': 'JUST',
  'public-culture': 'EDUC',
  'food-drug-supervision': 'HEAL',
};

/** The theme of a domain; a domain that the list does not know is government (GOVE). */
export function themeOf(slug: string): string {
  return `${AUTHORITIES.themes}/${THEMES[slug] ?? 'GOVE'}`;
}
