import type { Diagnostic, Fix } from '../../diagnostics/diagnostic.js';
import type { SourceFile } from '../../source/source-file.js';
import { orderKeys } from './order-keys.js';
import { scalarReplacements } from './replace-scalars.js';
import { replaceTexts } from '../../text/replace-texts.js';
import { tidyLines } from './tidy-lines.js';

/** A catalog as read and judged. */
export interface Judged {
  readonly source: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file before and after its mends. */
export interface MendedFile {
  /** Decoded, without a byte order mark. */
  readonly before: string;
  readonly after: string;
  /** Findings that were mended; encoding, line ends and order of keys are not counted here. */
  readonly fixed: number;
  /** The bytes differ, if only by encoding or a byte order mark. */
  readonly hasChanged: boolean;
}

/** One mend can bring to light the next: a colon mended makes a key, whose date is then read. */
const MAX_ROUNDS = 20;

/**
 * Mends a file until nothing more can be mended, then tidies it. Each round judges the text anew, so a mend that would break
 * the file is noticed and left out. Always UTF-8 without a byte order mark afterwards.
 */
export async function mendBytes(
  bytes: Uint8Array,
  judge: (bytes: Uint8Array) => Promise<Judged>,
  isCatalog: boolean,
): Promise<MendedFile> {
  const first = await judge(bytes);
  const before = first.source.text;
  if (!isMendable(first.source)) return { before, after: before, fixed: 0, hasChanged: false };
  let judged = first;
  let fixed = 0;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { text, count } = applyFixes(judged);
    if (text === judged.source.text) break;
    const next = await judge(Buffer.from(text));
    if (judged.source.data !== undefined && next.source.data === undefined) break; // never leave a file worse than it was
    fixed += count;
    judged = next;
  }
  const after = await tidy(judged, judge, isCatalog);
  return { before, after, fixed, hasChanged: !Buffer.from(after).equals(bytes) };
}

/** Bytes that make no sense in any encoding, or hold NUL, are for a person to look at. */
function isMendable({ text }: SourceFile): boolean {
  return !text.includes('\0') && !text.includes('\ufffd');
}

function applyFixes({ source, diagnostics }: Judged): { text: string; count: number } {
  const fixes = diagnostics.filter(({ place, fix }) => fix && place.file === source.file).map(({ fix }) => fix as Fix); // filtered just so
  const texts = fixes.filter((fix) => fix.type === 'replace-text');
  // Text fixes mend the syntax; pointers are sure only once it is whole.
  if (texts.length > 0) return replaceTexts(source.text, texts);
  const scalars = new Map(fixes.filter((fix) => fix.type === 'replace-scalar').map((fix) => [fix.pointer, fix]));
  return replaceTexts(source.text, scalarReplacements(source.text, [...scalars.values()]));
}

async function tidy(
  judged: Judged,
  judge: (bytes: Uint8Array) => Promise<Judged>,
  isCatalog: boolean,
): Promise<string> {
  const { text, data } = judged.source;
  const lines = tidyLines(text);
  if (!isCatalog || data === undefined) return lines;
  const ordered = orderKeys(lines);
  if (ordered === lines) return lines;
  const { source } = await judge(Buffer.from(ordered));
  return sameValue(data, source.data) ? ordered : lines;
}

/** Equal values, whatever the order of keys. Line ends within texts count as LF, as YAML reads them. */
function sameValue(left: unknown, right: unknown): boolean {
  return JSON.stringify(left, sortKeys) === JSON.stringify(right, sortKeys);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
