import { initialsOf } from '../search/initials.js';
import type { Summaries } from './summaries.js';
import type { SearchExampleView } from './views/search.js';

/** A title for which initials are quickly typed, and which is Chinese through and through. */
const TITLE = /^\p{Script=Han}{4,8}$/u;
/** Initials of characters with one reading each. */
const INITIALS = /^[a-z]+$/u;

/** A title of this very site by which to show how initials are searched; null when none is fit to show it. */
export function searchExample(summaries: Summaries): SearchExampleView | null {
  for (const { latest } of summaries.all()) {
    for (const { title } of latest) {
      if (!TITLE.test(title)) continue;
      const initials = initialsOf(title);
      if (INITIALS.test(initials) && initials.length === title.length) return { initials, title };
    }
  }
  return null;
}
