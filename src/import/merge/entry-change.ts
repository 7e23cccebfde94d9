import type { Column } from '../../catalog/cells/item-columns.js';
import type { ItemForm } from '../../catalog/cells/item-form.js';
import { DOCUMENT_KEYS, ENTRY_KEY_ORDER, INTERPRETATION_KEYS } from '../../model/keys.js';
import type { RawMapping } from '../../source/raw.js';
import { mappingChange, rankIn, type Change, type MappingChange } from '../edit/change.js';
import type { NewValues } from './check-entry.js';

/** Cells that change as the change of an entry; keys that it gains come in their customary order. */
export function entryChange(written: NewValues, erased: readonly Column[], form: ItemForm): MappingChange {
  const change = mappingChange(ENTRY_KEY_ORDER);
  const put = ({ path }: Column, child: Change): void => {
    const [first, second] = path;
    if (second === undefined) {
      change.children.set(first, child);
      return;
    }
    const inner = change.children.get(first);
    const order = first === DOCUMENT_KEYS.interpretation ? Object.values(INTERPRETATION_KEYS) : form.elements;
    const mapping = inner?.type === 'mapping' ? inner : mappingChange(order);
    mapping.children.set(second, child);
    change.children.set(first, mapping);
  };
  for (const [column, value] of written) put(column, { type: 'set', value });
  for (const column of erased) put(column, { type: 'remove' });
  return change;
}

/** The keys of a new entry in the order in which a person reads one. */
export function inOrder(raw: RawMapping): RawMapping {
  const rank = rankIn(ENTRY_KEY_ORDER);
  return Object.fromEntries(Object.entries(raw).toSorted(([one], [other]) => rank(one) - rank(other)));
}
