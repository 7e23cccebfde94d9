import { cellForm, entryKeys, fingerprint, type ItemBase } from '../../catalog/cells/base-lines.js';
import { printCell } from '../../catalog/cells/column-cells.js';
import { rawOf, type Column } from '../../catalog/cells/item-columns.js';
import type { FormEntry } from '../../catalog/cells/item-form.js';
import { ENTRY_KEYS } from '../../model/keys.js';
import { asText, at } from '../../source/raw.js';
import { groupBy } from '../../text/group-by.js';
import type { TableRow } from '../read/import-table.js';

/** An entry of the catalog, with what tells it apart and what its cells would show. */
export interface KnownEntry {
  readonly entry: FormEntry;
  readonly key: string;
  readonly name: string;
  readonly id: string;
  readonly shown: (column: Column) => string;
}

/** Which rows go with which entries. */
export interface RowMatches {
  readonly pairs: ReadonlyMap<TableRow, KnownEntry>;
  /** Rows with 编号 that an earlier row has. */
  readonly doubles: ReadonlyMap<TableRow, TableRow>;
  /** Rows that could go with several entries of the same name, and how many those are. */
  readonly ambiguous: ReadonlyMap<TableRow, number>;
}

/** The entries of an item, ready to be compared with rows. */
export function knownEntries(entries: readonly FormEntry[]): KnownEntry[] {
  const keys = entryKeys(entries.map(({ raw }) => raw));
  return entries.map((entry, index) => {
    const cache = new Map<Column, string>();
    const shown = (column: Column): string => {
      let cell = cache.get(column);
      if (cell === undefined) {
        cell = cellForm(printCell(column, rawOf(entry.raw, column)));
        cache.set(column, cell);
      }
      return cell;
    };
    const key = keys[index] ?? '';
    const name = asText(at(entry.raw, ENTRY_KEYS.name)) ?? '';
    return { entry, key, name: nameForm(name), id: asText(at(entry.raw, ENTRY_KEYS.id)) ?? '', shown };
  });
}

/** By 编号, else by 名称; of several with one name those that are alike in every cell first, then by 形成日期, then in order. */
export function matchRows(
  rows: readonly TableRow[],
  entries: readonly KnownEntry[],
  base: ItemBase | undefined,
): RowMatches {
  const pairs = new Map<TableRow, KnownEntry>();
  const doubles = new Map<TableRow, TableRow>();
  const ambiguous = new Map<TableRow, number>();
  const free = new Set(entries);
  const pair = (row: TableRow, entry: KnownEntry): void => {
    pairs.set(row, entry);
    free.delete(entry);
  };
  const byId = new Map(entries.filter(({ id }) => id !== '').map((entry) => [entry.id, entry]));
  const seen = new Map<string, TableRow>();
  for (const row of rows) {
    const earlier = row.id === '' ? undefined : seen.get(row.id);
    if (earlier) doubles.set(row, earlier);
    else if (row.id !== '') seen.set(row.id, row);
    const entry = byId.get(row.id);
    if (entry && !earlier) pair(row, entry);
  }
  const left = groupBy([...free], ({ name }) => name);
  const waiting = rows.filter((row) => !pairs.has(row) && !doubles.has(row) && row.name !== '');
  for (const [name, group] of groupBy(waiting, (row) => nameForm(row.name))) {
    // An entry that has another 编号 is another entry.
    const candidates = (left.get(name) ?? []).filter((entry) => free.has(entry));
    const unsettled = settle(group, candidates, base, pair);
    for (const row of unsettled) ambiguous.set(row, candidates.filter((entry) => free.has(entry)).length);
  }
  return { pairs, doubles, ambiguous };
}

type Pair = (row: TableRow, entry: KnownEntry) => void;

/** Pairs rows and entries of one name; answers the rows that cannot be told. */
function settle(
  rows: readonly TableRow[],
  candidates: readonly KnownEntry[],
  base: ItemBase | undefined,
  pair: Pair,
): readonly TableRow[] {
  const entries = new Set(candidates);
  let open = [...rows];
  const take = (fits: (row: TableRow, entry: KnownEntry) => boolean): void => {
    open = open.filter((row) => {
      const fitting = [...entries].find((entry) => canBe(row, entry, base) && fits(row, entry));
      if (!fitting) return true;
      pair(row, fitting);
      entries.delete(fitting);
      return false;
    });
  };
  const isOne = rows.length === 1 && candidates.length === 1;
  if (!isOne) {
    take((row, entry) => [...row.cells].every(([column, cell]) => cell === entry.shown(column)));
    if (base) take((row, { key }) => isUntouched(row, base.entries.get(key)));
    take((row, entry) => isOnlyOneOfItsDay(row, open, [...entries], entry));
  }
  open = open.filter((row) => [...entries].some((entry) => canBe(row, entry, base)));
  if (open.length === entries.size) take(() => true);
  return entries.size === 0 ? [] : open;
}

/** A row that names another 编号 is another entry, unless the workbook had this one and no longer has it: then it got a new 编号. */
function canBe(row: TableRow, entry: KnownEntry, base: ItemBase | undefined): boolean {
  if (row.id === '' || entry.id === '' || row.id === entry.id) return true;
  return base !== undefined && base.entries.has(entry.key) && !base.entries.has(`id ${row.id}`);
}

/** Whether every cell is still what the workbook was made with. */
export function isUntouched(row: TableRow, prints: ReadonlyMap<string, string> | undefined): boolean {
  return prints !== undefined && [...row.cells].every(([{ name }, cell]) => prints.get(name) === fingerprint(cell));
}

function isOnlyOneOfItsDay(
  row: TableRow,
  rows: readonly TableRow[],
  entries: readonly KnownEntry[],
  entry: KnownEntry,
): boolean {
  const column = [...row.cells.keys()].find(({ path }) => path[0] === ENTRY_KEYS.formed);
  const day = column && row.cells.get(column);
  if (column === undefined || day === undefined || day === '' || entry.shown(column) !== day) return false;
  const rowsOfDay = rows.filter((each) => each.cells.get(column) === day);
  return rowsOfDay.length === 1 && entries.filter((each) => each.shown(column) === day).length === 1;
}

/** Names are one when only blanks differ. */
export function nameForm(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
