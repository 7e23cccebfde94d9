import type { Contact, CountyProfile, DisclosureZone, Regulation } from '../model/county-profile.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { ANNUAL_REPORT_KEYS, CONTACT_KEYS, PROFILE_KEYS, REGULATION_KEYS, ZONE_KEYS } from '../model/keys.js';
import { childPointer, type Pointer } from '../model/pointer.js';
import { TIERS } from '../model/vocabulary.js';
import { asList, asMapping, asText, asTexts, at, type RawMapping } from '../source/raw.js';
import { NodeReader } from './node-reader.js';

/** Maps 概况.yaml. Never throws; what has no fitting shape is left out, and the schema reports it. */
export function mapProfile(
  file: string,
  raw: unknown,
  county: string,
): { profile: CountyProfile; diagnostics: Diagnostic[] } {
  const reader = new NodeReader(file);
  const root = asMapping(raw) ?? {};
  const guide = asText(at(root, PROFILE_KEYS.guide));
  const isGuideLink = guide !== undefined && /^https?:\/\//iu.test(guide);
  const profile: CountyProfile = {
    file,
    county: asText(at(root, PROFILE_KEYS.county)) ?? county,
    isSample: isTrue(at(root, PROFILE_KEYS.isSample)),
    ...defined({
      portal: reader.link(root, PROFILE_KEYS.portal, ''),
      serviceLink: reader.link(root, PROFILE_KEYS.serviceLink, ''),
      interactionLink: reader.link(root, PROFILE_KEYS.interactionLink, ''),
      guideLink: isGuideLink ? guide : undefined,
      guideText: isGuideLink ? undefined : guide,
    }),
    contact: mapContact(asMapping(at(root, PROFILE_KEYS.contact)), reader),
    zones: nodes(root, PROFILE_KEYS.zones).map(([zone, pointer]) => mapZone(zone, pointer, reader)),
    regulations: nodes(root, PROFILE_KEYS.regulations).map(([node, pointer]) => mapRegulation(node, pointer, reader)),
    annualReports: nodes(root, PROFILE_KEYS.annualReports).map(([node, pointer]) => ({
      year: Number(asText(at(node, ANNUAL_REPORT_KEYS.year))),
      ...defined({ link: reader.link(node, ANNUAL_REPORT_KEYS.link, pointer) }),
    })),
  };
  return { profile, diagnostics: reader.diagnostics };
}

function mapContact(raw: RawMapping | undefined, reader: NodeReader): Contact {
  if (!raw) return {};
  const pointer = childPointer('', PROFILE_KEYS.contact);
  return defined({
    unit: asText(at(raw, CONTACT_KEYS.unit)),
    telephone: reader.telephone(raw, CONTACT_KEYS.telephone, pointer),
    fax: reader.telephone(raw, CONTACT_KEYS.fax, pointer),
    address: asText(at(raw, CONTACT_KEYS.address)),
    postcode: reader.postcode(raw, CONTACT_KEYS.postcode, pointer),
    officeHours: asText(at(raw, CONTACT_KEYS.officeHours)),
  });
}

function mapZone(raw: RawMapping, pointer: Pointer, reader: NodeReader): DisclosureZone {
  const tier = asText(at(raw, ZONE_KEYS.tier));
  return {
    at: pointer,
    name: asText(at(raw, ZONE_KEYS.name)) ?? '',
    ...defined({
      tier: tier !== undefined && Object.hasOwn(TIERS, tier) ? TIERS[tier as keyof typeof TIERS] : undefined,
      address: asText(at(raw, ZONE_KEYS.address)),
      opened: reader.date(raw, ZONE_KEYS.opened, pointer),
    }),
    facilities: asTexts(at(raw, ZONE_KEYS.facilities)),
    functions: asTexts(at(raw, ZONE_KEYS.functions)),
    hasUnifiedSign: isTrue(at(raw, ZONE_KEYS.hasUnifiedSign)),
  };
}

function mapRegulation(raw: RawMapping, pointer: Pointer, reader: NodeReader): Regulation {
  return {
    name: asText(at(raw, REGULATION_KEYS.name)) ?? '',
    ...defined({
      category: asText(at(raw, REGULATION_KEYS.category)),
      documentNumber: asText(at(raw, REGULATION_KEYS.documentNumber)),
      link: reader.link(raw, REGULATION_KEYS.link, pointer),
    }),
  };
}

function nodes(root: RawMapping, key: string): [RawMapping, Pointer][] {
  const pointer = childPointer('', key);
  return (asList(at(root, key)) ?? []).flatMap((item, index): [RawMapping, Pointer][] => {
    const mapping = asMapping(item);
    return mapping ? [[mapping, childPointer(pointer, index)]] : [];
  });
}

function isTrue(raw: unknown): boolean {
  return raw === true || raw === 'true';
}

/** The properties that have a value, as exactOptionalPropertyTypes wants it. */
function defined<Shape extends object>(parts: Shape): { [Key in keyof Shape]?: Exclude<Shape[Key], undefined> } {
  const entries = Object.entries(parts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Shape]?: Exclude<Shape[Key], undefined> }; // filtered just so
}
