import { itemTitle } from '../../catalog/cells/item-form.js';
import type { ItemOutcome } from '../../import/merge/item-outcome.js';
import type { Guide } from '../../model/guide.js';
import { ITEM_KEYS } from '../../model/keys.js';
import { printableLine } from '../../text/printable.js';
import { IMPORT_COMMAND_MESSAGES as M } from '../import-messages.js';

/** A workbook that has been merged. */
export interface ImportedFile {
  readonly county: string;
  readonly guide: Guide;
  /** The catalog. */
  readonly file: string;
  readonly isNew: boolean;
  readonly hasChanged: boolean;
  readonly items: readonly ItemOutcome[];
}

/** What an import did, item by item where something changed, and in sum. */
export function summaryLines(imported: readonly ImportedFile[]): string[] {
  const lines = imported.flatMap(fileLines);
  const items = imported.flatMap((each) => each.items);
  const sum = (field: 'added' | 'changed' | 'unchanged' | 'kept'): number =>
    items.reduce((total, item) => total + item[field], 0);
  return [...lines, M.total(sum('added'), sum('changed'), sum('unchanged'), sum('kept'))].map(printableLine);
}

function fileLines({ county, guide, file, isNew, hasChanged, items }: ImportedFile): string[] {
  const told = items.filter((item) => item.changes.size > 0 || item.kept > 0 || item.newer > 0);
  const silent = items.filter((item) => !told.includes(item));
  const entries = silent.reduce((total, item) => total + item.unchanged, 0);
  const hasItems = items.some((item) => item.changes.size > 0);
  return [
    M.target(county, guide.domain, file, isNew && hasChanged),
    ...told.map((item) => M.item1(nameOf(item), counts(item))),
    ...(hasChanged && !hasItems ? [M.unit] : []),
    ...(!hasChanged ? [M.nothing] : silent.length > 0 ? [M.otherItems(silent.length, entries)] : []),
    ...items.flatMap((item) => item.notes.map((note) => `  ${note}`)),
  ];
}

function nameOf({ form }: ItemOutcome): string {
  return form.row ? `${form.row.code} ${itemTitle(form)}` : itemTitle(form);
}

function counts({ changes, added, changed, unchanged, kept, newer }: ItemOutcome): string[] {
  return [
    ...(changes.has(ITEM_KEYS.notApplicable) ? [M.notApplicable] : []),
    ...(added > 0 ? [M.added(added)] : []),
    ...(changed > 0 ? [M.changed(changed)] : []),
    ...(unchanged > 0 ? [M.unchanged(unchanged)] : []),
    ...(kept > 0 ? [M.kept(kept)] : []),
    ...(newer > 0 ? [M.newer(newer)] : []),
  ];
}
