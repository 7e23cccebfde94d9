import type { Guide, GuideRow } from '../../model/guide.js';
import { CATALOG_KEYS, ITEM_KEYS, TEMPLATE_PATH_SEPARATOR } from '../../model/keys.js';
import { asList, asMapping, asText, asTexts, at, mappingsIn, type RawMapping } from '../../source/raw.js';
import { itemColumns, rawOf, type Column, type ColumnSource } from './item-columns.js';

/** An item as a form: what may be filled in, and what the catalog has of it, as it stands in the file. */
export interface ItemForm {
  /** Of the guide; absent for 地方事项. */
  readonly row?: GuideRow;
  readonly category: string;
  readonly item: string;
  readonly variant?: string;
  readonly elements: readonly string[];
  /** Keys from the top of the file to the item, whether or not it is there. */
  readonly path: readonly string[];
  /** Every column it may have. */
  readonly columns: readonly Column[];
  /** Those of a workbook: the common ones, and others that some entry has filled. */
  readonly shownColumns: readonly Column[];
  /** A local item without 要素 of its own takes any. */
  readonly isOpen: boolean;
  readonly entries: readonly FormEntry[];
  /** Members of 目录, those that are no entries too. */
  readonly listLength: number;
  /** 不涉及, perhaps without a reason. */
  readonly notApplicable?: string;
  /** 不涉及 is said of the whole 二级事项, so for the other 分项 too. */
  readonly isSharedNotApplicable: boolean;
  /** 数据, as typed: the entries stand there. */
  readonly dataFile?: string;
}

/** An entry of a 目录. */
export interface FormEntry {
  /** Its place in the list. */
  readonly index: number;
  readonly raw: RawMapping;
}

/** The forms of a domain: every row of its guide, then the 地方事项 of the catalog. `data` is the file's raw value; undefined without a file. */
export function itemForms(guide: Guide, data: unknown): ItemForm[] {
  const root = asMapping(data);
  return [...guide.rows.map((row) => guideForm(row, root)), ...localForms(root)];
}

/** How a workbook names an item: county, domain, 编号 and names, one behind the other. */
export function itemAddress(county: string, domain: string, form: ItemForm): string {
  const { row, category, item, variant } = form;
  return [county, domain, ...(row ? [row.code] : []), category, item, ...(variant === undefined ? [] : [variant])].join(
    TEMPLATE_PATH_SEPARATOR,
  );
}

/** The name of an item for a person. */
export function itemTitle({ item, variant }: Pick<ItemForm, 'item' | 'variant'>): string {
  return variant === undefined ? item : `${item}·${variant}`;
}

function guideForm(row: GuideRow, root: RawMapping | undefined): ItemForm {
  const { category, item, variant } = row;
  const path = [CATALOG_KEYS.items, category, item];
  const whole = rawAt(root, path);
  const own = variant === undefined ? whole : at(asMapping(at(whole, ITEM_KEYS.variants)), variant);
  const isShared =
    variant !== undefined && !asMapping(at(whole, ITEM_KEYS.variants)) && hasKey(whole, ITEM_KEYS.notApplicable);
  return makeForm(asMapping(isShared ? whole : own), {
    row,
    category,
    item,
    ...(variant !== undefined && { variant }),
    elements: row.elements,
    path: variant === undefined ? path : [...path, ITEM_KEYS.variants, variant],
    isSharedNotApplicable: isShared,
  });
}

function localForms(root: RawMapping | undefined): ItemForm[] {
  return mappingsIn(at(root, CATALOG_KEYS.localItems)).flatMap(([category, items]) =>
    Object.entries(items).flatMap(([item, raw]): ItemForm[] => {
      const mapping = asMapping(raw);
      if (hasKey(mapping, ITEM_KEYS.variants)) return []; // which the schema does not know here
      const elements = asTexts(at(mapping, ITEM_KEYS.elements));
      const path = [CATALOG_KEYS.localItems, category, item];
      return [makeForm(mapping, { category, item, elements, path, isSharedNotApplicable: false })];
    }),
  );
}

type Names = Pick<ItemForm, 'row' | 'category' | 'item' | 'variant' | 'elements' | 'path' | 'isSharedNotApplicable'>;

function makeForm(raw: RawMapping | undefined, names: Names): ItemForm {
  const list = asList(at(raw, ITEM_KEYS.entries)) ?? [];
  const entries = list.flatMap((item, index): FormEntry[] => {
    const mapping = asMapping(item);
    return mapping ? [{ index, raw: mapping }] : [];
  });
  const source: ColumnSource = {
    ...(names.row && { row: names.row }),
    elements: names.elements,
    rawEntries: entries.map((entry) => entry.raw),
  };
  const columns = itemColumns(source);
  const dataFile = asText(at(raw, ITEM_KEYS.dataFile));
  return {
    ...names,
    columns,
    shownColumns: columns.filter(
      (column) => !column.isRare || entries.some((entry) => rawOf(entry.raw, column) !== undefined),
    ),
    isOpen: !names.row && names.elements.length === 0,
    entries,
    listLength: list.length,
    ...(hasKey(raw, ITEM_KEYS.notApplicable) && { notApplicable: asText(at(raw, ITEM_KEYS.notApplicable)) ?? '' }),
    ...(dataFile !== undefined && { dataFile }),
  };
}

function rawAt(root: RawMapping | undefined, path: readonly string[]): RawMapping | undefined {
  let value: RawMapping | undefined = root;
  for (const key of path) value = asMapping(at(value, key));
  return value;
}

function hasKey(raw: RawMapping | undefined, key: string): boolean {
  return raw !== undefined && Object.hasOwn(raw, key);
}
