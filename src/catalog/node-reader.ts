import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { toIsoDate, type IsoDate } from '../model/iso-date.js';
import type { Place } from '../model/place.js';
import { childPointer, type Pointer } from '../model/pointer.js';
import { asText, at, type RawMapping } from '../source/raw.js';
import { SCHEMA_MESSAGES } from '../schema/messages.js';
import { TELEPHONE } from './format-patterns.js';
import { readLooseDate } from '../text/loose-date.js';

/** A raw mapping, where it stands, and a place for what is wrong in it. The formats that a schema cannot check are checked here. */
export class NodeReader {
  readonly file: string;
  readonly diagnostics: Diagnostic[] = [];
  /** Files that entries name, from the workspace root. */
  readonly attachments = new Set<string>();
  readonly #placeOf: (pointer: Pointer) => Place;

  /** `placeOf` turns a pointer into a place; by default a node of the file, for a table its cell. */
  constructor(file: string, placeOf?: (pointer: Pointer) => Place) {
    this.file = file;
    this.#placeOf = placeOf ?? ((pointer) => ({ file, pointer, target: 'value' }));
  }

  /** A day. Another unmistakable notation is reported, with its mend, and read all the same, so that one slip is one finding. */
  date(raw: RawMapping, key: string, pointer: Pointer): IsoDate | undefined {
    const typed = asText(at(raw, key));
    if (typed === undefined) return undefined;
    const day = toIsoDate(typed);
    if (day) return day;
    const mend = readLooseDate(typed);
    this.#reportFormat(childPointer(pointer, key), SCHEMA_MESSAGES.badDate(key, typed, mend), mend);
    return mend;
  }

  /** A web address. Other schemes than http and https are left to the rule link-scheme. */
  link(raw: RawMapping, key: string, pointer: Pointer): string | undefined {
    const typed = asText(at(raw, key));
    if (typed === undefined) return undefined;
    const hasScheme = /^[a-z][a-z0-9+.-]*:/iu.test(typed);
    const isWeb = /^https?:\/\//iu.test(typed);
    if (!hasScheme || (isWeb && !URL.canParse(typed))) {
      this.#reportFormat(childPointer(pointer, key), SCHEMA_MESSAGES.badLink(key, typed));
    }
    return typed;
  }

  /** An office telephone: an area code or none, 7 or 8 digits, or a short service number, perhaps with an extension; several parted by 、,/ or spaces. */
  telephone(raw: RawMapping, key: string, pointer: Pointer): string | undefined {
    const typed = asText(at(raw, key));
    if (typed === undefined) return undefined;
    const numbers = typed.normalize('NFKC').split(/[、,;/\s]+/u);
    if (!numbers.every((number) => TELEPHONE.test(number))) {
      this.#reportFormat(childPointer(pointer, key), SCHEMA_MESSAGES.badTelephone(key, typed));
    }
    return typed;
  }

  /** Six digits. */
  postcode(raw: RawMapping, key: string, pointer: Pointer): string | undefined {
    const typed = asText(at(raw, key));
    if (typed !== undefined && !/^\d{6}$/u.test(typed)) {
      this.#reportFormat(childPointer(pointer, key), SCHEMA_MESSAGES.badPostcode(key, typed));
    }
    return typed;
  }

  #reportFormat(pointer: Pointer, message: string, mend?: string): void {
    const place = this.#placeOf(pointer);
    const isNode = 'pointer' in place;
    this.diagnostics.push({
      code: 'schema-format',
      severity: 'error',
      message,
      place,
      ...(mend !== undefined && { suggestions: [mend] }),
      ...(mend !== undefined && isNode && { fix: { type: 'replace-scalar', pointer, text: mend } }),
    });
  }
}
