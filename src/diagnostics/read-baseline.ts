import { toIsoDate } from '../model/iso-date.js';
import type { Baseline, BaselineEntry } from './baseline.js';
import { BASELINE_KEYS } from './keys.js';

/** Reads the raw value of a baseline file. Throws a BaselineFault for what it cannot use: an entry by its number, counted from 1. */
export function readBaseline(file: string, county: string, raw: unknown): Baseline {
  const list = raw === null || raw === undefined ? [] : isMapping(raw) ? raw[BASELINE_KEYS.entries] : raw;
  if (list === undefined || list === null) return { file, county, entries: [] };
  if (!Array.isArray(list)) throw new BaselineFault(0, BASELINE_KEYS.entries);
  return { file, county, entries: list.map((entry: unknown, index) => readEntry(entry, index + 1)) };
}

/** An entry of a baseline file that cannot be used, and the key at fault. */
export class BaselineFault extends Error {
  readonly number: number;
  readonly key: string;
  constructor(number: number, key: string) {
    super(`baseline entry ${number}: ${key}`);
    this.number = number;
    this.key = key;
  }
}

function readEntry(raw: unknown, number: number): BaselineEntry {
  if (!isMapping(raw)) throw new BaselineFault(number, BASELINE_KEYS.rule);
  const text = (key: string): string | undefined => {
    const value = raw[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string' && typeof value !== 'number') throw new BaselineFault(number, key);
    return String(value).trim();
  };
  const needed = (key: string): string => {
    const value = text(key);
    if (value === undefined || value === '') throw new BaselineFault(number, key);
    return value;
  };
  const rule = needed(BASELINE_KEYS.rule);
  const until = toIsoDate(needed(BASELINE_KEYS.until));
  if (until === undefined) throw new BaselineFault(number, BASELINE_KEYS.until);
  const count = Number(text(BASELINE_KEYS.count) ?? '1');
  if (!Number.isInteger(count) || count < 1) throw new BaselineFault(number, BASELINE_KEYS.count);
  const [domain, item, entry, field] = [
    text(BASELINE_KEYS.domain),
    text(BASELINE_KEYS.item),
    text(BASELINE_KEYS.entry),
    text(BASELINE_KEYS.field),
  ];
  return {
    rule,
    ...(domain === undefined ? {} : { domain }),
    ...(item === undefined ? {} : { item }),
    ...(entry === undefined ? {} : { entry }),
    ...(field === undefined ? {} : { field }),
    count,
    reason: needed(BASELINE_KEYS.reason),
    unit: text(BASELINE_KEYS.unit) ?? '',
    until,
  };
}

function isMapping(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
