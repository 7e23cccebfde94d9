import jsonld, { type Quad } from 'jsonld';
import { groupBy } from '../../src/text/group-by.js';

type Term = Quad['object'];

const PREFIXES: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const full = (name: string): string => name.replace(/^(\w+):/u, (whole, prefix: string) => PREFIXES[prefix] ?? whole);

/** What may stand there: a text, a day, an address, one of a list of terms, or a thing of a class. */
type Range = 'text' | 'day' | 'address' | { readonly list: string } | { readonly class: string };
type Property = readonly [path: string, least: number, most: number, range: Range];

const AUTHORITY = 'http://publications.europa.eu/resource/authority/';
const MANY = Number.POSITIVE_INFINITY;

/**
 * DCAT-AP 3.0: every mandatory property of the classes in use, the recommended ones that a catalog can know, and the range of each.
 * Recommended and not asked for: dct:license, dct:issued, dct:temporal and dcatap:availability, which nothing in a workspace tells.
 */
const SHAPES: Readonly<Record<string, readonly Property[]>> = {
  'dcat:Catalog': [
    ['dct:title', 1, MANY, 'text'],
    ['dct:description', 1, MANY, 'text'],
    ['dct:publisher', 1, 1, { class: 'foaf:Agent' }],
    ['dct:language', 1, MANY, { list: `${AUTHORITY}language/` }],
    ['dct:modified', 0, 1, 'day'],
    ['foaf:homepage', 1, 1, { class: 'foaf:Document' }],
    ['dcat:contactPoint', 0, MANY, { class: 'vcard:Kind' }],
    ['dcat:themeTaxonomy', 0, MANY, 'address'],
    ['dcat:dataset', 0, MANY, { class: 'dcat:Dataset' }],
    ['dcat:catalog', 0, MANY, { class: 'dcat:Catalog' }],
  ],
  'dcat:Dataset': [
    ['dct:title', 1, MANY, 'text'],
    ['dct:description', 1, MANY, 'text'],
    ['dct:publisher', 1, 1, { class: 'foaf:Agent' }],
    ['dct:identifier', 0, MANY, 'text'],
    ['dct:modified', 1, 1, 'day'],
    ['dct:language', 1, MANY, { list: `${AUTHORITY}language/` }],
    ['dct:spatial', 1, MANY, { class: 'dct:Location' }],
    ['dcat:contactPoint', 1, MANY, { class: 'vcard:Kind' }],
    ['dcat:theme', 1, MANY, { list: `${AUTHORITY}data-theme/` }],
    ['dcat:keyword', 1, MANY, 'text'],
    ['dcat:landingPage', 1, MANY, { class: 'foaf:Document' }],
    ['dcat:distribution', 1, MANY, { class: 'dcat:Distribution' }],
  ],
  'dcat:Distribution': [
    ['dcat:accessURL', 1, MANY, 'address'],
    ['dcat:downloadURL', 0, MANY, 'address'],
    ['dct:title', 0, MANY, 'text'],
    ['dct:description', 1, MANY, 'text'],
    ['dcat:mediaType', 1, 1, { list: 'https://www.iana.org/assignments/media-types/' }],
    ['dcat:mediaType', 1, 1, { class: 'dct:MediaType' }],
    ['dct:format', 1, 1, { list: `${AUTHORITY}file-type/` }],
    ['dct:format', 1, 1, { class: 'dct:MediaTypeOrExtent' }],
  ],
  'foaf:Agent': [['foaf:name', 1, MANY, 'text']],
  'vcard:Kind': [
    ['vcard:fn', 1, MANY, 'text'],
    ['vcard:hasTelephone', 0, MANY, 'address'],
  ],
  'dct:Location': [
    ['skos:prefLabel', 0, MANY, 'text'],
    ['dct:identifier', 0, MANY, 'text'],
  ],
};

/** The statements of a JSON-LD document. Nothing is fetched, and a term that means nothing is an error. */
export function statementsOf(text: string): Promise<readonly Quad[]> {
  const documentLoader = (address: string): Promise<never> =>
    Promise.reject(new Error(`${address} would be fetched from the network`));
  return jsonld.toRDF(JSON.parse(text), { documentLoader, safe: true });
}

/** What in a graph does not agree with DCAT-AP, a line each. */
export function dcatFaults(graph: readonly Quad[]): string[] {
  const about = groupBy(graph, ({ subject }) => subject.value);
  const valuesOf = (subject: string, path: string): Term[] =>
    (about.get(subject) ?? []).filter(({ predicate }) => predicate.value === full(path)).map(({ object }) => object);
  const isA = (subject: string, name: string): boolean =>
    valuesOf(subject, 'rdf:type').some(({ value }) => value === full(name));
  const isIn = (term: Term, range: Range): boolean => {
    if (range === 'text') return term.termType === 'Literal' && term.value.trim() !== '';
    if (range === 'day') return term.datatype?.value === full('xsd:date') && /^\d{4}-\d{2}-\d{2}$/u.test(term.value);
    if (term.termType === 'Literal') return false;
    if (range === 'address') return term.termType === 'NamedNode' && URL.canParse(term.value);
    return 'list' in range ? term.value.startsWith(range.list) : isA(term.value, range.class);
  };
  const faults: string[] = [];
  for (const subject of about.keys()) {
    for (const [name, properties] of Object.entries(SHAPES)) {
      if (!isA(subject, name)) continue;
      for (const [path, least, most, range] of properties) {
        const values = valuesOf(subject, path);
        if (values.length < least || values.length > most) faults.push(`${name} ${subject}: ${values.length} ${path}`);
        for (const value of values) {
          if (!isIn(value, range))
            faults.push(`${name} ${subject}: ${path} ${value.value} is no ${JSON.stringify(range)}`);
        }
      }
    }
  }
  return faults;
}

/** The values of a property in a graph. */
export function valuesIn(graph: readonly Quad[], path: string): string[] {
  return graph.filter(({ predicate }) => predicate.value === full(path)).map(({ object }) => object.value);
}
