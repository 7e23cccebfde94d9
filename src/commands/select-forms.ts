import { itemTitle, type ItemForm } from '../catalog/cells/item-form.js';
import { UsageError } from '../diagnostics/errors.js';
import { nearest } from '../text/nearest.js';
import { TEMPLATE_COMMAND_MESSAGES as M } from './template-messages.js';

/** The items that a `--item` names, by 编号 or name; all when it names none. */
export function selectForms(forms: readonly ItemForm[], names: readonly string[], domain: string): readonly ItemForm[] {
  if (names.length === 0) return forms;
  const wanted = new Set(names.map((name) => selectForm(forms, name, domain)));
  return forms.filter((form) => wanted.has(form));
}

/** The one item that a name or 编号 means. */
export function selectForm(forms: readonly ItemForm[], typed: string, domain: string): ItemForm {
  const name = typed.trim().normalize('NFC');
  const found = forms.filter((form) => namesOf(form).includes(name));
  const [form] = found;
  if (form && found.length === 1) return form;
  if (form) {
    throw new UsageError(
      M.severalItems(
        name,
        found.map(({ row, category, item }) => row?.code ?? `${category}/${item}`),
      ),
    );
  }
  throw new UsageError(M.unknownItem(name, domain, nearest(name, forms.flatMap(namesOf))));
}

function namesOf(form: ItemForm): string[] {
  const { row, category, item, variant } = form;
  const path = [category, item, ...(variant === undefined ? [] : [variant])];
  return [
    ...(row ? [row.code] : []),
    itemTitle(form),
    item,
    path.join('/'),
    ...(variant === undefined ? [] : [variant]),
  ];
}
