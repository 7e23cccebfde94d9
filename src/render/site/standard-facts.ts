import type { GuideRow } from '../../model/guide.js';
import { labelOf, TIERS } from '../../model/vocabulary.js';
import { SITE_WORDS } from './messages.js';
import { fact, factList } from './record-view.js';
import type { FactView } from './views/record.js';

/** What the guide demands of an item, in the order of the official 目录. */
export function standardFacts(row: GuideRow): FactView[] {
  const words = SITE_WORDS.facts;
  const join = (texts: readonly string[]): string => texts.join(SITE_WORDS.separator);
  return factList(
    fact(words.elements, join(row.elements)),
    fact(words.basis, join(row.basis)),
    fact(words.limit, row.limit),
    fact(words.publisher, row.publisher),
    fact(words.channels, join(row.channels)),
    fact(words.audience, row.audience),
    fact(words.mode, SITE_WORDS.mode[row.mode]),
    fact(words.tiers, join(row.tiers.map((tier) => labelOf(TIERS, tier)))),
  );
}
