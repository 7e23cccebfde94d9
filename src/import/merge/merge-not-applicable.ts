import { fingerprint } from '../../catalog/cells/base-lines.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { ITEM_KEYS } from '../../model/keys.js';
import type { Change } from '../edit/change.js';
import { cited, finding } from '../finding.js';
import { IMPORT_MESSAGES as M } from '../messages.js';
import { decideCell } from './decide-cell.js';
import type { MergeContext } from './item-outcome.js';

/** What becomes of 不涉及. */
export interface NotApplicableOutcome {
  readonly changes: ReadonlyMap<string, Change>;
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING: NotApplicableOutcome = { changes: new Map(), diagnostics: [] };

/** Merges the cell of 不涉及, which excludes entries: with rows filled in below, the catalog's 不涉及 has to go. */
export function mergeNotApplicable(context: MergeContext, rowCount: number): NotApplicableOutcome {
  const { form, table, base, isReplacing } = context;
  const mine = table.notApplicable?.text ?? '';
  const theirs = form.notApplicable;
  const fault = (code: string, message: string): NotApplicableOutcome => ({
    changes: new Map(),
    diagnostics: [finding(code, message, table.notApplicablePlace)],
  });
  if (mine === '' && theirs !== undefined && rowCount > 0) {
    const isClearedByClerk = table.notApplicable !== undefined && base?.notApplicable === fingerprint(theirs);
    if (!isReplacing && !(isClearedByClerk && theirs !== ''))
      return fault('import-conflict', M.saysNotApplicable(cited(theirs)));
    return form.isSharedNotApplicable ? fault('import-conflict', M.sharedNotApplicable) : remove();
  }
  if (mine !== '' && rowCount > 0) return fault('import-conflict', M.bothApplicable(rowCount));
  switch (decideCell({ mine, theirs: theirs ?? '', base: base?.notApplicable, isReplacing })) {
    case 'write':
      if (form.entries.length > 0) return fault('import-conflict', M.hasEntries(form.entries.length));
      if (form.isSharedNotApplicable) return fault('import-conflict', M.sharedNotApplicable);
      return write(mine, form.listLength === 0);
    case 'erase':
      return form.isSharedNotApplicable ? fault('import-conflict', M.sharedNotApplicable) : remove();
    case 'conflict':
      return fault('import-conflict', M.conflict(ITEM_KEYS.notApplicable, cited(theirs ?? '')));
    case 'conflict-erased':
      return fault('import-conflict', M.conflictErased(ITEM_KEYS.notApplicable, cited(theirs ?? '')));
    default:
      return NOTHING;
  }
}

function remove(): NotApplicableOutcome {
  return { changes: new Map([[ITEM_KEYS.notApplicable, { type: 'remove' }]]), diagnostics: [] };
}

/** An empty 目录 goes, as there is nothing to list. */
function write(reason: string, isListEmpty: boolean): NotApplicableOutcome {
  const changes = new Map<string, Change>([[ITEM_KEYS.notApplicable, { type: 'set', value: reason }]]);
  if (isListEmpty) changes.set(ITEM_KEYS.entries, { type: 'remove' });
  return { changes, diagnostics: [] };
}
