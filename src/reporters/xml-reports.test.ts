import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { checkstyle } from './checkstyle.js';
import { ALL, CLEAN, HOSTILE, MISSING, NAME, reportOf } from './fixtures/report.js';
import { junit } from './junit.js';

const xsd = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const faults = async (xml: string, schema: string) =>
  (await validateXML({ xml, schema: xsd(schema) })).errors.map((error) => error.message);

test.each([
  ['findings of each kind', ALL],
  ['no findings', []],
  ['hostile text', [HOSTILE]],
])('junit fits the schema: %s', async (_name, findings) => {
  expect(await faults(junit(reportOf(findings)), 'junit.xsd')).toEqual([]);
});

test.each([
  ['findings of each kind', ALL],
  ['no findings', []],
  ['hostile text', [HOSTILE]],
])('checkstyle fits the schema: %s', async (_name, findings) => {
  expect(await faults(checkstyle(reportOf(findings)), 'checkstyle.xsd')).toEqual([]);
});

test('the schemas do find faults', async () => {
  expect(await faults('<testsuites><testsuite name="a"/></testsuites>', 'junit.xsd')).not.toEqual([]);
  expect(await faults('<checkstyle version="4.3"><file/></checkstyle>', 'checkstyle.xsd')).not.toEqual([]);
});

test('junit: a file without errors is one passed test, its warnings are output', () => {
  const xml = junit(reportOf([NAME]));
  expect(xml.match(/<testsuite /gu)).toHaveLength(2);
  expect(xml.match(/failures="0"/gu)).toHaveLength(2);
  expect(xml).toContain(
    '<system-out>13:20 警告 名称像是没有填完；请写上学校的全称。 [placeholder-text]&#10;</system-out>',
  );
  expect(xml).toContain(`classname="${CLEAN}"`);
});

test('junit: every error is a failed test with its place and basis', () => {
  const xml = junit(reportOf(ALL));
  expect(xml).toContain('<testcase name="date-order 15:19"');
  expect(xml).toContain('依据：《政府信息公开条例》第二十六条</failure>');
  expect(xml).toContain('<testcase name="schema-format 统计!C5"');
});

test('checkstyle: row and column of a cell, and the severities it knows', () => {
  const xml = checkstyle(reportOf(ALL));
  expect(xml).toContain('<error line="5" column="3" severity="error" message="统计!C5 ');
  expect(checkstyle(reportOf([MISSING]))).toContain('severity="info"');
});
