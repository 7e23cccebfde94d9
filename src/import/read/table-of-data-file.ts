import { cellForm } from '../../catalog/cells/base-lines.js';
import { findHeader } from '../../catalog/cells/find-header.js';
import type { ItemForm } from '../../catalog/cells/item-form.js';
import { cellPlace } from '../../catalog/cells/table-place.js';
import type { Sheet } from '../../catalog/sheet.js';
import { TEMPLATE_LABELS as LABEL } from '../../model/keys.js';
import { cited, finding } from '../finding.js';
import type { ItemOutcome } from '../merge/item-outcome.js';
import { IMPORT_MESSAGES as M } from '../messages.js';
import { labelledCell } from './labelled-cell.js';

/** An item whose entries stand in a table of their own: nothing is imported, and whoever has filled in its sheet is told so. */
export function tableOfDataFile(file: string, sheet: Sheet, form: ItemForm, dataFile: string): ItemOutcome {
  const lead = Math.max(...Object.values(LABEL).map((label) => labelledCell(sheet, label)?.row ?? -1));
  const header = findHeader(sheet, () => true);
  const first = (header ?? lead) + 1;
  const filled = sheet.rows.findIndex((row, index) => index >= first && row.some((cell) => cellForm(cell) !== ''));
  const message = M.inDataFile(cited(dataFile));
  return {
    form,
    changes: new Map(),
    added: 0,
    changed: 0,
    unchanged: 0,
    kept: 0,
    newer: 0,
    notes: [],
    diagnostics: filled < 0 ? [] : [finding('import-data-file', message, cellPlace(file, sheet, filled, 0))],
  };
}
