import type { Folder } from '../fold.js';
import type { Hit, Search } from './engine.js';
import { excerpt, markHits, type Run } from './highlight.js';
import { SEARCH_MESSAGES } from './messages.js';

/** 要素 shown with a hit, and characters of each. */
const MAX_FIELDS = 3;
const EXCERPT_LENGTH = 90;
/** The search whose hits are on the page. */
export interface Shown {
  readonly folder: Folder;
  readonly found: Search;
}

/** Adds hits to the list, with addresses below `upward`; answers the link of the first. */
export function appendHits(
  list: HTMLElement,
  upward: string,
  hits: readonly Hit[],
  { folder, found: { terms } }: Shown,
): HTMLElement | null {
  let first: HTMLElement | null = null;
  for (const hit of hits) {
    const item = document.createElement('li');
    const link = element('a', 'search-title', markHits(folder, hit.title, terms));
    link.setAttribute('href', upward + hit.url);
    item.appendChild(link);
    const place = [hit.county, hit.domain, hit.item].join(' › ');
    const about = element('p', 'search-place', [{ text: `${place} · ${hit.kind} · `, isHit: false }]);
    about.appendChild(element('span', 'search-day', [{ text: hit.day || SEARCH_MESSAGES.undated, isHit: false }]));
    item.appendChild(about);
    for (const field of fieldsToShow(hit, folder, terms)) {
      const name = markHits(folder, SEARCH_MESSAGES.fieldName(field.name), terms);
      const runs = excerpt(folder, field.value.replace(/\s+/gu, ' '), terms, EXCERPT_LENGTH);
      item.appendChild(element('p', 'search-field', [...name, ...runs]));
    }
    list.appendChild(item);
    first = first || link;
  }
  return first;
}

/** The 要素 in which the words were found; the first one when they are all in the title. */
function fieldsToShow(hit: Hit, folder: Folder, terms: readonly string[]): Hit['fields'] {
  const holding = hit.fields.filter((field) => {
    const text = `${folder.fold(field.name)}\n${folder.fold(field.value)}`;
    return terms.some((term) => text.includes(term));
  });
  return (holding.length > 0 ? holding : hit.fields.slice(0, 1)).slice(0, MAX_FIELDS);
}

function element(name: string, className: string, runs: readonly Run[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  for (const run of runs) {
    if (run.isHit) made.appendChild(document.createElement('mark')).textContent = run.text;
    else made.appendChild(document.createTextNode(run.text));
  }
  return made;
}
