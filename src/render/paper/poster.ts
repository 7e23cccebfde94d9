import type { IsoDate } from '../../model/iso-date.js';
import type { PosterField, PosterItem, PosterView } from './views.js';
import { PAPER_MESSAGES as M } from './messages.js';
import type { PaperEntry, PaperItem } from './paper-item.js';
import { qrPicture } from './qr.js';

/** Paper that a 公开栏 takes. */
export const PAPERS = ['A3', 'A4'] as const;
/** One of them. */
export type Paper = (typeof PAPERS)[number];

/** More columns than this do not fit a sheet; then each entry gets a table of its own. */
const MAX_COLUMNS = 6;
const MAX_CELL_CHARACTERS = 60;
/** Numbers, days and telephone numbers, which must not be broken over two lines. */
const SHORT_CELL = /^[\d\s().,:/%-]{1,14}$/u;

/** How a poster is to be. */
export interface PosterOptions {
  readonly paper: Paper;
  readonly asOf: IsoDate;
  /** Words by which the entries were chosen, for the heading of a village's poster. */
  readonly words: readonly string[];
}

/** Lays a poster out: one section an item, each with the QR code of what it shows. */
export function posterView(items: readonly PaperItem[], options: PosterOptions): PosterView {
  const counties = [...new Set(items.map(({ county }) => county))].join(M.separator);
  const entries = items.reduce((sum, item) => sum + item.entries.length, 0);
  return {
    title: options.words.length > 0 ? M.poster.villageTitle(options.words.join(' ')) : M.poster.title(counties),
    subtitle: options.words.length > 0 ? counties : [...new Set(items.map(({ domain }) => domain))].join(M.separator),
    isLarge: options.paper === 'A3',
    sample: items.some(({ isSample }) => isSample) ? M.sample : null,
    items: items.map(itemView),
    footer: [M.poster.count(items.length, entries), M.poster.printed(options.asOf)].join(M.separator),
  };
}

function itemView(item: PaperItem): PosterItem {
  const [first, ...others] = item.entries;
  const url = first !== undefined && others.length === 0 ? first.url : item.url;
  const columns = columnsOf(item);
  return {
    title: item.title,
    place: [item.domain, item.category].join(' · '),
    unit: M.poster.unit(item.unit),
    telephone: item.contact === undefined ? null : M.poster.telephone(item.contact.office, item.contact.telephone),
    qr: { ...qrPicture(url), label: M.poster.qrLabel(item.title), url },
    scan: M.poster.scan,
    table: columns === undefined ? null : tableView(item, columns),
    records:
      columns === undefined
        ? item.entries.map((entry) => ({
            title: entry.title,
            day: entry.day ?? null,
            fields: entry.fields.map(fieldView),
          }))
        : null,
  };
}

/** The columns of a table of entries, or none when they are not alike, or too many or too long for one. */
function columnsOf(item: PaperItem): string[] | undefined {
  if (!item.isDirectory || item.entries.length < 2) return undefined;
  const names = [...new Set(item.entries.flatMap(({ fields }) => fields.map(({ name }) => name)))];
  const isShort = item.entries.every(({ fields }) =>
    fields.every(({ texts }) => texts.join(M.separator).length <= MAX_CELL_CHARACTERS),
  );
  return names.length <= MAX_COLUMNS && isShort ? names : undefined;
}

function tableView(item: PaperItem, columns: readonly string[]): NonNullable<PosterItem['table']> {
  const cellOf = (entry: PaperEntry, name: string): string =>
    entry.fields.find((field) => field.name === name)?.texts.join(M.separator) ?? '';
  return {
    head: [M.entryName, ...columns, M.published],
    rows: item.entries.map((entry) => {
      const texts = [entry.title, ...columns.map((name) => cellOf(entry, name)), entry.day ?? ''];
      return texts.map((text) => ({ text, isShort: SHORT_CELL.test(text) }));
    }),
  };
}

function fieldView({ name, texts }: PaperEntry['fields'][number]): PosterField {
  return { name, paragraphs: texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '') };
}
