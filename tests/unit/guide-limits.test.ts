import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatLimit } from '../../src/deadlines/format-limit.js';
import { parseLimit } from '../../src/deadlines/parse-limit.js';

const folder = new URL('../../standards/guides/', import.meta.url);
const rows = readdirSync(folder).flatMap((name) => {
  const guide = parse(readFileSync(new URL(name, folder), 'utf8')) as { 事项: { 公开时限: string }[] }; // our own guides
  return guide.事项;
});
const phrases = [...new Set(rows.map((row) => row.公开时限))];

/** Phrases that the grammar does not read, each with the reason. All are read at present. */
const UNPARSED: Readonly<Record<string, string>> = {};

describe('every 公开时限 of the 26 guides', () => {
  it('is one of 69 distinct phrases', () => {
    expect(phrases).toHaveLength(69);
  });

  it('parses, or is listed by name with the reason', () => {
    expect(phrases.filter((phrase) => !parseLimit(phrase))).toEqual(Object.keys(UNPARSED));
    expect(1 - Object.keys(UNPARSED).length / phrases.length).toBeGreaterThanOrEqual(0.95);
  });

  it.each(phrases)('prints back to an equal limit: %s', (phrase) => {
    const limit = parseLimit(phrase);
    expect(limit).toBeDefined();
    if (limit) expect(parseLimit(formatLimit(limit))?.clauses).toEqual(limit.clauses);
  });

  it('means what a reader of the phrase would say', () => {
    const readings = phrases.map((phrase) => {
      const limit = parseLimit(phrase);
      return `${phrase}  =>  ${limit ? formatLimit(limit) : UNPARSED[phrase]}`;
    });
    expect(readings.sort().join('\n')).toMatchSnapshot();
  });
});
