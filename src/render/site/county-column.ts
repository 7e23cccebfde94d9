import type { PlanCounty } from '../../model/plan.js';
import type { Column } from './frame.js';
import { SITE_WORDS } from './messages.js';

/** The column of a county as a whole. A page that only says that a domain has nothing yet belongs to it and is no column of its own. */
export function countyColumn({ name }: PlanCounty): Column {
  return {
    name: SITE_WORDS.columnTitle(name),
    description: SITE_WORDS.countyDescription(name),
    keywords: [name, SITE_WORDS.disclosure],
    type: SITE_WORDS.columnTypes.county,
  };
}
