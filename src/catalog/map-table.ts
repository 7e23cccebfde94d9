import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { CatalogItem, Entry } from '../model/catalog.js';
import { DOCUMENT_KEYS, ENTRY_KEYS } from '../model/keys.js';
import type { Place } from '../model/place.js';
import { childPointer, pointerKeys, type Pointer } from '../model/pointer.js';
import { CHANNELS, DISCLOSURE_ATTRIBUTES, OPENNESS_SIDES, VALIDITIES } from '../model/vocabulary.js';
import { SCHEMA_MESSAGES } from '../schema/messages.js';
import { asTexts } from '../source/raw.js';
import { nearest } from '../text/nearest.js';
import { entryContext } from './map-catalog.js';
import { mapEntryAt } from './map-entry.js';
import { TABLE_MESSAGES } from './messages.js';
import { NodeReader } from './node-reader.js';
import type { Sheet } from './read-sheet.js';

/** Keys whose cell holds a list, parted by 、,;or line ends. */
const LIST_KEYS: ReadonlySet<string> = new Set([ENTRY_KEYS.channels, ENTRY_KEYS.sides]);
/** Keys of an entry that a column may have; 内容 is spread over the columns of the elements. */
const ENTRY_COLUMNS: readonly string[] = Object.values(ENTRY_KEYS).filter((key) => key !== ENTRY_KEYS.content);
const DOCUMENT_COLUMNS: readonly string[] = [
  DOCUMENT_KEYS.elements,
  DOCUMENT_KEYS.documentNumber,
  DOCUMENT_KEYS.issuer,
  DOCUMENT_KEYS.validity,
  DOCUMENT_KEYS.body,
];

/** The records of a bulk table. */
export interface MappedTable {
  readonly entries: Entry[];
  /** Column letters by column name; absent when the table could not be read. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly diagnostics: Diagnostic[];
}

/** Maps the rows of a bulk table to entries; each finding names sheet and cell. */
export function mapTable(file: string, folder: string, sheet: Sheet, item: CatalogItem): MappedTable {
  const header = (sheet.rows[0] ?? []).map((cell) => cell.trim().normalize('NFC'));
  const cellPlace = (row: number, column: number): Place => ({
    file,
    ...(sheet.name !== undefined && { sheet: sheet.name }),
    cell: `${columnName(Math.max(0, column))}${row + 1}`,
  });
  const placeOf = (pointer: Pointer): Place => {
    const [row = '0', ...rest] = pointerKeys(pointer);
    return cellPlace(Number(row), header.indexOf(rest.at(-1) ?? ''));
  };
  const reader = new NodeReader(file, placeOf);
  const columns = readColumns(header, item, reader, cellPlace);
  const entries: Entry[] = [];
  for (let row = 1; columns.nameIndex >= 0 && row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    if (cells.every((cell) => cell.trim() === '')) continue;
    const raw = rawEntry(cells, header, columns.elements);
    checkWords(raw, reader, (name) => cellPlace(row, header.indexOf(name)));
    const context = entryContext(reader, folder, item.row, raw);
    entries.push(mapEntryAt(raw, childPointer('', row), cellPlace(row, 0), context));
  }
  const letters = Object.create(null) as Record<string, string>; // no prototype, so that any name is only a name
  for (const [column, name] of header.entries()) letters[name] ??= columnName(column);
  return { entries, columns: letters, diagnostics: reader.diagnostics };
}

function readColumns(
  header: readonly string[],
  item: CatalogItem,
  reader: NodeReader,
  cellPlace: (row: number, column: number) => Place,
): { nameIndex: number; elements: ReadonlySet<string> } {
  const report = (message: string, column: number, code: string, near?: string): void => {
    const suggestions = near === undefined ? {} : { suggestions: [near] };
    reader.diagnostics.push({ code, severity: 'error', message, place: cellPlace(0, column), ...suggestions });
  };
  const fixed = new Set(item.row?.kind === 'document' ? [...ENTRY_COLUMNS, ...DOCUMENT_COLUMNS] : ENTRY_COLUMNS);
  const isOpen = !item.row && item.elements.length === 0; // a local item without 要素 takes any column
  const elements = new Set<string>(item.elements);
  for (const [column, name] of header.entries()) {
    if (name === '') continue;
    if (header.indexOf(name) < column) report(TABLE_MESSAGES.doubleColumn(name), column, 'schema-unknown-key');
    else if (isOpen && !fixed.has(name)) elements.add(name);
    else if (!fixed.has(name) && !elements.has(name)) {
      const near = nearest(name, [...fixed, ...elements]);
      report(TABLE_MESSAGES.unknownColumn(name, near), column, 'schema-unknown-key', near);
    }
  }
  const nameIndex = header.indexOf(ENTRY_KEYS.name);
  if (nameIndex < 0) report(TABLE_MESSAGES.noNameColumn, 0, 'schema-required');
  return { nameIndex, elements };
}

function rawEntry(
  cells: readonly string[],
  header: readonly string[],
  elements: ReadonlySet<string>,
): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  const content: Record<string, unknown> = {};
  for (const [column, name] of header.entries()) {
    const cell = (cells[column] ?? '').trim();
    if (cell === '' || name === '' || header.indexOf(name) < column) continue;
    if (elements.has(name)) content[name] = cell;
    if (!elements.has(name) || name === ENTRY_KEYS.name) raw[name] = readCell(name, cell);
  }
  raw[ENTRY_KEYS.content] = content;
  return raw;
}

/** The closed vocabularies, which a YAML catalog has checked by its schema. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  [ENTRY_KEYS.channels]: CHANNELS,
  [ENTRY_KEYS.sides]: Object.keys(OPENNESS_SIDES),
  [ENTRY_KEYS.attribute]: Object.keys(DISCLOSURE_ATTRIBUTES),
  [DOCUMENT_KEYS.validity]: Object.keys(VALIDITIES),
};

function checkWords(
  raw: Readonly<Record<string, unknown>>,
  reader: NodeReader,
  placeOf: (name: string) => Place,
): void {
  for (const [name, allowed] of Object.entries(WORDS)) {
    for (const word of asTexts(raw[name])) {
      if (allowed.includes(word)) continue;
      const near = nearest(word, allowed);
      reader.diagnostics.push({
        code: 'schema-enum',
        severity: 'error',
        message: SCHEMA_MESSAGES.enumeration(name, word, allowed, near),
        place: placeOf(name),
        suggestions: near === undefined ? allowed : [near],
      });
    }
  }
}

function readCell(name: string, cell: string): unknown {
  if (LIST_KEYS.has(name)) return cell.split(/[、,;\uFF0C\uFF1B\n]+/u).filter((part) => part.trim() !== '');
  if (name === DOCUMENT_KEYS.elements) return cell.split(/[;\uFF1B\n]+/u).filter((part) => part.trim() !== '');
  return cell;
}

/** A, B, … Z, AA, … of a column counted from 0. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
