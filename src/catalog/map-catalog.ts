import type { Approval, Catalog, CatalogItem, Entry } from '../model/catalog.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Guide, GuideRow } from '../model/guide.js';
import { APPROVAL_KEYS, CATALOG_KEYS, DOCUMENT_KEYS, ENTRY_KEYS, ITEM_KEYS } from '../model/keys.js';
import { childPointer, type Pointer } from '../model/pointer.js';
import { asList, asMapping, asText, asTexts, at, mappingsIn, type RawMapping } from '../source/raw.js';
import { mapEntry, type EntryContext } from './map-entry.js';
import { NodeReader } from './node-reader.js';
import { isRestrainedCatalog, isRestrainedGroup, isRestrainedItem, restrained } from './restraint.js';

/** What a catalog is mapped from. */
export interface CatalogInput {
  /** Path from the workspace root. */
  readonly file: string;
  /** The county's folder. */
  readonly folder: string;
  readonly raw: unknown;
  /** Name of the county that the folder stands for. */
  readonly county: string;
  readonly guide: Guide;
}

/** A catalog as mapped, and the files beside it that its entries name. */
export interface MappedCatalog {
  readonly catalog: Catalog;
  readonly diagnostics: readonly Diagnostic[];
  readonly attachments: ReadonlySet<string>;
}

/** Maps a raw catalog to the model. Never throws: what has no fitting shape is left out, and the schema reports it. */
export function mapCatalog(input: CatalogInput): MappedCatalog {
  const reader = new NodeReader(input.file);
  const root = asMapping(input.raw);
  const county = asText(at(root, CATALOG_KEYS.county));
  const domain = asText(at(root, CATALOG_KEYS.domain));
  const mapper = new ItemMapper(input, reader);
  const catalog: Catalog = {
    file: input.file,
    county: input.county,
    domain: input.guide.domain,
    stated: { ...(county !== undefined && { county }), ...(domain !== undefined && { domain }) },
    responsibleUnit: asText(at(root, CATALOG_KEYS.responsibleUnit)) ?? '',
    approval: mapApproval(asMapping(at(root, CATALOG_KEYS.approval)), reader),
    ...mapper.mapAll(root),
  };
  return { catalog, diagnostics: reader.diagnostics, attachments: reader.attachments };
}

function mapApproval(raw: RawMapping | undefined, reader: NodeReader): Approval {
  if (!raw) return {};
  const pointer = childPointer('', CATALOG_KEYS.approval);
  const submitted = reader.date(raw, APPROVAL_KEYS.submitted, pointer);
  const approved = reader.date(raw, APPROVAL_KEYS.approved, pointer);
  return { ...(submitted && { submitted }), ...(approved && { approved }) };
}

class ItemMapper {
  readonly #input: CatalogInput;
  readonly #reader: NodeReader;
  /** Rows by `一级事项`, `二级事项` and `分项`, joined by a character that no name holds. */
  readonly #rows: ReadonlyMap<string, GuideRow>;

  constructor(input: CatalogInput, reader: NodeReader) {
    this.#input = input;
    this.#reader = reader;
    this.#rows = new Map(input.guide.rows.map((row) => [rowKey(row.category, row.item, row.variant), row]));
  }

  mapAll(root: RawMapping | undefined): Pick<Catalog, 'items' | 'localItems'> {
    const isRestrained = isRestrainedCatalog(root);
    const section = (key: string, isLocal: boolean): CatalogItem[] =>
      this.#mapSection(at(root, key), childPointer('', key), { isLocal, isRestrained });
    const mapped = section(CATALOG_KEYS.items, false);
    const local = section(CATALOG_KEYS.localItems, true);
    return {
      items: mapped.filter((item) => item.row),
      localItems: [...local, ...mapped.filter((item) => !item.row)],
    };
  }

  #mapSection(raw: unknown, pointer: Pointer, section: Surroundings): CatalogItem[] {
    const items: CatalogItem[] = [];
    const inSection = section.isRestrained || isRestrainedGroup(raw);
    for (const [category, categoryRaw] of mappingsIn(raw)) {
      const categoryPointer = childPointer(pointer, category);
      const around = { ...section, isRestrained: inSection || isRestrainedGroup(categoryRaw) };
      // An item without any content yet is still mentioned: rule empty-item.
      for (const [item, itemRaw] of Object.entries(categoryRaw)) {
        if (item === ENTRY_KEYS.attribute && !asMapping(itemRaw)) continue; // misplaced, no item: see isRestrainedGroup
        const itemPointer = childPointer(categoryPointer, item);
        items.push(...this.#mapItem(category, item, asMapping(itemRaw) ?? {}, itemPointer, around));
      }
    }
    return items;
  }

