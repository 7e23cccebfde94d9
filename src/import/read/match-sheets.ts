import { findHeader } from '../../catalog/cells/find-header.js';
import { itemAddress, itemTitle, type ItemForm } from '../../catalog/cells/item-form.js';
import { cellPlace } from '../../catalog/cells/table-place.js';
import type { Sheet } from '../../catalog/sheet.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { TEMPLATE_LABELS as LABEL, TEMPLATE_PATH_SEPARATOR } from '../../model/keys.js';
import { nearest } from '../../text/nearest.js';
import { finding } from '../finding.js';
import { IMPORT_MESSAGES as M } from '../messages.js';
import { labelledCell } from './labelled-cell.js';
import type { ImportFile } from './read-import-file.js';

/** A sheet and the item that it fills in. */
export interface MatchedSheet {
  readonly sheet: Sheet;
  readonly form: ItemForm;
}

/** What the sheets of a workbook are matched with. */
export interface SheetContext {
  readonly county: string;
  readonly domain: string;
  readonly forms: readonly ItemForm[];
  /** `--item`. */
  readonly item?: ItemForm;
}

/** Finds the item of each sheet: by its address, the 编号 that its name begins with, its name, or `--item`. */
export function matchSheets(
  { file, sheets }: ImportFile,
  context: SheetContext,
): { readonly matched: readonly MatchedSheet[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const matched: MatchedSheet[] = [];
  const addressed = new Set(sheets.filter((sheet) => labelledCell(sheet, LABEL.item)));
  const tables = sheets.filter(
    (sheet) => addressed.has(sheet) || (hasHeader(sheet) && !isGuide(sheet, addressed.size > 0)),
  );
  if (context.item) {
    const [only] = tables.length > 0 ? tables : sheets;
    if (tables.length > 1) diagnostics.push(finding('import-sheet', M.severalTables(tables.length), { file }));
    else if (only) matched.push({ sheet: only, form: context.item });
    return { matched, diagnostics };
  }
  for (const sheet of tables) {
    const found = formOf(sheet, file, context);
    if (!('path' in found)) {
      diagnostics.push(found);
      continue;
    }
    const earlier = matched.find(({ form }) => form === found);
    if (earlier) {
      const message = M.sheetTwice(itemTitle(found), earlier.sheet.name ?? file);
      diagnostics.push(finding('import-sheet', message, cellPlace(file, sheet, 0, 0)));
    } else matched.push({ sheet, form: found });
  }
  return { matched, diagnostics };
}

function formOf(sheet: Sheet, file: string, { county, domain, forms }: SheetContext): ItemForm | Diagnostic {
  const label = labelledCell(sheet, LABEL.item);
  const addresses = new Map(forms.map((form) => [itemAddress(county, domain, form), form]));
  if (label?.text) {
    const found = addresses.get(label.text);
    if (found) return found;
    const place = cellPlace(file, sheet, label.row, label.column);
    const [otherCounty, otherDomain, ...rest] = label.text.split(TEMPLATE_PATH_SEPARATOR);
    if (rest.length > 0 && (otherCounty !== county || otherDomain !== domain)) {
      return finding('import-sheet', M.otherAddress(label.text, county, domain), place);
    }
    const near = nearest(label.text, addresses.keys());
    return finding('import-sheet', M.unknownItem(near ?? [...addresses.keys()][0] ?? '', near), place);
  }
  if (sheet.name === undefined) return finding('import-sheet', M.needsItem, { file });
  const name = sheet.name.trim().normalize('NFC');
  const code = /^\d\d-\d\d-\d\d/u.exec(name)?.[0];
  const named = forms.filter((form) => (code === undefined ? itemTitle(form) === name : form.row?.code === code));
  const [only] = named;
  if (only && named.length === 1) return only;
  const near = nearest(name, forms.map(itemTitle));
  const [first] = forms;
  const example = first?.row ? `${first.row.code} ${itemTitle(first)}` : '';
  return finding('import-sheet', M.unknownItem(near ?? example, near), cellPlace(file, sheet, 0, 0));
}

function hasHeader(sheet: Sheet): boolean {
  return findHeader(sheet, () => true) !== undefined;
}

/** The sheet that says how to fill in the others has a small table too, as an example. */
function isGuide(sheet: Sheet, hasAddresses: boolean): boolean {
  return hasAddresses && labelledCell(sheet, LABEL.county) !== undefined;
}
