import type { Catalog, FieldValue } from '../../model/catalog.js';
import type { IsoDate } from '../../model/iso-date.js';
import type { Guide } from '../../model/guide.js';
import type { CountyFolder } from '../../model/workspace.js';
import { cleanLine, cleanText } from '../../text/clean-text.js';
import { folder as textFolder } from '../search/folder.js';
import { entryPage, itemFolder, itemPage } from '../site/page-paths.js';
import { placeItem } from '../site/placed-item.js';
import { visibleItems, type VisibleEntry } from '../site/visible-items.js';
import { PAPER_MESSAGES as M } from './messages.js';

/** An item with the entries that are to be printed, read out or sent. Only what the site shows is ever among them. */
export interface PaperItem {
  readonly county: string;
  readonly domain: string;
  /** 一级事项. */
  readonly category: string;
  /** 二级事项, with its 分项. */
  readonly title: string;
  /** 编号 of the guide row; absent for 地方事项. */
  readonly code?: string;
  readonly isDirectory: boolean;
  readonly unit: string;
  /** The county's office for openness, which answers for all its units; a catalog knows no telephone of a unit. */
  readonly contact?: PaperContact;
  /** Permalink of the item's list. */
  readonly url: string;
  /** 示例: the county is made up, and the paper must say so. */
  readonly isSample: boolean;
  readonly entries: readonly PaperEntry[];
}

/** Whom to call. */
export interface PaperContact {
  readonly office: string;
  readonly telephone: string;
}

/** An entry as it is printed. */
export interface PaperEntry {
  readonly title: string;
  readonly url: string;
  readonly day?: IsoDate;
  readonly fields: readonly PaperField[];
}

/** One 要素 with its texts. */
export interface PaperField {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Which entries are meant. */
export interface PaperFilter {
  /** 编号 or 二级事项; empty: all. */
  readonly items: readonly string[];
  /** Entries that hold all of these texts in title or values, folded as the search folds; for the entries of one village. */
  readonly words: readonly string[];
  /** Published on this day or later. */
  readonly since?: IsoDate;
  readonly asOf: IsoDate;
}

/** The items of a catalog that hold entries which the filter lets through. */
export function paperItems(
  folder: CountyFolder,
  guide: Guide,
  catalog: Catalog,
  filter: PaperFilter,
  baseUrl: string,
): PaperItem[] {
  const words = filter.words.map((word) => textFolder.fold(word)).filter((word) => word !== '');
  return visibleItems(catalog, { asOf: filter.asOf, withDrafts: false }).flatMap((visible): PaperItem[] => {
    if (filter.items.length > 0 && !filter.items.some((name) => isNamed(name, visible.item, visible.row?.code)))
      return [];
    const placed = placeItem(itemFolder(folder.county, guide, visible.slug), visible);
    const entries = placed.entries
      .map((each) => paperEntry(each, placed.folder, baseUrl))
      .filter((entry) => isWanted(entry, words, filter));
    if (entries.length === 0) return [];
    const contact = contactOf(folder);
    return [
      {
        county: folder.county.name,
        domain: cleanLine(guide.domain),
        category: cleanLine(visible.item.category),
        title: placed.title,
        ...(visible.row && { code: visible.row.code }),
        isDirectory: placed.kind === 'directory',
        unit: cleanLine(visible.item.publisher ?? catalog.responsibleUnit),
        ...(contact && { contact }),
        url: baseUrl + itemPage(placed.folder, 1),
        isSample: folder.profile?.isSample ?? false,
        entries,
      },
    ];
  });
}

function contactOf(folder: CountyFolder): PaperContact | undefined {
  const { unit, telephone } = folder.profile?.contact ?? {};
  if (telephone === undefined) return undefined;
  return { office: unit === undefined ? M.office : cleanLine(unit), telephone: cleanLine(telephone) };
}

function isNamed(name: string, item: { readonly category: string; readonly item: string }, code?: string): boolean {
  return [code, item.item, `${item.category}/${item.item}`].includes(name);
}

function isWanted(entry: PaperEntry, words: readonly string[], { since }: PaperFilter): boolean {
  if (since !== undefined && (entry.day === undefined || entry.day < since)) return false;
  if (words.length === 0) return true;
  const texts = [entry.title, ...entry.fields.flatMap(({ texts }) => texts)].map((text) => textFolder.fold(text));
  return words.every((word) => texts.some((text) => text.includes(word)));
}

function paperEntry({ entry, slug, title }: VisibleEntry, folder: string, baseUrl: string): PaperEntry {
  const fields: PaperField[] = [];
  const add = (name: string, texts: readonly string[]): void => {
    const shown = texts.map((text) => cleanText(text).trim()).filter((text) => text !== '');
    if (shown.length > 0 && !(shown.length === 1 && shown[0] === title))
      fields.push({ name: cleanLine(name), texts: shown });
  };
  add(M.documentNumber, [entry.document?.documentNumber ?? '']);
  add(M.issuer, [entry.document?.issuer ?? '']);
  for (const [name, value] of Object.entries(entry.content)) add(name, textsOf(value));
  add(M.body, [entry.document?.body ?? '']);
  const day = entry.published ?? entry.formed;
  return { title, url: baseUrl + entryPage(folder, slug, 1), ...(day !== undefined && { day }), fields };
}

function textsOf(value: FieldValue): readonly string[] {
  switch (value.type) {
    case 'text':
      return [value.text];
    case 'list':
      return value.texts;
    case 'none':
      return [M.none(value.reason)];
    case 'link':
      return [value.label ?? M.seeWebsite];
    case 'attachment':
      return [M.attachment(value.label ?? value.file.slice(value.file.lastIndexOf('/') + 1))];
  }
}
