import { ENTRY_KEYS } from '../../model/keys.js';
import { asText, at, type RawMapping } from '../../source/raw.js';
import { printCell } from './column-cells.js';
import { rawOf } from './item-columns.js';
import type { ItemForm } from './item-form.js';

/**
 * What the catalog held when a workbook was made, cell by cell as fingerprints: `import` tells by it what the clerk has changed
 * from what others have changed since. One line is one row of a hidden sheet: kind, item, entry, fingerprints.
 */
export type BaseLine = readonly [
  kind: 'columns' | 'entry' | 'item' | 'unit',
  item: string,
  entry: string,
  text: string,
];

/** Between fingerprints, and between names of columns. */
const SEPARATOR = { fingerprints: ' ', columns: '\n' } as const;

/** The lines of an item. */
export function baseLines(address: string, form: ItemForm): BaseLine[] {
  const columns = form.shownColumns;
  const keys = entryKeys(form.entries.map(({ raw }) => raw));
  return [
    ['columns', address, '', columns.map(({ name }) => name).join(SEPARATOR.columns)],
    ['item', address, '', fingerprint(form.notApplicable ?? '')],
    ...form.entries.map(({ raw }, index): BaseLine => {
      const prints = columns.map((column) => fingerprint(printCell(column, rawOf(raw, column))));
      return ['entry', address, keys[index] ?? '', prints.join(SEPARATOR.fingerprints)];
    }),
  ];
}

/** What the hidden sheet says of one item. */
export interface ItemBase {
  readonly notApplicable: string | undefined;
  /** Fingerprints by name of column, by entry. */
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What the hidden sheet says, by address of the item, and of 责任单位. */
export interface WorkbookBase {
  readonly unit: string | undefined;
  readonly items: ReadonlyMap<string, ItemBase>;
}

/** Reads the rows of the hidden sheet; whatever somebody has done to them, only what fits counts. */
export function readBase(rows: readonly (readonly string[])[]): WorkbookBase {
  interface Growing {
    columns: readonly string[];
    notApplicable: string | undefined;
    entries: Map<string, ReadonlyMap<string, string>>;
  }
  const items = new Map<string, Growing>();
  let unit: string | undefined;
  for (const [kind, address = '', key = '', text = ''] of rows) {
    if (kind === 'unit') unit = text;
    if (address === '') continue;
    const item = items.get(address) ?? { columns: [], notApplicable: undefined, entries: new Map() };
    items.set(address, item);
    if (kind === 'columns') item.columns = text.split(SEPARATOR.columns);
    else if (kind === 'item') item.notApplicable = text;
    else if (kind === 'entry') {
      const prints = text.split(SEPARATOR.fingerprints);
      if (prints.length !== item.columns.length) continue;
      item.entries.set(key, new Map(item.columns.map((name, index) => [name, prints[index] ?? ''])));
    }
  }
  return { unit, items };
}

/** What tells entries of an item apart: 编号, else 名称 and which of that name it is. */
export function entryKeys(entries: readonly RawMapping[]): string[] {
  const counts = new Map<string, number>();
  return entries.map((raw) => {
    const id = asText(at(raw, ENTRY_KEYS.id));
    if (id !== undefined) return `id ${id}`;
    const name = asText(at(raw, ENTRY_KEYS.name)) ?? '';
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${count} ${name}`;
  });
}

/** A short fingerprint (FNV-1a, 32 bits) of a cell as {@link cellForm} gives it; `-` of an empty one. */
export function fingerprint(cell: string): string {
  const text = cellForm(cell);
  if (text === '') return '-';
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A cell as it is compared: trimmed, composed, plain line ends, no blanks at the ends of lines, which programs drop or add. */
export function cellForm(cell: string): string {
  return cell
    .normalize('NFC')
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[ \t]+$/gmu, '')
    .trim();
}
