import { expect, it } from 'vitest';
import { columnStyle } from './column-style.js';
import { makeSite, renderSite, schools } from './site.fixture.js';

it.each([
  [':root{--red:#800}', '.zwgk-column{--red:#800}'],
  ['a,th:is(a,b) p{x:y}', '.zwgk-column a,.zwgk-column th:is(a,b) p{x:y}'],
  ['*{x:y}', '.zwgk-column *{x:y}'],
  ['body,main{x:y}', ''],
  ['main:focus{x:y}', ''],
  ['h1,main{x:y}', '.zwgk-column h1{x:y}'],
  ['.elder{font-size:22px}', '.elder,.elder .zwgk-column{font-size:22px}'],
  ['.elder .items,.cards td{x:y}', '.elder .zwgk-column .items,.cards .zwgk-column td{x:y}'],
  ['.kiosk a{x:y}', ''],
  ['.bodyless{x:y}', '.zwgk-column .bodyless{x:y}'],
  ['@media print{a{x:y}main{x:y}}', '@media print{.zwgk-column a{x:y}}'],
  ['@media print{body{x:y}}a{x:y}', '.zwgk-column a{x:y}'],
  ['@page{margin:1cm}', '@page{margin:1cm}'],
])('%s within the column is %s', (whole, scoped) => {
  expect(columnStyle(whole)).toBe(scoped);
});

it('leaves no rule of the style sheet that holds outside the column, but for sizes of 长者版', () => {
  const css = renderSite(schools([]), makeSite({ isFragment: true })).get('assets/site.css')!;
  expect(Buffer.byteLength(css)).toBeLessThan(20_000);
  const preludes = [...css.matchAll(/[^{}]+(?=\{)/gu)]
    .map(([prelude]) => prelude)
    .filter((each) => !each.startsWith('@'));
  expect(preludes.length).toBeGreaterThan(150);
  const outside = preludes
    .flatMap((each) => each.split(/,(?![^(]*\))/u))
    .filter((each) => !each.includes('.zwgk-column'));
  expect(outside).toEqual(['.elder']);
});
