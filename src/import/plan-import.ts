import type { WorkbookBase } from '../catalog/cells/base-lines.js';
import { itemAddress, itemForms, type ItemForm } from '../catalog/cells/item-form.js';
import { cellPlace } from '../catalog/cells/table-place.js';
import type { Sheet } from '../catalog/sheet.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Guide } from '../model/guide.js';
import { CATALOG_KEYS, TEMPLATE_LABELS } from '../model/keys.js';
import { asMapping, asText, at } from '../source/raw.js';
import type { SourceFile } from '../source/source-file.js';
import { changeAt, mappingChange, type Change, type MappingChange } from './edit/change.js';
import { editText } from './edit/edit-text.js';
import { keyOrders } from './edit/key-orders.js';
import { finding } from './finding.js';
import { decideCell } from './merge/decide-cell.js';
import type { ItemOutcome } from './merge/item-outcome.js';
import { mergeItem } from './merge/merge-item.js';
import { mergeNotApplicable } from './merge/merge-not-applicable.js';
import { IMPORT_MESSAGES as M } from './messages.js';
import { labelledCell } from './read/labelled-cell.js';
import { matchSheets } from './read/match-sheets.js';
import type { ImportFile } from './read/read-import-file.js';
import { readTable } from './read/read-table.js';
import { tableOfDataFile } from './read/table-of-data-file.js';

/** What is to be imported into what. */
export interface ImportInput {
  readonly workbook: ImportFile;
  /** What the catalog held when the workbook was made; without it the workbook is compared with the catalog alone. */
  readonly base?: WorkbookBase;
  /** The catalog as it is, or as a new one begins. */
  readonly source: SourceFile;
  readonly guide: Guide;
  readonly county: string;
  /** Of the county. */
  readonly folder: string;
  /** `--item`. */
  readonly item?: ItemForm;
  /** `--replace`. */
  readonly isReplacing: boolean;
}

/** What an import would do. */
export interface ImportPlan {
  /** The catalog's text afterwards; as it was where anything is wrong. */
  readonly text: string;
  readonly items: readonly ItemOutcome[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Merges a workbook into a catalog: sheets to items, rows to entries, cells to values, then the text. */
export function planImport(input: ImportInput): ImportPlan {
  const { workbook, source, guide, county, item } = input;
  const forms = itemForms(guide, source.data);
  const own = item && forms.find((form) => itemAddress('', '', form) === itemAddress('', '', item));
  const { matched, diagnostics } = matchSheets(workbook, {
    county,
    domain: guide.domain,
    forms,
    ...(own && { item: own }),
  });
  const root = mappingChange(Object.values(CATALOG_KEYS));
  const unit = mergeUnit(input, root);
  const items = matched.map(({ sheet, form }) => mergeSheet(input, sheet, form));
  const faults = [...diagnostics, ...unit, ...items.flatMap((outcome) => outcome.diagnostics)];
  if (faults.length > 0) return { text: source.text, items, diagnostics: faults };
  const orderOf = keyOrders(guide);
  for (const { form, changes } of items) {
    if (changes.size === 0) continue;
    const change = changeAt(root, form.path, (depth) => orderOf(form.path.slice(0, depth + 1)));
    for (const [key, child] of changes) change.children.set(key, child);
  }
  return { text: editText(source, root), items, diagnostics: [] };
}

function mergeSheet(input: ImportInput, sheet: Sheet, form: ItemForm): ItemOutcome {
  const { workbook, guide, county, folder, isReplacing } = input;
  const address = itemAddress(county, guide.domain, form);
  if (form.dataFile !== undefined) return tableOfDataFile(workbook.file, sheet, form, form.dataFile);
  const table = readTable(workbook.file, sheet, form);
  const context = { form, table, base: input.base?.items.get(address), folder, isReplacing };
  const outcome = mergeItem(context);
  const applicable = mergeNotApplicable(context, table.rows.length);
  const changes = new Map<string, Change>([...applicable.changes, ...outcome.changes]);
  return { ...outcome, changes, diagnostics: [...outcome.diagnostics, ...applicable.diagnostics] };
}

/** 责任单位 on the first sheet. */
function mergeUnit({ workbook, base, source, isReplacing }: ImportInput, root: MappingChange): Diagnostic[] {
  const [sheet] = workbook.sheets;
  // Elsewhere the words may head a column.
  const isGuide = sheet && workbook.base && labelledCell(sheet, TEMPLATE_LABELS.domain);
  const cell = isGuide && labelledCell(sheet, TEMPLATE_LABELS.responsibleUnit);
  if (!sheet || !cell) return [];
  const theirs = asText(at(asMapping(source.data), CATALOG_KEYS.responsibleUnit)) ?? '';
  const sides = { mine: cell.text, theirs, base: base?.unit, isReplacing };
  switch (decideCell(sides)) {
    case 'write':
      root.children.set(CATALOG_KEYS.responsibleUnit, { type: 'set', value: cell.text });
      return [];
    case 'conflict': {
      const place = cellPlace(workbook.file, sheet, cell.row, cell.column);
      return [finding('import-conflict', M.conflict(CATALOG_KEYS.responsibleUnit, theirs), place)];
    }
    default:
      return []; // a catalog is never left without its 责任单位
  }
}
