import type { Guide, GuideRow } from '../model/guide.js';
import { CATALOG_KEYS, DOCUMENT_KEYS, ENTRY_KEYS, ITEM_KEYS } from '../model/keys.js';
import { groupBy } from '../text/group-by.js';
import { domainSchema, entrySchema } from './domain-schema.js';
import { closedObject, type JsonSchema } from './json-schema.js';

/**
 * The schema by which the program itself checks a domain: the same verdicts as {@link domainSchema}, said shortly.
 * The editor's schema spells out every key of every entry; here an entry is one shared definition a kind, and a row adds only the
 * names of its 要素. Its compiled validator is a tenth of the size, which is what start-up feels.
 */
export function checkingSchema(guide: Guide): JsonSchema {
  const full = domainSchema({ ...guide, rows: [] });
  return {
    ...full,
    properties: { ...full.properties, [CATALOG_KEYS.items]: closedObject(categories(guide)) },
    $defs: {
      ...full.$defs,
      'record-entry': openContent(entrySchema('notice', [])),
      'document-entry': openElements(entrySchema('document', [])),
      'record-item': itemOf('record-entry'),
      'document-item': itemOf('document-entry'),
    },
  };
}

function categories(guide: Guide): Record<string, JsonSchema> {
  const found: Record<string, JsonSchema> = {};
  for (const [category, rows] of groupBy(guide.rows, (row) => row.category)) {
    const items: Record<string, JsonSchema> = {};
    for (const [item, variants] of groupBy(rows, (row) => row.item)) items[item] = itemSchema(variants);
    found[category] = closedObject(items);
  }
  return found;
}

function itemSchema(rows: readonly GuideRow[]): JsonSchema {
  const [first] = rows;
  if (first && rows.length === 1 && first.variant === undefined) return rowSchema(first);
  const variants = Object.fromEntries(rows.map((row) => [row.variant ?? row.item, rowSchema(row)]));
  return closedObject({
    [ITEM_KEYS.publisher]: { $ref: '#/$defs/text' },
    [ITEM_KEYS.notApplicable]: { $ref: '#/$defs/not-applicable' },
    [ITEM_KEYS.variants]: closedObject(variants),
  });
}

/** The shared item of the row's kind, and on top of it the names of the row's own elements. */
function rowSchema(row: GuideRow): JsonSchema {
  const names: JsonSchema = { enum: row.elements };
  // 要素 of a document are the values of a list, or one alone; 要素 of a record are the keys of its 内容.
  const own: Record<string, JsonSchema> =
    row.kind === 'document'
      ? { [DOCUMENT_KEYS.elements]: { items: names, if: { type: 'string' }, then: names } }
      : { [ENTRY_KEYS.content]: { propertyNames: names } };
  return {
    $ref: `#/$defs/${row.kind === 'document' ? 'document' : 'record'}-item`,
    properties: { [ITEM_KEYS.entries]: { items: { properties: own } } },
  };
}

function itemOf(entry: string): JsonSchema {
  return closedObject({
    [ITEM_KEYS.publisher]: { $ref: '#/$defs/text' },
    [ITEM_KEYS.notApplicable]: { $ref: '#/$defs/not-applicable' },
    [ITEM_KEYS.dataFile]: { $ref: '#/$defs/text' },
    [ITEM_KEYS.entries]: { type: ['array', 'null'], items: { $ref: `#/$defs/${entry}` } },
  });
}

function openContent(entry: JsonSchema): JsonSchema {
  const content: JsonSchema = { type: ['object', 'null'], additionalProperties: { $ref: '#/$defs/value' } };
  return { ...entry, properties: { ...entry.properties, [ENTRY_KEYS.content]: content } };
}

function openElements(entry: JsonSchema): JsonSchema {
  const elements: JsonSchema = { type: ['string', 'array'], items: { type: 'string' } };
  return { ...entry, properties: { ...entry.properties, [DOCUMENT_KEYS.elements]: elements } };
}
