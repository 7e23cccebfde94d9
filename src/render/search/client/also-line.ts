import { SEARCH_MESSAGES } from './messages.js';

/** Offers other wordings of a query as links in a line of their own, which is empty without any: one that comes and goes is not read out. */
export function fillAlsoLine(
  line: HTMLElement,
  wordings: readonly string[],
  addressOf: (query: string) => string,
): void {
  line.textContent = wordings.length === 0 ? '' : SEARCH_MESSAGES.also;
  for (const [index, wording] of wordings.entries()) {
    if (index > 0) line.appendChild(document.createTextNode(SEARCH_MESSAGES.between));
    const link = document.createElement('a');
    link.textContent = wording;
    link.setAttribute('href', addressOf(wording));
    line.appendChild(link);
  }
}
