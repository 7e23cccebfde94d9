import type { FieldValue } from '../../model/catalog.js';
import { CATALOG_KEYS, DOCUMENT_KEYS, ENTRY_KEYS, ITEM_KEYS, VALUE_KEYS } from '../../model/keys.js';
import { labelOf, VALIDITIES } from '../../model/vocabulary.js';
import type { PlannedFile } from '../../output/planned-file.js';
import { cleanLine, cleanText } from '../../text/clean-text.js';
import { formatCsv } from '../../text/csv.js';
import type { CatalogPlace } from './catalog-place.js';
import type { PlacedItem } from './placed-item.js';
import { SITE_WORDS } from './messages.js';
import { entryPage } from './page-paths.js';
import type { VisibleEntry } from './visible-items.js';

/** An item's visible entries as JSON and CSV, beside its pages, as far as they are wanted. */
export function* dataFiles(
  place: CatalogPlace,
  item: PlacedItem,
  wanted: (path: string) => boolean,
): Generator<PlannedFile> {
  if (item.entries.length === 0) return;
  const json = `${item.folder}/data.json`;
  if (wanted(json)) yield { path: json, content: `${JSON.stringify(jsonOf(place, item), undefined, 1)}\n` };
  const csv = `${item.folder}/data.csv`;
  if (wanted(csv)) yield { path: csv, content: formatCsv(tableOf(place, item)) };
}

function jsonOf(place: CatalogPlace, item: PlacedItem): unknown {
  return {
    [CATALOG_KEYS.county]: place.folder.county.name,
    [CATALOG_KEYS.domain]: place.guide.domain,
    [CATALOG_KEYS.items]: item.title,
    [ENTRY_KEYS.id]: item.row?.code,
    [ITEM_KEYS.entries]: item.entries.map((visible) => ({
      [ENTRY_KEYS.name]: visible.title,
      [SITE_WORDS.address]: addressOf(place, item, visible),
      ...Object.fromEntries(factsOf(visible).filter(([, text]) => text !== '')),
      [DOCUMENT_KEYS.body]: visible.entry.document?.body,
      [ENTRY_KEYS.content]: Object.fromEntries(
        Object.entries(visible.entry.content).map(([name, value]) => [cleanLine(name), dataValue(place, value)]),
      ),
    })),
  };
}

function tableOf(place: CatalogPlace, item: PlacedItem): string[][] {
  const columns = new Set(item.kind === 'document' ? [] : item.item.elements);
  for (const { entry } of item.entries) for (const name of Object.keys(entry.content)) columns.add(name);
  const used = usedFacts(item.entries);
  const head = [ENTRY_KEYS.name, ...used, ...columns, SITE_WORDS.address].map(cleanLine);
  const rows = item.entries.map((visible) => {
    const facts = new Map(factsOf(visible));
    return [
      visible.title,
      ...used.map((name) => facts.get(name) ?? ''),
      ...[...columns].map((name) => cellOf(place, visible.entry.content[name])),
      addressOf(place, item, visible),
    ];
  });
  return [head, ...rows];
}

/** Facts that at least one entry has, in their order. */
function usedFacts(entries: readonly VisibleEntry[]): string[] {
  const used = new Set(
    entries.flatMap((visible) => factsOf(visible).flatMap(([name, text]) => (text === '' ? [] : name))),
  );
  return FACTS.filter((name) => used.has(name));
}

const FACTS = [
  ENTRY_KEYS.formed,
  ENTRY_KEYS.published,
  DOCUMENT_KEYS.documentNumber,
  DOCUMENT_KEYS.issuer,
  DOCUMENT_KEYS.validity,
  DOCUMENT_KEYS.elements,
] as const;

function factsOf({ entry }: VisibleEntry): [name: string, text: string][] {
  const { document } = entry;
  return [
    [ENTRY_KEYS.formed, entry.formed ?? ''],
    [ENTRY_KEYS.published, entry.published ?? ''],
    [DOCUMENT_KEYS.documentNumber, cleanLine(document?.documentNumber ?? '')],
    [DOCUMENT_KEYS.issuer, cleanLine(document?.issuer ?? '')],
    [DOCUMENT_KEYS.validity, document?.validity ? labelOf(VALIDITIES, document.validity) : ''],
    [DOCUMENT_KEYS.elements, (document?.elements ?? []).map(cleanLine).join(SITE_WORDS.separator)],
  ];
}

function addressOf({ site }: CatalogPlace, item: PlacedItem, { slug }: VisibleEntry): string {
  return `${site.options.baseUrl}${entryPage(item.folder, slug, 1)}`;
}

function dataValue(place: CatalogPlace, value: FieldValue): unknown {
  switch (value.type) {
    case 'text':
      return cleanText(value.text);
    case 'list':
      return value.texts.map(cleanText);
    case 'none':
      return { [VALUE_KEYS.none]: cleanText(value.reason) };
    case 'link':
      return { [VALUE_KEYS.link]: value.href, [VALUE_KEYS.label]: value.label };
    case 'attachment':
      return { [VALUE_KEYS.attachment]: fileAddress(place, value.file), [VALUE_KEYS.label]: value.label };
  }
}

function cellOf(place: CatalogPlace, value: FieldValue | undefined): string {
  switch (value?.type) {
    case undefined:
      return '';
    case 'text':
      return cleanText(value.text).trim();
    case 'list':
      return value.texts.map(cleanLine).join(SITE_WORDS.separator);
    case 'none':
      return SITE_WORDS.noneBecause(cleanLine(value.reason));
    case 'link':
      return cleanLine(`${value.label ?? ''} ${value.href}`);
    case 'attachment':
      return cleanLine(`${value.label ?? ''} ${fileAddress(place, value.file) ?? ''}`);
  }
}

function fileAddress({ site }: CatalogPlace, file: string): string | undefined {
  const target = site.files.target(file);
  return target === undefined ? undefined : `${site.options.baseUrl}${target}`;
}
