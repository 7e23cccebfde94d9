import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../../src/source/package-root.js';
import { dcatFaults, statementsOf, valuesIn } from '../../support/dcat-shapes.js';
import { spawnProgram } from '../../support/spawn-program.js';
import { tempWorkspace } from '../../support/temp-workspace.js';

const BASE = 'https://www.shaoyang.example/';

it('is a catalog of DCAT-AP 3 for the city and each county, whose files are all there', async () => {
  const out = join(tempWorkspace({}), 'site');
  const flags = ['--as-of', '2020-10-09', '--out', out, '--no-cache', '--county', '新宁县', '--county', '北塔区'];
  const { code, stderr } = spawnProgram(packageRoot(), ['compile', ...flags]);
  expect(code, stderr).toBe(0);
  const graphs = await Promise.all(
    ['data', 'xinning', 'beita'].map((folder) =>
      statementsOf(readFileSync(join(out, folder, 'catalog.jsonld'), 'utf8')),
    ),
  );
  for (const graph of graphs) expect(dcatFaults(graph)).toEqual([]);
  const [city = [], county = [], empty = []] = graphs;
  expect(valuesIn(city, 'dcat:catalog')).toEqual([`${BASE}beita/catalog.jsonld`, `${BASE}xinning/catalog.jsonld`]);
  expect(valuesIn(empty, 'dcat:dataset')).toEqual([]);
  expect(valuesIn(county, 'dcat:dataset').length).toBeGreaterThan(100);
  expect(valuesIn(county, 'vcard:hasTelephone')[0]).toMatch(/^tel:\+86-739-/u);
  const files = [...valuesIn(county, 'dcat:accessURL'), ...valuesIn(county, 'dcat:landingPage')];
  const missing = files.filter((address) => !existsSync(join(out, address.replace(BASE, ''))));
  expect(missing).toEqual([]);
}, 120_000);

it('reports what is no DCAT-AP, so that its silence means something', async () => {
  const faulty = {
    '@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' },
    '@id': `${BASE}catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': { '@id': `${BASE}title` },
    'dct:modified': '2020年10月9日',
    'dct:language': 'zh',
  };
  const faults = dcatFaults(await statementsOf(JSON.stringify(faulty)));
  for (const [path, why] of [
    ['dct:title', 'is no "text"'],
    ['dct:description', '0 dct:description'],
    ['dct:publisher', '0 dct:publisher'],
    ['dct:modified', 'is no "day"'],
    ['dct:language', 'is no {"list"'],
  ] as const) {
    expect(
      faults.some((fault) => fault.includes(path) && fault.includes(why)),
      path,
    ).toBe(true);
  }
  const foreign = JSON.stringify({ ...faulty, '@context': 'https://schema.example/context.jsonld' });
  await expect(statementsOf(foreign)).rejects.toThrow();
});
