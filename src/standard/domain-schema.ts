import type { Guide, GuideRow } from '../model/guide.js';
import {
  APPROVAL_KEYS,
  CATALOG_KEYS,
  DOCUMENT_KEYS,
  ENTRY_KEYS,
  INTERPRETATION_KEYS,
  ITEM_KEYS,
  VALUE_KEYS,
} from '../model/keys.js';
import { CHANNELS, DISCLOSURE_ATTRIBUTES, OPENNESS_SIDES, VALIDITIES, type ItemKind } from '../model/vocabulary.js';
import { groupBy } from '../text/group-by.js';
import { closedObject, DATE, DIALECT, TEXT, TEXTS, type JsonSchema } from './json-schema.js';
import { describeRow, SCHEMA_TEXTS as T, titleRow } from './schema-texts.js';

/** File name of a domain's schema, for example `05-compulsory-education.schema.json`. */
export function schemaFileName(guide: Guide): string {
  return `${String(guide.number).padStart(2, '0')}-${guide.slug}.schema.json`;
}

/** Derives the JSON Schema of a domain's catalog files from its guide. The same guide always gives the same bytes. */
export function domainSchema(guide: Guide): JsonSchema {
  return {
    $schema: DIALECT,
    $id: `urn:zwgk:schema:${guide.slug}`,
    title: T.catalogTitle(guide.domain),
    description: T.catalogDescription(guide.title, guide.issuer),
    ...closedObject(
      {
        [CATALOG_KEYS.domain]: { ...TEXT, description: T.domain },
        [CATALOG_KEYS.county]: { ...TEXT, description: T.county },
        [CATALOG_KEYS.responsibleUnit]: { ...TEXT, description: T.responsibleUnit },
        [CATALOG_KEYS.approval]: {
          description: T.approval,
          ...closedObject({
            [APPROVAL_KEYS.submitted]: { ...DATE, description: T.submitted },
            [APPROVAL_KEYS.approved]: { ...DATE, description: T.approved },
          }),
        },
        [CATALOG_KEYS.items]: { description: T.items, ...closedObject(categories(guide)) },
        [CATALOG_KEYS.localItems]: { $ref: '#/$defs/local-items' },
      },
      [CATALOG_KEYS.domain, CATALOG_KEYS.county],
    ),
    $defs: { ...SHARED_DEFS, ...rowDefs(guide) },
  };
}

/** 一级事项 -> 二级事项 -> the row, or the rows of its 分项. */
function categories(guide: Guide): Record<string, JsonSchema> {
  const found: Record<string, JsonSchema> = {};
  for (const [category, rows] of groupBy(guide.rows, (row) => row.category)) {
    const items: Record<string, JsonSchema> = {};
    for (const [item, variants] of groupBy(rows, (row) => row.item)) items[item] = itemSchema(variants);
    found[category] = { description: T.category(category), ...closedObject(items) };
  }
  return found;
}

function itemSchema(rows: readonly GuideRow[]): JsonSchema {
  const [first] = rows;
  if (first && rows.length === 1 && first.variant === undefined) return { $ref: `#/$defs/${first.code}` };
  const variants = Object.fromEntries(rows.map((row) => [row.variant ?? row.item, { $ref: `#/$defs/${row.code}` }]));
  return closedObject({
    [ITEM_KEYS.publisher]: shared('text', T.publisher),
    [ITEM_KEYS.notApplicable]: shared('not-applicable', T.notApplicable),
    [ITEM_KEYS.variants]: { description: T.variants, ...closedObject(variants) },
  });
}

function rowDefs(guide: Guide): Record<string, JsonSchema> {
  return Object.fromEntries(
    guide.rows.map((row) => [
      row.code,
      {
        title: titleRow(row),
        description: describeRow(row),
        ...closedObject({
          [ITEM_KEYS.publisher]: shared('text', T.publisher),
          [ITEM_KEYS.notApplicable]: shared('not-applicable', T.notApplicable),
          [ITEM_KEYS.dataFile]: shared('text', T.dataFile),
          [ITEM_KEYS.entries]: {
            type: ['array', 'null'],
            description: T.entries,
            items: entrySchema(row.kind, row.elements),
          },
        }),
      },
    ]),
  );
}

/** An entry of a kind, with the names of its row's elements. */
export function entrySchema(kind: ItemKind, elements: readonly string[]): JsonSchema {
  const own = kind === 'document' ? documentProperties(elements) : contentProperty(elements);
  return closedObject({ ...COMMON_ENTRY_PROPERTIES, ...own }, [ENTRY_KEYS.name]);
}

function contentProperty(elements: readonly string[]): Record<string, JsonSchema> {
  const values = elements.map((element) => [element, shared('value', T.element(element))]);
  return {
    [ENTRY_KEYS.content]: {
      description: T.content,
      ...closedObject(Object.fromEntries(values)),
      type: ['object', 'null'],
    },
  };
}

