import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { Finding } from '../diagnostics/finding.js';
import { ALL, CELL, DATE_ORDER, HOSTILE, manyFindings, NAME, reportOf, SCHOOLS } from './fixtures/report.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { sarif, sarifWithin } from './sarif.js';

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);

/** The schema of the SARIF technical committee, as Microsoft's package ships it; draft-04 keywords it does not use. */
const published = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
) as AnySchemaObject;
const { $schema: _draft, id: _id, ...sarifSchema } = published;
const isSarif = ajv.compile(sarifSchema);
const isCodeQuality = ajv.compile(
  JSON.parse(
    readFileSync(new URL('fixtures/gitlab-code-quality.schema.json', import.meta.url), 'utf8'),
  ) as AnySchemaObject,
);

interface SarifLog {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly ruleId: string;
        readonly level: string;
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region?: { readonly startLine: number; readonly snippet?: { readonly text: string } };
            };
            readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
          },
        ];
        readonly partialFingerprints: Readonly<Record<string, string>>;
      }[];
      readonly invocations: readonly [{ readonly toolExecutionNotifications?: readonly unknown[] }];
      readonly properties: { readonly total: number };
    },
  ];
}
const parseSarif = (text: string) => (JSON.parse(text) as SarifLog).runs[0];

test.each<[string, readonly Finding[]]>([
  ['findings of each kind', ALL],
  ['no findings', []],
  ['hostile text', [HOSTILE]],
  ['too many findings', manyFindings(60)],
])('sarif fits the published schema: %s', (_name, findings) => {
  const isValid = isSarif(JSON.parse(sarifWithin(reportOf(findings), 50, 10_000_000)));
  expect({ isValid, errors: isSarif.errors }).toEqual({ isValid: true, errors: null });
});

test('the SARIF schema does find faults', () => {
  expect(isSarif({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
});

test('sarif: place, snippet, pointer and cell', () => {
  const [cell, date] = parseSarif(sarif(reportOf([CELL, DATE_ORDER]))).results;
  expect(date?.locations[0].physicalLocation.region).toEqual({
    startLine: 15,
    startColumn: 19,
    endLine: 15,
    endColumn: 29,
    snippet: { text: '2020-10-09' },
  });
  expect(decodeURIComponent(date?.locations[0].physicalLocation.artifactLocation.uri ?? '')).toBe(SCHOOLS);
  expect(cell?.locations[0].physicalLocation.region).toBeUndefined();
  expect(cell?.locations[0].logicalLocations).toEqual([{ fullyQualifiedName: '统计!C5' }]);
});

test('sarif: at most 5,000 results, errors before warnings, and the run says so', () => {
  const run = parseSarif(sarif(reportOf([...manyFindings(3000, 'warning'), ...manyFindings(4000)])));
  expect(run.results).toHaveLength(5000);
  expect(run.results.filter(({ level }) => level === 'error')).toHaveLength(4000);
  expect(run.properties.total).toBe(7000);
  expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1);
});

test('sarif: below the limit of bytes, however long the messages are', () => {
  const findings = manyFindings(3000, 'error', 'missing-element', '请补上。'.repeat(1000));
  const text = sarif(reportOf(findings));
  expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
  expect(parseSarif(text).results.length).toBeGreaterThan(500);
});

test('sarif: fingerprints outlive a change of line, and tell equal findings apart', () => {
  const moved = { ...DATE_ORDER, range: { ...DATE_ORDER.range, line: 99, endLine: 99 } };
  const prints = (finding: Finding[]) =>
    parseSarif(sarif(reportOf(finding))).results.map((result) => result.partialFingerprints['subject/v1']);
  expect(prints([moved])).toEqual(prints([DATE_ORDER]));
  expect(new Set(prints([DATE_ORDER, DATE_ORDER]))).toHaveProperty('size', 2);
});

test.each<[string, readonly Finding[]]>([
  ['findings of each kind', ALL],
  ['no findings', []],
  ['hostile text', [HOSTILE]],
])('gitlab fits the Code Quality format: %s', (_name, findings) => {
  const issues = JSON.parse(gitlab(reportOf(findings))) as { fingerprint: string }[];
  const isValid = isCodeQuality(issues);
  expect({ isValid, errors: isCodeQuality.errors }).toEqual({ isValid: true, errors: null });
  expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(issues.length);
});

test('the Code Quality schema does find faults', () => {
  expect(isCodeQuality([{ description: 'x' }])).toBe(false);
});

test('json keeps its contract', () => {
  expect(JSON.parse(json(reportOf([DATE_ORDER, NAME, CELL])))).toEqual({
    version: '0.1.0',
    asOf: '2020-10-09',
    summary: { errors: 2, warnings: 1, infos: 0, files: 2 },
    diagnostics: [
      {
        code: 'date-order',
        severity: 'error',
        message: '公开日期 2020-10-09 早于形成日期 2020-10-28；请核对并改正其中一个日期。',
        file: SCHOOLS,
        line: 15,
        column: 19,
        endLine: 15,
        endColumn: 29,
        pointer: '/事项/教育概况/义务教育学校名录/目录/0/公开日期',
        basis: '《政府信息公开条例》第二十六条',
        fixable: false,
      },
      expect.objectContaining({ code: 'placeholder-text', basis: null, fixable: true }),
      expect.objectContaining({ pointer: '统计!C5', line: 5, column: 3 }),
    ],
  });
});

test('json without findings, and with hostile text, is still one document', () => {
  expect(JSON.parse(json(reportOf([])))).toMatchObject({ diagnostics: [] });
  expect(JSON.parse(json(reportOf([HOSTILE])))).toMatchObject({ diagnostics: [{ code: 'date-order' }] });
});
