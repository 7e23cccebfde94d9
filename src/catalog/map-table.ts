import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { CatalogItem, Entry } from '../model/catalog.js';
import { ENTRY_KEYS } from '../model/keys.js';
import type { Place } from '../model/place.js';
import { childPointer, pointerKeys, type Pointer } from '../model/pointer.js';
import { asText, asTexts } from '../source/raw.js';
import { nearest } from '../text/nearest.js';
import { KEPT } from './cells/cell-notation.js';
import { readCell } from './cells/column-cells.js';
import { columnTitle, findHeader } from './cells/find-header.js';
import { contentColumn, itemColumns, takesAnyColumn, type Column } from './cells/item-columns.js';
import { cellPlace, columnName } from './cells/table-place.js';
import { wordFaults } from './cells/word-faults.js';
import { entryContext } from './map-catalog.js';
import { mapEntryAt } from './map-entry.js';
import { TABLE_MESSAGES } from './messages.js';
import { NodeReader } from './node-reader.js';
import { restrained, restrains } from './restraint.js';
import type { Sheet } from './sheet.js';

/** The records of a bulk table. */
export interface MappedTable {
  readonly entries: Entry[];
  /** Column letters by column name; absent when the table could not be read. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly diagnostics: Diagnostic[];
}

/** Maps the rows of a bulk table to entries; each finding names sheet and cell. */
export function mapTable(file: string, folder: string, sheet: Sheet, item: CatalogItem): MappedTable {
  const known = new Map(itemColumns(item).map((column) => [column.name, column]));
  const headerRow = findHeader(sheet, (name) => known.has(name)) ?? 0;
  const header = (sheet.rows[headerRow] ?? []).map(columnTitle);
  const placeAt = (row: number, column: number): Place => cellPlace(file, sheet, row, column);
  const columnOf = new Map<string, number>();
  const reader = new NodeReader(file, (pointer: Pointer) => {
    const [row = '0', ...rest] = pointerKeys(pointer);
    return placeAt(Number(row), columnOf.get(rest.slice(0, 2).join('/')) ?? columnOf.get(rest[0] ?? '') ?? -1);
  });
  const columns = readColumns(header, item, known, (column, fault) =>
    reader.diagnostics.push({ severity: 'error', place: placeAt(headerRow, column), ...fault }),
  );
  for (const [index, column] of columns.entries()) if (column) columnOf.set(column.path.join('/'), index);
  const entries: Entry[] = [];
  const end = columnOf.has(ENTRY_KEYS.name) ? sheet.rows.length : 0;
  for (let row = headerRow + 1; row < end; row += 1) {
    const cells = sheet.rows[row] ?? [];
    if (cells.every((cell) => cell.trim() === '')) continue;
    const raw = rawEntry(cells, columns, item.elements);
    for (const [index, column] of columns.entries()) {
      if (!column?.words || column.kind === 'elements') continue; // which 要素 there are is a rule's to say
      reader.diagnostics.push(...wordFaults(column, asTexts(raw[column.name]), placeAt(row, index)));
    }
    const context = entryContext(reader, folder, item.row, raw);
    const entry = mapEntryAt(raw, childPointer('', row), placeAt(row, 0), context);
    const isRestrained = item.isRestrained || isRestrainedRow(header, cells, columns, item.elements);
    entries.push(isRestrained ? restrained(entry) : entry);
  }
  const letters = Object.create(null) as Record<string, string>; // no prototype, so that any name is only a name
  for (const [column, name] of header.entries()) letters[name] ??= columnName(column);
  return { entries, columns: letters, diagnostics: [...cellFaults(sheet, headerRow, placeAt), ...reader.diagnostics] };
}

/** Whether a column that is not known, or is taken for an 要素 only because any name is, seems to say that a record is not public. */
function isRestrainedRow(
  header: readonly string[],
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  elements: readonly string[],
): boolean {
  return header.some((name, index) => {
    const column = columns[index];
    const isKnown = column !== undefined && (column.path[0] !== ENTRY_KEYS.content || elements.includes(name));
    return !isKnown && restrains(name, cells[index]);
  });
}

type Report = (column: number, fault: Pick<Diagnostic, 'code' | 'message' | 'suggestions'>) => void;

/** The column of each header cell; undefined for one without a name, or whose name is not known or there already. */
function readColumns(
  header: readonly string[],
  item: CatalogItem,
  known: ReadonlyMap<string, Column>,
  report: Report,
): (Column | undefined)[] {
  const columns = header.map((name, index) => {
    if (name === '') return undefined;
    if (header.indexOf(name) < index) {
      report(index, { code: 'schema-unknown-key', message: TABLE_MESSAGES.doubleColumn(name) });
      return undefined;
    }
    const column = known.get(name) ?? (takesAnyColumn(item) ? contentColumn(name) : undefined);
    if (column) return column;
    const near = nearest(name, known.keys());
    report(index, {
      code: 'schema-unknown-key',
      message: TABLE_MESSAGES.unknownColumn(name, near),
      ...(near !== undefined && { suggestions: [near] }),
    });
    return undefined;
  });
  if (!header.includes(ENTRY_KEYS.name)) report(0, { code: 'schema-required', message: TABLE_MESSAGES.noNameColumn });
  return columns;
}

function rawEntry(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  elements: readonly string[],
): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  const content: Record<string, unknown> = {};
  for (const [index, column] of columns.entries()) {
    // Dates stay as typed: the reader of entries says how they should be written.
    const value = column && (column.kind === 'date' ? asText(cells[index]) : readCell(column, cells[index] ?? ''));
    if (column === undefined || value === undefined || value === KEPT) continue;
    const [first, second] = column.path;
    if (first === ENTRY_KEYS.content) content[second ?? ''] = value;
    else if (second === undefined) raw[first] = value;
    else raw[first] = { ...(raw[first] as object | undefined), [second]: value }; // made here, two levels deep at most
    if (column.name === ENTRY_KEYS.name && elements.includes(column.name)) content[column.name] = value;
  }
  raw[ENTRY_KEYS.content] = content;
  return raw;
}

function cellFaults({ rows, faults = [] }: Sheet, headerRow: number, placeAt: (row: number, column: number) => Place) {
  return faults
    .filter(({ row }) => row > headerRow)
    .map(({ row, column, kind }): Diagnostic => {
      const text = rows[row]?.[column] ?? '';
      const message = kind === 'error-value' ? TABLE_MESSAGES.errorValue(text) : TABLE_MESSAGES.lostDigits(text);
      return { code: 'data-file', severity: 'error', message, place: placeAt(row, column) };
    });
}
