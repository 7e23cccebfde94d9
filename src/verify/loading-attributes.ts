import type { Tag } from './page-facts.js';

/** Elements whose `background` browsers draw. */
const BACKGROUND_ELEMENTS = ['body', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'layer', 'ilayer'];

/** Attributes that make a browser ask for a file, by element. */
const LOADING_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  script: ['src', 'href', 'xlink:href'],
  img: ['src', 'srcset', 'lowsrc', 'dynsrc'],
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  audio: ['src'],
  video: ['src', 'poster'],
  source: ['src', 'srcset'],
  track: ['src'],
  input: ['src'],
  image: ['src', 'href', 'xlink:href'],
  feimage: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  bgsound: ['src'],
  layer: ['src'],
  ilayer: ['src'],
  xml: ['src'],
  ...Object.fromEntries(BACKGROUND_ELEMENTS.map((name) => [name, ['background']])),
};

/**
 * Attributes that make some browser ask another host, but name no file that must be there: plug-ins, which look below their `codebase`
 * or by a class id, and a `ping`, which a click sends to wherever it says.
 */
const ASKING_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  html: ['manifest'],
  object: ['codebase', 'classid', 'archive'],
  applet: ['code', 'codebase', 'archive', 'object'],
  a: ['ping'],
  area: ['ping'],
};

/** `rel` of a `<link>` that makes a browser load or connect. */
const LOADING_RELATIONS =
  /\b(?:stylesheet|icon|preload|prefetch|prerender|preconnect|dns-prefetch|modulepreload|manifest)\b/iu;

/** `name` of a `<param>` that tells a plug-in what to load. */
const LOADING_PARAMETERS = /^(?:movie|src|url|filename)$/iu;

/** What an element that begins at an offset makes a browser ask for. */
export function loadedBy(element: string, attributes: Readonly<Record<string, string>>, at: number): Tag[] {
  const name = element.toLowerCase();
  const valuesOf = (names: readonly string[]): string[] =>
    names.flatMap((each) => {
      const value = attributes[each]?.trim() ?? '';
      if (value === '') return [];
      return each.endsWith('srcset') ? addressesInSet(value) : [value];
    });
  return [
    ...valuesOf(loadingAttributes(name, attributes)).map((value) => ({ value, at })),
    ...valuesOf(askingAttributes(name, attributes)).map((value) => ({ value, at, mayBeAbsent: true as const })),
  ];
}

function loadingAttributes(name: string, attributes: Readonly<Record<string, string>>): readonly string[] {
  if (name !== 'link') return LOADING_ATTRIBUTES[name] ?? [];
  return LOADING_RELATIONS.test(attributes['rel'] ?? '') ? ['href', 'imagesrcset'] : [];
}

function askingAttributes(name: string, attributes: Readonly<Record<string, string>>): readonly string[] {
  if (name !== 'param') return ASKING_ATTRIBUTES[name] ?? [];
  return LOADING_PARAMETERS.test(attributes['name'] ?? '') ? ['value'] : [];
}

function addressesInSet(srcset: string): string[] {
  return srcset
    .split(/,\s+|,(?=https?:|\/)/u)
    .map((candidate) => candidate.trim().split(/\s+/u)[0] ?? '')
    .filter((address) => address !== '');
}

/** Where a `<meta http-equiv="refresh">` sends the reader; undefined when it only loads the page again. */
export function refreshTarget(content: string): string | undefined {
  const match = /^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)|url\s*=\s*["']?([^"']+)/iu.exec(content);
  const target = (match?.[1] ?? match?.[2])?.trim();
  return target === '' ? undefined : target;
}
