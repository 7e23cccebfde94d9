import type { Guide, GuideRow } from '../model/guide.js';
import { GUIDE_KEYS, GUIDE_ROW_KEYS, GUIDE_TITLE_KEYS } from '../model/keys.js';
import { ATTESTATIONS, DISCLOSURE_MODES, ITEM_KINDS, TIERS, type Channel } from '../model/vocabulary.js';
import { asList, asMapping, asText, asTexts, at, type RawMapping } from '../source/raw.js';

/** Maps a guide file to a Guide. The raw value has passed the guide meta-schema, which is what each cast stands on. */
export function readGuide(file: string, raw: unknown): Guide {
  const root = asMapping(raw);
  const title = asMapping(at(root, GUIDE_KEYS.guide));
  const documentNumber = asText(at(title, GUIDE_TITLE_KEYS.documentNumber));
  const issued = asText(at(title, GUIDE_TITLE_KEYS.issued));
  const note = asText(at(root, GUIDE_KEYS.note));
  return {
    number: Number(at(root, GUIDE_KEYS.number)),
    domain: text(root, GUIDE_KEYS.domain),
    slug: text(root, GUIDE_KEYS.slug),
    title: text(title, GUIDE_TITLE_KEYS.title),
    issuer: text(title, GUIDE_TITLE_KEYS.issuer),
    ...(documentNumber !== undefined && { documentNumber }),
    ...(issued !== undefined && { issued }),
    sources: asTexts(at(root, GUIDE_KEYS.sources)),
    ...(note !== undefined && { note }),
    rows: (asList(at(root, GUIDE_KEYS.rows)) ?? []).map((row) => readRow(asMapping(row))),
    file,
  };
}

function readRow(raw: RawMapping | undefined): GuideRow {
  const keys = GUIDE_ROW_KEYS;
  const variant = asText(at(raw, keys.variant));
  return {
    code: text(raw, keys.code),
    category: text(raw, keys.category),
    item: text(raw, keys.item),
    ...(variant !== undefined && { variant }),
    elements: asTexts(at(raw, keys.elements)),
    basis: asTexts(at(raw, keys.basis)),
    limit: text(raw, keys.limit),
    publisher: text(raw, keys.publisher),
    channels: asTexts(at(raw, keys.channels)) as readonly Channel[],
    audience: text(raw, keys.audience),
    mode: DISCLOSURE_MODES[text(raw, keys.mode) as keyof typeof DISCLOSURE_MODES],
    tiers: asTexts(at(raw, keys.tiers)).map((tier) => TIERS[tier as keyof typeof TIERS]),
    kind: ITEM_KINDS[text(raw, keys.kind) as keyof typeof ITEM_KINDS],
    attestation: ATTESTATIONS[text(raw, keys.attestation) as keyof typeof ATTESTATIONS],
  };
}

function text(raw: RawMapping | undefined, key: string): string {
  return asText(at(raw, key)) ?? '';
}
