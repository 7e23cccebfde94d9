/** Safe looks into a raw YAML value. Each answers undefined for a value of another shape, which the schema has then reported. */

/** A raw mapping. */
export type RawMapping = Readonly<Record<string, unknown>>;

/** The value as a mapping. */
export function asMapping(raw: unknown): RawMapping | undefined {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as RawMapping) : undefined; // checked just so
}

/** The value as a list. */
export function asList(raw: unknown): readonly unknown[] | undefined {
  return Array.isArray(raw) ? (raw as readonly unknown[]) : undefined; // Array.isArray alone answers any[]
}

/** A scalar as trimmed NFC text; null, an empty text and a collection are undefined. */
export function asText(raw: unknown): string | undefined {
  if (typeof raw === 'string') return raw.trim().normalize('NFC') || undefined;
  return typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : undefined;
}

/** A list of scalars, or one scalar alone, as texts. */
export function asTexts(raw: unknown): readonly string[] {
  const list = asList(raw) ?? (raw === undefined || raw === null ? [] : [raw]);
  return list.map(asText).filter((text) => text !== undefined);
}

/** The value of one key, never one of the prototype's. */
export function at(mapping: RawMapping | undefined, key: string): unknown {
  return mapping && Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

/** The entries of a mapping that are mappings themselves. */
export function mappingsIn(raw: unknown): [key: string, value: RawMapping][] {
  const found: [string, RawMapping][] = [];
  for (const [key, value] of Object.entries(asMapping(raw) ?? {})) {
    const mapping = asMapping(value);
    if (mapping) found.push([key, mapping]);
  }
  return found;
}
