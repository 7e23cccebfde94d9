import type { Attachment, DocumentFacts, Entry, FieldValue, Interpretation } from '../model/catalog.js';
import { DOCUMENT_KEYS, ENTRY_KEYS, INTERPRETATION_KEYS, VALUE_KEYS } from '../model/keys.js';
import type { Place } from '../model/place.js';
import { childPointer, type Pointer } from '../model/pointer.js';
import {
  CHANNELS,
  DISCLOSURE_ATTRIBUTES,
  OPENNESS_SIDES,
  VALIDITIES,
  type Channel,
  type DisclosureAttribute,
  type OpennessSide,
  type Validity,
} from '../model/vocabulary.js';
import { asList, asMapping, asText, asTexts, at, type RawMapping } from '../source/raw.js';
import type { NodeReader } from './node-reader.js';
import { isRestrainedEntry } from './restraint.js';

/** What an entry needs to know of the item it stands under. */
export interface EntryContext {
  readonly reader: NodeReader;
  /** Folder of the county, against which attachments are resolved, for example `catalogs/隆回县`. */
  readonly folder: string;
  readonly isDocument: boolean;
}

/** Maps one raw entry; what has the wrong shape is left out, since the schema has reported it. */
export function mapEntry(raw: RawMapping, pointer: Pointer, context: EntryContext): Entry {
  const place = { file: context.reader.file, pointer, target: 'key' } as const;
  return mapEntryAt(raw, pointer, place, context);
}

/** As {@link mapEntry}, for an entry that stands elsewhere than at its pointer: a row of a table. */
export function mapEntryAt(raw: RawMapping, pointer: Pointer, place: Place, context: EntryContext): Entry {
  const { reader } = context;
  const keys = ENTRY_KEYS;
  const attribute = asText(at(raw, keys.attribute));
  const isRestrained = isRestrainedEntry(raw);
  const channels = known(asTexts(at(raw, keys.channels)), CHANNELS);
  const sides = asTexts(at(raw, keys.sides))
    .map((side): OpennessSide | undefined => lookUp(OPENNESS_SIDES, side))
    .filter((side) => side !== undefined);
  return {
    name: asText(at(raw, keys.name)) ?? '',
    ...optional('id', asText(at(raw, keys.id))),
    ...optional('formed', reader.date(raw, keys.formed, pointer)),
    ...optional('published', reader.date(raw, keys.published, pointer)),
    ...(channels.length > 0 && { channels }),
    ...optional('link', reader.link(raw, keys.link, pointer)),
    attribute: isRestrained ? 'withheld' : readAttribute(attribute),
    attributeStated: isRestrained || attribute !== undefined,
    ...optional('reason', asText(at(raw, keys.reason))),
    ...optional('reasonBasis', asText(at(raw, keys.reasonBasis))),
    ...(sides.length > 0 && { sides }),
    content: mapContent(at(raw, keys.content), childPointer(pointer, keys.content), context),
    ...(context.isDocument && { document: mapDocument(raw, pointer, context) }),
    place,
  };
}

/** A word that is not one of the three keeps an entry off the site: what cannot be read is never published. */
function readAttribute(typed: string | undefined): DisclosureAttribute {
  if (typed === undefined) return 'proactive';
  return lookUp(DISCLOSURE_ATTRIBUTES, typed) ?? 'withheld';
}

function mapContent(raw: unknown, pointer: Pointer, context: EntryContext): Record<string, FieldValue> {
  const content = Object.create(null) as Record<string, FieldValue>; // no prototype, so that any key is only a key
  const mapping = asMapping(raw);
  if (!mapping) return content;
  for (const key of Object.keys(mapping)) {
    const value = mapValue(mapping[key], childPointer(pointer, key), context);
    if (value) content[key.trim().normalize('NFC')] = value;
  }
  return content;
}

/** A value under 内容 (DESIGN.md 3), or undefined when there is none. */
export function mapValue(raw: unknown, pointer: Pointer, context: EntryContext): FieldValue | undefined {
  const text = asText(raw);
  if (text !== undefined) return { type: 'text', text };
  const list = asList(raw);
  if (list) {
    const texts = asTexts(list);
    return texts.length > 0 ? { type: 'list', texts } : undefined;
  }
  const mapping = asMapping(raw);
  if (!mapping) return undefined;
  const reason = asText(at(mapping, VALUE_KEYS.none));
  if (reason !== undefined) return { type: 'none', reason };
  const label = asText(at(mapping, VALUE_KEYS.label));
  const attachment = asText(at(mapping, VALUE_KEYS.attachment));
  if (attachment !== undefined) {
    return { type: 'attachment', file: besideCatalog(context, attachment), ...optional('label', label) };
  }
  const href = context.reader.link(mapping, VALUE_KEYS.link, pointer);
  return href === undefined ? undefined : { type: 'link', href, ...optional('label', label) };
}

function mapDocument(raw: RawMapping, pointer: Pointer, context: EntryContext): DocumentFacts {
  const keys = DOCUMENT_KEYS;
  const validity: Validity | undefined = lookUp(VALIDITIES, asText(at(raw, keys.validity)) ?? '');
  return {
    elements: asTexts(at(raw, keys.elements)),
    ...optional('documentNumber', asText(at(raw, keys.documentNumber))),
    ...optional('issuer', asText(at(raw, keys.issuer))),
    ...optional('validity', validity),
    ...optional('body', asText(at(raw, keys.body))),
    attachments: mapAttachments(at(raw, keys.attachments), context),
    ...optional('interpretation', mapInterpretation(raw, pointer, context)),
  };
}

function mapAttachments(raw: unknown, context: EntryContext): Attachment[] {
  const found: Attachment[] = [];
  for (const item of asList(raw) ?? [raw]) {
    const mapping = asMapping(item);
    const file = mapping ? asText(at(mapping, VALUE_KEYS.attachment)) : asText(item);
    if (file === undefined) continue;
    found.push({ file: besideCatalog(context, file), ...optional('label', asText(at(mapping, VALUE_KEYS.label))) });
  }
  return found;
}

function mapInterpretation(raw: RawMapping, pointer: Pointer, { reader }: EntryContext): Interpretation | undefined {
  const mapping = asMapping(at(raw, DOCUMENT_KEYS.interpretation));
  if (!mapping) return undefined;
  const here = childPointer(pointer, DOCUMENT_KEYS.interpretation);
  const keys = INTERPRETATION_KEYS;
  return {
    name: asText(at(mapping, keys.name)) ?? '',
    ...optional('link', reader.link(mapping, keys.link, here)),
    ...optional('published', reader.date(mapping, keys.published, here)),
  };
}

function besideCatalog({ folder, reader }: EntryContext, file: string): string {
  const path = `${folder}/${file.replaceAll('\\', '/')}`;
  reader.attachments.add(path);
  return path;
}

function known(words: readonly string[], vocabulary: readonly Channel[]): Channel[] {
  return words.map((word) => vocabulary.find((each) => each === word)).filter((word) => word !== undefined);
}

function lookUp<Value extends string>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** A property that is there only when it has a value, as exactOptionalPropertyTypes wants it. */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value }); // a computed key widens to string
}