  #mapItem(category: string, item: string, raw: RawMapping, pointer: Pointer, around: Surroundings): CatalogItem[] {
    const { isLocal } = around;
    const isRestrained = around.isRestrained || isRestrainedItem(raw);
    const variants = asMapping(at(raw, ITEM_KEYS.variants));
    if (!variants) {
      const row = isLocal ? undefined : this.#rows.get(rowKey(category, item, undefined));
      const rowsOfVariants = isLocal || row ? [] : this.#rowsUnder(category, item);
      // 不涉及 said once for a whole 二级事项 holds for each of its 分项.
      if (rowsOfVariants.length > 0 && Object.hasOwn(raw, ITEM_KEYS.notApplicable)) {
        return rowsOfVariants.map((variantRow) =>
          this.#makeItem(raw, pointer, { category, item, isLocal, isRestrained, row: variantRow }),
        );
      }
      return [this.#makeItem(raw, pointer, { category, item, isLocal, isRestrained, ...(row && { row }) })];
    }
    const publisher = asText(at(raw, ITEM_KEYS.publisher));
    const variantsPointer = childPointer(pointer, ITEM_KEYS.variants);
    const inVariants = isRestrained || isRestrainedGroup(variants);
    return Object.entries(variants).map(([variant, variantRaw]) => {
      const row = this.#rows.get(rowKey(category, item, variant));
      const variantItem = asMapping(variantRaw) ?? {};
      const given = { ...(row && { row }), ...(publisher && { publisher }) };
      const names = { category, item, variant, isLocal, ...given };
      return this.#makeItem(variantItem, childPointer(variantsPointer, variant), {
        ...names,
        isRestrained: inVariants || isRestrainedItem(variantItem),
      });
    });
  }

  #rowsUnder(category: string, item: string): GuideRow[] {
    return this.#input.guide.rows.filter((row) => row.category === category && row.item === item);
  }

  #makeItem(raw: RawMapping, pointer: Pointer, names: ItemNames): CatalogItem {
    const { row, isRestrained } = names;
    const entries = this.#mapEntries(at(raw, ITEM_KEYS.entries), childPointer(pointer, ITEM_KEYS.entries), row);
    const variant = row?.variant ?? names.variant;
    const publisher = asText(at(raw, ITEM_KEYS.publisher)) ?? names.publisher;
    const dataFile = asText(at(raw, ITEM_KEYS.dataFile));
    const notApplicable = Object.hasOwn(raw, ITEM_KEYS.notApplicable)
      ? (asText(at(raw, ITEM_KEYS.notApplicable)) ?? '')
      : undefined;
    return {
      at: pointer,
      category: names.category,
      item: names.item,
      ...(variant !== undefined && { variant }),
      ...(row && { row }),
      local: names.isLocal,
      ...(publisher !== undefined && { publisher }),
      ...(notApplicable !== undefined && { notApplicable }),
      ...(isRestrained && { isRestrained }),
      elements: row?.elements ?? asTexts(at(raw, ITEM_KEYS.elements)),
      ...(dataFile !== undefined && { dataFile: `${this.#input.folder}/${dataFile.replaceAll('\\', '/')}` }),
      entries: isRestrained ? entries.map(restrained) : entries,
    };
  }

  #mapEntries(raw: unknown, pointer: Pointer, row: GuideRow | undefined): Entry[] {
    const entries: Entry[] = [];
    for (const [index, item] of (asList(raw) ?? []).entries()) {
      const mapping = asMapping(item);
      if (!mapping) continue;
      const context = entryContext(this.#reader, this.#input.folder, row, mapping);
      entries.push(mapEntry(mapping, childPointer(pointer, index), context));
    }
    return entries;
  }
}

/** What holds for everything in a part of a catalog. */
interface Surroundings {
  readonly isLocal: boolean;
  readonly isRestrained: boolean;
}

interface ItemNames extends Surroundings {
  readonly category: string;
  readonly item: string;
  readonly variant?: string;
  readonly row?: GuideRow;
  readonly publisher?: string;
}

/** A local entry is a document when it says anything that only documents say. */
export function entryContext(
  reader: NodeReader,
  folder: string,
  row: GuideRow | undefined,
  raw: RawMapping,
): EntryContext {
  const isDocument = row
    ? row.kind === 'document'
    : Object.values(DOCUMENT_KEYS).some((key) => Object.hasOwn(raw, key));
  return { reader, folder, isDocument };
}

function rowKey(category: string, item: string, variant: string | undefined): string {
  return [category, item, variant ?? ''].join('\u0000');
}
