import { entryContext } from '../../catalog/map-catalog.js';
import { mapEntryAt } from '../../catalog/map-entry.js';
import { NodeReader } from '../../catalog/node-reader.js';
import type { Column } from '../../catalog/cells/item-columns.js';
import type { ItemForm } from '../../catalog/cells/item-form.js';
import { wordFaults } from '../../catalog/cells/word-faults.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { DOCUMENT_KEYS, INTERPRETATION_COLUMNS, INTERPRETATION_KEYS, VALUE_KEYS } from '../../model/keys.js';
import type { CellPlace } from '../../model/place.js';
import { pointerKeys } from '../../model/pointer.js';
import { asList, asMapping, asText, asTexts, at, type RawMapping } from '../../source/raw.js';
import { maskPrivateText } from '../../text/masks.js';
import { finding } from '../finding.js';
import { IMPORT_MESSAGES as M } from '../messages.js';

/** Cells whose values are new to the catalog, as raw values. */
export type NewValues = ReadonlyMap<Column, unknown>;

/** What is wrong with new values, by the rules by which a catalog is read; each at its cell. */
export function checkValues(
  values: NewValues,
  form: ItemForm,
  folder: string,
  placeOf: (column: Column) => CellPlace,
): Diagnostic[] {
  const columns = [...values.keys()];
  const byPath = new Map(columns.map((column) => [column.path.join('\n'), column]));
  const file = columns[0] ? placeOf(columns[0]).file : '';
  const reader = new NodeReader(file, (pointer) => {
    const keys = pointerKeys(pointer);
    const column = byPath.get(keys.slice(0, 2).join('\n')) ?? byPath.get(keys[0] ?? '');
    return column ? placeOf(column) : { file };
  });
  const raw = rawEntry(values);
  mapEntryAt(raw, '', { file }, entryContext(reader, folder, form.row, raw));
  const own = [...values].flatMap(([column, value]) => [
    ...wordFaults(column, asTexts(value), placeOf(column)),
    ...markFaults(value, placeOf(column)),
  ]);
  return [...reader.diagnostics, ...own].map((fault) => ({ ...fault, message: maskPrivateText(fault.message) }));
}

/** 解读 without its name, which a catalog may not have: asked of the entry as it will be. */
export function checkInterpretation(
  entry: RawMapping,
  columns: readonly Column[],
  placeOf: (column: Column) => CellPlace,
): Diagnostic[] {
  const mapping = asMapping(at(entry, DOCUMENT_KEYS.interpretation));
  if (!mapping || asText(at(mapping, INTERPRETATION_KEYS.name)) !== undefined) return [];
  const column = columns.find(({ path }) => path[0] === DOCUMENT_KEYS.interpretation);
  const message = M.noInterpretationName(INTERPRETATION_COLUMNS.name);
  return column ? [finding('schema-required', message, placeOf(column))] : [];
}

/** Values at their places in an entry, in the order in which a person reads one. */
export function rawEntry(values: NewValues): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const [{ path }, value] of values) {
    const [first, second] = path;
    if (second === undefined) raw[first] = value;
    else raw[first] = { ...asMapping(raw[first]), [second]: value };
  }
  return raw;
}

/** 【无】 without a reason, 【附件】 without a file. */
function markFaults(value: unknown, place: CellPlace): Diagnostic[] {
  const values = asList(value) ?? [value];
  return values.flatMap((each) => {
    const mapping = asMapping(each);
    if (mapping && at(mapping, VALUE_KEYS.none) === '') return [finding('schema-required', M.noReason, place)];
    if (mapping && at(mapping, VALUE_KEYS.attachment) === '') return [finding('schema-required', M.noFile, place)];
    if (mapping && at(mapping, VALUE_KEYS.link) === '') return [finding('schema-required', M.noLink, place)];
    return [];
  });
}
