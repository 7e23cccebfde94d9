import type { Entry } from './catalog.js';
import type { GuideRow } from './guide.js';
import type { DisclosureAttribute } from './vocabulary.js';

/** 公开属性 of an entry; where the entry does not say it, a guide row that is 依申请 makes it 依申请公开. */
export function effectiveAttribute(entry: Entry, row: GuideRow | undefined): DisclosureAttribute {
  return !entry.attributeStated && row?.mode === 'on-request' ? 'on-request' : entry.attribute;
}
