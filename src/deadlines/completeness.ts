import type { CatalogItem, Entry, FieldValue } from '../model/catalog.js';
import { effectiveAttribute } from '../model/disclosure.js';
import type { GuideRow } from '../model/guide.js';

/** An 要素 that is not there; `entry` is absent when no document at all answers it. */
export interface MissingElement {
  readonly entry: Entry | undefined;
  readonly element: string;
}

/** How far an item has come in the two phases of the work (DESIGN.md 1). */
export interface ItemCompleteness {
  /** 梳理: it has entries, or a reasoned 不涉及. */
  readonly inventoried: boolean;
  /** 明细: it is inventoried, and nothing is missing. */
  readonly detailed: boolean;
  readonly missing: readonly MissingElement[];
}

const NOTHING: ItemCompleteness = { inventoried: false, detailed: false, missing: [] };
const ALL: ItemCompleteness = { inventoried: true, detailed: true, missing: [] };

/** What completeness asks of a guide row; of a local item, its own 要素. */
export type RowDemand = Pick<GuideRow, 'elements' | 'kind'> & Partial<Pick<GuideRow, 'mode'>>;

/**
 * How complete an item is against its row. Entries that are not 主动公开 owe no content. An entry of kind 文件 answers its 要素
 * once it has a text, a link or an attachment; every other entry owes each 要素 a value.
 */
export function itemCompleteness(row: RowDemand, item: CatalogItem | undefined): ItemCompleteness {
  if (!item) return NOTHING;
  if (item.entries.length === 0) return (item.notApplicable ?? '').trim() === '' ? NOTHING : ALL;
  const missing = row.kind === 'document' ? missingDocuments(row, item) : missingValues(row, item);
  return { inventoried: true, detailed: missing.length === 0, missing };
}

/** How complete a local item is against its own 要素. */
export function localCompleteness(item: CatalogItem): ItemCompleteness {
  return itemCompleteness({ elements: item.elements, kind: 'directory' }, item);
}

function missingValues(row: RowDemand, item: CatalogItem): MissingElement[] {
  const missing: MissingElement[] = [];
  for (const entry of item.entries) {
    if (effectiveAttribute(entry, item.row) !== 'proactive') continue;
    for (const element of row.elements) if (!isFilled(entry.content[element])) missing.push({ entry, element });
  }
  return missing;
}

function missingDocuments(row: RowDemand, item: CatalogItem): MissingElement[] {
  const answered = new Set<string>();
  const empty = new Map<string, Entry>();
  for (const entry of item.entries) {
    const hasText = hasDocumentText(entry) || effectiveAttribute(entry, item.row) !== 'proactive';
    for (const element of answeredElements(row, entry)) {
      if (hasText) answered.add(element);
      else if (!empty.has(element)) empty.set(element, entry);
    }
    for (const element of row.elements) if (isFilled(entry.content[element])) answered.add(element);
  }
  return row.elements
    .filter((element) => !answered.has(element))
    .map((element) => ({ entry: empty.get(element), element }));
}

/** The 要素 that a document says it is; where the guide has only one, it need not be said. */
export function answeredElements(row: RowDemand, entry: Entry): readonly string[] {
  const stated = entry.document?.elements ?? [];
  return stated.length === 0 && row.elements.length === 1 ? row.elements : stated;
}

function hasDocumentText(entry: Entry): boolean {
  const document = entry.document;
  return (
    (entry.link ?? '').trim() !== '' || (document?.body ?? '').trim() !== '' || (document?.attachments.length ?? 0) > 0
  );
}

/** Whether a value under 内容 says anything; `{无: 理由}` does. */
export function isFilled(value: FieldValue | undefined): boolean {
  switch (value?.type) {
    case 'text':
      return value.text.trim() !== '';
    case 'list':
      return value.texts.some((text) => text.trim() !== '');
    case 'link':
      return value.href.trim() !== '';
    case 'attachment':
      return value.file.trim() !== '';
    case 'none':
      return value.reason.trim() !== '';
    case undefined:
    default:
      return false;
  }
}