function documentProperties(elements: readonly string[] | undefined): Record<string, JsonSchema> {
  const element: JsonSchema = elements ? { type: 'string', enum: elements } : TEXT;
  return {
    // One element may be written alone; a list of them is the general form.
    [DOCUMENT_KEYS.elements]: {
      description: T.documentElements,
      type: ['string', 'array'],
      items: element,
      ...(elements && { if: { type: 'string' }, then: { enum: elements } }),
    },
    [DOCUMENT_KEYS.documentNumber]: shared('text', T.documentNumber),
    [DOCUMENT_KEYS.issuer]: shared('text', T.issuer),
    [DOCUMENT_KEYS.validity]: shared('validity', T.validity),
    [DOCUMENT_KEYS.body]: shared('text', T.body),
    [DOCUMENT_KEYS.attachments]: shared('attachments', T.attachments),
    [DOCUMENT_KEYS.interpretation]: shared('interpretation', T.interpretation),
  };
}

/** A shared definition with a description of its own. Sharing keeps schemas and compiled validators small. */
function shared(name: keyof typeof SHARED_DEFS, description: string): JsonSchema {
  return { $ref: `#/$defs/${name}`, description };
}

const COMMON_ENTRY_PROPERTIES: Record<string, JsonSchema> = {
  [ENTRY_KEYS.name]: shared('text', T.name),
  [ENTRY_KEYS.id]: shared('text', T.id),
  [ENTRY_KEYS.formed]: shared('date', T.formed),
  [ENTRY_KEYS.published]: shared('date', T.published),
  [ENTRY_KEYS.channels]: shared('channels', T.channels),
  [ENTRY_KEYS.link]: shared('text', T.link),
  [ENTRY_KEYS.attribute]: shared('attribute', T.attribute),
  [ENTRY_KEYS.reason]: shared('text', T.reason),
  [ENTRY_KEYS.reasonBasis]: shared('text', T.reasonBasis),
  [ENTRY_KEYS.sides]: shared('sides', T.sides),
};

/** A value under 内容: text, a list of texts, or a mapping with 链接, 附件 or 无. Told apart by its JSON type, so nothing needs oneOf. */
const VALUE: JsonSchema = {
  type: ['string', 'number', 'boolean', 'array', 'object'],
  items: TEXT,
  properties: {
    [VALUE_KEYS.link]: { ...TEXT, description: T.valueLink },
    [VALUE_KEYS.attachment]: { ...TEXT, description: T.valueAttachment },
    [VALUE_KEYS.label]: { ...TEXT, description: T.valueLabel },
    [VALUE_KEYS.none]: { ...TEXT, description: T.valueNone },
  },
  additionalProperties: false,
  minProperties: 1,
};

const LOCAL_ITEM: JsonSchema = closedObject({
  [ITEM_KEYS.publisher]: shared('text', T.publisher),
  [ITEM_KEYS.notApplicable]: shared('not-applicable', T.notApplicable),
  [ITEM_KEYS.elements]: { ...TEXTS, description: T.localElements },
  [ITEM_KEYS.dataFile]: shared('text', T.dataFile),
  [ITEM_KEYS.entries]: {
    type: ['array', 'null'],
    description: T.entries,
    // A local item may hold records, documents, or both.
    items: closedObject(
      {
        ...COMMON_ENTRY_PROPERTIES,
        ...documentProperties(undefined),
        [ENTRY_KEYS.content]: {
          type: ['object', 'null'],
          description: T.content,
          additionalProperties: { $ref: '#/$defs/value' },
        },
      },
      [ENTRY_KEYS.name],
    ),
  },
});

const SHARED_DEFS = {
  text: TEXT,
  date: DATE,
  channels: { type: 'array', items: { type: 'string', enum: CHANNELS } },
  sides: { type: 'array', items: { type: 'string', enum: Object.keys(OPENNESS_SIDES) } },
  attribute: { type: 'string', enum: Object.keys(DISCLOSURE_ATTRIBUTES) },
  validity: { type: 'string', enum: Object.keys(VALIDITIES) },
  'not-applicable': { type: ['string', 'null'] },
  value: VALUE,
  attachments: {
    type: ['array', 'string'],
    pattern: '\\S',
    items: {
      type: ['string', 'object'],
      pattern: '\\S',
      properties: {
        [VALUE_KEYS.attachment]: { ...TEXT, description: T.valueAttachment },
        [VALUE_KEYS.label]: { ...TEXT, description: T.valueLabel },
      },
      required: [VALUE_KEYS.attachment],
      additionalProperties: false,
    },
  },
  interpretation: closedObject(
    {
      [INTERPRETATION_KEYS.name]: { ...TEXT, description: T.name },
      [INTERPRETATION_KEYS.link]: { ...TEXT, description: T.link },
      [INTERPRETATION_KEYS.published]: { ...DATE, description: T.published },
    },
    [INTERPRETATION_KEYS.name],
  ),
  'local-items': {
    type: 'object',
    description: T.localItems,
    additionalProperties: { type: 'object', additionalProperties: { $ref: '#/$defs/local-item' } },
  },
  'local-item': LOCAL_ITEM,
} satisfies Record<string, JsonSchema>;
