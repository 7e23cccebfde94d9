import { baseLines, fingerprint, type BaseLine } from '../../../catalog/cells/base-lines.js';
import { itemAddress, itemTitle, type ItemForm } from '../../../catalog/cells/item-form.js';
import { TEMPLATE_BASE_SHEET } from '../../../model/keys.js';
import { OFFICIAL } from '../official-styles.js';
import type { SheetPlan, WorkbookPlan } from '../sheet-plan.js';
import { text } from '../table-parts.js';
import { sheetNamer } from '../xlsx/sheet-name.js';
import { ChoiceLists } from './choice-lists.js';
import { guideSheet } from './guide-sheet.js';
import { itemSheet } from './item-sheet.js';
import { TEMPLATE_MESSAGES as M } from './messages.js';
import type { NamedForm, TemplateScope } from './template-scope.js';

/** A domain of a county to fill in: how to, a sheet an item with what is there already, and two hidden sheets. */
export function templateWorkbook(forms: readonly ItemForm[], scope: TemplateScope): WorkbookPlan {
  const { county, guide } = scope;
  const name = sheetNamer();
  const first = name(M.guideSheet);
  const choices = new ChoiceLists(name(M.choiceSheet));
  const base = name(TEMPLATE_BASE_SHEET);
  let local = 0;
  const named = forms.map((form): NamedForm => {
    const title = itemTitle(form);
    const wanted = form.row ? M.itemSheet(form.row.code, title) : M.localSheet((local += 1), title);
    return { form, sheet: name(wanted), address: itemAddress(county, guide.domain, form) };
  });
  const items = named.map((each) => itemSheet(each, choices, scope.isSample));
  const lines: BaseLine[] = [
    ['unit', '', '', fingerprint(scope.responsibleUnit)],
    ...named.flatMap(({ form, address }) => (form.dataFile === undefined ? baseLines(address, form) : [])),
  ];
  return {
    title: M.title(county, guide.domain),
    sheets: [guideSheet(first, named, scope), ...items, ...choices.sheets(), baseSheet(base, lines)],
  };
}

function baseSheet(name: string, lines: readonly BaseLine[]): SheetPlan {
  return {
    name,
    columns: [10, 40, 30, 60].map((width) => ({ width })),
    rows: lines.map((line) => ({ height: 15, cells: line.map((cell) => text(cell, OFFICIAL.note)) })),
    print: { orientation: 'landscape' },
    isHidden: true,
  };
}
