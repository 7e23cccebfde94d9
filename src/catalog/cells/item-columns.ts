import type { GuideRow } from '../../model/guide.js';
import {
  DOCUMENT_KEYS,
  ENTRY_KEYS,
  INTERPRETATION_COLUMNS,
  INTERPRETATION_KEYS,
  REASON_BASIS_COLUMN,
} from '../../model/keys.js';
import { CHANNELS, DISCLOSURE_ATTRIBUTES, OPENNESS_SIDES, VALIDITIES } from '../../model/vocabulary.js';
import { asMapping, asText, at, type RawMapping } from '../../source/raw.js';

/** What the cells of a column hold. `words` and `elements` are lists of words; `value` is anything that 内容 may hold. */
export type ColumnKind = 'text' | 'date' | 'link' | 'word' | 'words' | 'elements' | 'attachments' | 'value';

/** A column of a table of entries: of a bulk table, or of a workbook that is filled in. */
export interface Column {
  readonly name: string;
  /** Keys from the entry to the value. */
  readonly path: readonly [string, ...string[]];
  readonly kind: ColumnKind;
  /** The closed vocabulary, where there is one. */
  readonly words?: readonly string[];
  /** In a workbook to fill in only where some entry has it. */
  readonly isRare?: boolean;
}

/** What decides the columns of an item. */
export interface ColumnSource {
  /** Absent for 地方事项. */
  readonly row?: GuideRow;
  /** 要素. */
  readonly elements: readonly string[];
  /** Entries that are there already, as YAML has them: a local item may hold more than its 要素, and documents too. */
  readonly rawEntries?: readonly RawMapping[];
}

/** Every column that a table of an item may have, in the order in which a person fills them in. */
export function itemColumns(source: ColumnSource): Column[] {
  const { row } = source;
  const isDocument = row ? row.kind === 'document' : (source.rawEntries ?? []).some(isDocumentEntry);
  const elements = row?.kind === 'document' ? [] : contentElements(source);
  const taken = new Set<string>(elements);
  const documents = isDocument ? documentColumns(row?.elements).filter(({ name }) => !taken.has(name)) : [];
  const key = ENTRY_KEYS;
  const columns: Column[] = [
    { name: key.name, path: [key.name], kind: 'text' },
    { name: key.id, path: [key.id], kind: 'text', isRare: true },
    ...documents.slice(0, HEAD_COLUMNS),
    { name: key.formed, path: [key.formed], kind: 'date' },
    { name: key.published, path: [key.published], kind: 'date' },
    ...elements.filter((name) => name !== key.name).map(contentColumn),
    ...documents.slice(HEAD_COLUMNS),
    { name: key.channels, path: [key.channels], kind: 'words', words: CHANNELS },
    { name: key.link, path: [key.link], kind: 'link' },
    { name: key.attribute, path: [key.attribute], kind: 'word', words: Object.keys(DISCLOSURE_ATTRIBUTES) },
    { name: key.reason, path: [key.reason], kind: 'text' },
    {
      name: taken.has(key.reasonBasis) ? REASON_BASIS_COLUMN : key.reasonBasis,
      path: [key.reasonBasis],
      kind: 'text',
    },
    { name: key.sides, path: [key.sides], kind: 'words', words: Object.keys(OPENNESS_SIDES), isRare: true },
  ];
  // An 要素 of the same name wins, as the guide speaks of it; 名称 is the entry's in any case.
  return columns.filter(({ name, path }) => path.length > 1 || name === key.name || !taken.has(name));
}

/** True for a local item that says nothing of its 要素: it takes any column. */
export function takesAnyColumn({ row, elements }: ColumnSource): boolean {
  return !row && elements.length === 0;
}

/** The column of an 要素. */
export function contentColumn(name: string): Column {
  return { name, path: [ENTRY_KEYS.content, name], kind: 'value' };
}

/** What stands at a column's place in a raw entry. */
export function rawOf(entry: RawMapping, column: Column): unknown {
  let value: unknown = entry;
  for (const key of column.path) value = at(asMapping(value), key);
  return value;
}

/** 要素, 文号, 发布机构 and 有效性 stand before the dates. */
const HEAD_COLUMNS = 4;

function documentColumns(elements: readonly string[] | undefined): Column[] {
  const key = DOCUMENT_KEYS;
  const part = (field: keyof typeof INTERPRETATION_KEYS, kind: ColumnKind): Column => ({
    name: INTERPRETATION_COLUMNS[field],
    path: [key.interpretation, INTERPRETATION_KEYS[field]],
    kind,
  });
  return [
    { name: key.elements, path: [key.elements], kind: 'elements', ...(elements && { words: elements }) },
    { name: key.documentNumber, path: [key.documentNumber], kind: 'text' },
    { name: key.issuer, path: [key.issuer], kind: 'text' },
    { name: key.validity, path: [key.validity], kind: 'word', words: Object.keys(VALIDITIES) },
    { name: key.body, path: [key.body], kind: 'text' },
    { name: key.attachments, path: [key.attachments], kind: 'attachments' },
    part('name', 'text'),
    part('link', 'link'),
    part('published', 'date'),
  ];
}

/** The guide's 要素; those of a local item and whatever else its entries hold. */
function contentElements({ row, elements, rawEntries = [] }: ColumnSource): readonly string[] {
  if (row) return row.elements;
  const found = new Set(elements);
  for (const entry of rawEntries) {
    for (const name of Object.keys(asMapping(at(entry, ENTRY_KEYS.content)) ?? {})) {
      const clean = asText(name);
      if (clean !== undefined) found.add(clean);
    }
  }
  return [...found];
}

function isDocumentEntry(entry: RawMapping): boolean {
  return Object.values(DOCUMENT_KEYS).some((key) => Object.hasOwn(entry, key));
}
