import type { Attachment, Entry, FieldValue, Interpretation } from '../../model/catalog.js';
import type { IsoDate } from '../../model/iso-date.js';
import { labelOf, OPENNESS_SIDES, VALIDITIES } from '../../model/vocabulary.js';
import { cleanLine, cleanText } from '../../text/clean-text.js';
import { safeLink } from '../../text/safe-link.js';
import { SITE_WORDS } from './messages.js';
import { recordAnchor } from './page-paths.js';
import type { Site } from './site.js';
import type { LinkView } from './views/frame.js';
import type { FactView, FieldView, FileView, InterpretationView, RecordView, ValueView } from './views/record.js';
import type { VisibleEntry, VisibleItem } from './visible-items.js';

/** Where a record is shown, which its links and facts need. */
export interface RecordPlace {
  readonly site: Site;
  /** `../` up to the root of the site. */
  readonly root: string;
  readonly domain: string;
  readonly responsibleUnit: string;
}

/** Numbers short enough to stay on one line of a cell: telephones, days, amounts, shares. */
const NUMBER = /^[\d.,:/()%+-]{1,14}$/u;
const NOTHING: ValueView = { text: null, isNumber: false, list: null, link: null, file: null, none: null };

/** One entry in full; `number` when the page shows several. */
export function recordView(
  place: RecordPlace,
  item: VisibleItem,
  visible: VisibleEntry,
  number: number | null,
): RecordView {
  const { entry } = visible;
  return {
    heading: number === null ? null : { anchor: recordAnchor(number), text: SITE_WORDS.recordHeading(number) },
    isDraft: visible.isDraft,
    facts: factsOf(place, item, visible, number ?? 1),
    fields: Object.entries(entry.content).map(([label, value]) => fieldView(place, label, value)),
    paragraphs: paragraphsOf(entry.document?.body),
    attachments: (entry.document?.attachments ?? []).map((attachment) => attachmentView(place, attachment)),
    interpretation: interpretationView(place.site, entry.document?.interpretation),
    original: outwardLink(place.site, entry.link),
  };
}

/** The value of a 要素. */
export function valueView(place: RecordPlace, value: FieldValue | undefined): ValueView {
  switch (value?.type) {
    case undefined:
      return NOTHING;
    case 'text':
      return textValue(cleanText(value.text).trim());
    case 'list':
      return { ...NOTHING, list: value.texts.map(cleanLine) };
    case 'none':
      return { ...NOTHING, none: cleanLine(value.reason) };
    case 'attachment':
      return { ...NOTHING, file: attachmentView(place, value) };
    case 'link': {
      const link = outwardLink(place.site, value.href, value.label);
      // An address that must not be followed is still what the county said: it is shown as text.
      return link ? { ...NOTHING, link } : textValue(cleanLine(`${value.label ?? ''} ${value.href}`));
    }
  }
}

/** 五公开 of an entry, as words. */
function sidesOf(entry: Entry): string {
  return (entry.sides ?? []).map((side) => labelOf(OPENNESS_SIDES, side)).join(SITE_WORDS.separator);
}

/**
 * 索引号: the item, the year and the entry's own number, as stable as the permalink; the second and later of entries that share a
 * permalink add their place among them.
 */
export function indexNumber(item: VisibleItem, { entry, slug }: VisibleEntry, number: number): string {
  const year = (entry.published ?? entry.formed)?.slice(0, 4);
  const own = entry.id === undefined ? slug.slice(2) : cleanLine(entry.id);
  return [item.slug, year, number === 1 ? own : `${own}-${number}`].filter((part) => part !== undefined).join('/');
}

function factsOf(place: RecordPlace, visibleItem: VisibleItem, visible: VisibleEntry, number: number): FactView[] {
  const { entry } = visible;
  const { item } = visibleItem;
  const words = SITE_WORDS.facts;
  const document = entry.document;
  return factList(
    fact(words.indexNumber, indexNumber(visibleItem, visible, number)),
    fact(words.subject, `${place.domain}/${cleanLine(item.category)}`),
    fact(words.issuer, cleanLine(document?.issuer ?? item.publisher ?? place.responsibleUnit)),
    dateFact(words.formed, entry.formed),
    dateFact(words.published, entry.published),
    fact(words.documentNumber, cleanLine(document?.documentNumber ?? '')),
    fact(words.validity, document?.validity ? labelOf(VALIDITIES, document.validity) : ''),
    fact(words.elements, (document?.elements ?? []).map(cleanLine).join(SITE_WORDS.separator)),
    fact(words.sides, sidesOf(entry)),
  );
}

/** A fact, or none when there is nothing to say. */
export function fact(label: string, text: string): FactView | undefined {
  return text === '' ? undefined : { label, text, date: null };
}

/** A fact that is a day. */
export function dateFact(label: string, date: IsoDate | undefined): FactView | undefined {
  return date === undefined ? undefined : { label, text: date, date };
}

/** Only the facts that are there. */
export function factList(...facts: readonly (FactView | undefined)[]): FactView[] {
  return facts.filter((each) => each !== undefined);
}

/** A link that may be followed; undefined for an unsafe one, and at a kiosk for every one. */
export function outwardLink(site: Site, href: string | undefined, label?: string): LinkView | null {
  const safe = href === undefined || site.options.isKiosk ? undefined : safeLink(href);
  return safe === undefined ? null : { href: safe, label: cleanLine(label ?? '') || safe };
}

function fieldView(place: RecordPlace, label: string, value: FieldValue): FieldView {
  return { label: cleanLine(label), ...valueView(place, value) };
}

function textValue(text: string): ValueView {
  return text === '' ? NOTHING : { ...NOTHING, text, isNumber: NUMBER.test(text) };
}

function paragraphsOf(body: string | undefined): string[] {
  return cleanText(body ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function attachmentView(place: RecordPlace, { file, label }: Attachment): FileView {
  const fileName = cleanLine(file.slice(file.lastIndexOf('/') + 1));
  const target = place.site.files.target(file);
  return {
    label: cleanLine(label ?? '') || fileName,
    href: target === undefined ? null : `${place.root}${target}`,
    fileName,
  };
}

function interpretationView(site: Site, interpretation: Interpretation | undefined): InterpretationView | null {
  if (!interpretation) return null;
  return {
    title: cleanLine(interpretation.name),
    link: outwardLink(site, interpretation.link, interpretation.name),
    date: interpretation.published ?? null,
  };
}
