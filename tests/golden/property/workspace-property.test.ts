import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../../src/catalog/load-workspace.js';
import { walkCatalogs } from '../../../src/catalog/walk-catalogs.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { lintCatalog } from '../../../src/lint/lint-catalog.js';
import { lintWorkspace } from '../../../src/lint/lint-workspace.js';
import { lintSettings } from '../../../src/lint/settings.js';
import { toIsoDate } from '../../../src/model/iso-date.js';
import { packageRoot } from '../../../src/source/package-root.js';
import { mutate, mutation } from './mutations.js';

/** A profile or a table on disk, spoilt; the rest of its county must not notice. */
const RUNS = 60;
const SEED = 20201009;
const AS_OF = toIsoDate('2020-10-09')!;
const COUNTY = '新宁县';
const FOLDER = `catalogs/${COUNTY}`;
const CASES = [
  { spoilt: `${FOLDER}/概况.yaml`, owner: `${FOLDER}/概况.yaml` },
  { spoilt: `${FOLDER}/数据/耕地地力保护补贴.csv`, owner: `${FOLDER}/03-涉农补贴.yaml` },
  { spoilt: `${FOLDER}/数据/义务教育学校名录.xlsx`, owner: `${FOLDER}/05-义务教育.yaml` },
];

const root = mkdtempSync(join(tmpdir(), 'zwgk-property-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, FOLDER), { recursive: true });
cpSync(join(packageRoot(), 'zwgk.config.yaml'), join(root, 'zwgk.config.yaml'));
// Three domains and the profile are enough: the other catalogs have a test of their own.
for (const file of ['概况.yaml', '03-涉农补贴.yaml', '05-义务教育.yaml', '21-农村危房改造.yaml', '数据']) {
  cpSync(join(packageRoot(), FOLDER, file), join(root, FOLDER, file), { recursive: true });
}

async function lintCounty(): Promise<Diagnostic[]> {
  const { workspace, diagnostics } = await loadWorkspace(root);
  const settings = lintSettings(workspace.config, { strict: true });
  const counties = [COUNTY];
  const found = lintWorkspace({ workspace, diagnostics, asOf: AS_OF, settings, counties });
  for await (const { county, guide, loaded } of walkCatalogs(workspace, { counties })) {
    found.push(...lintCatalog({ workspace, county, guide, loaded, asOf: AS_OF, settings }));
  }
  return found;
}

const elsewhere = (findings: readonly Diagnostic[], files: readonly string[]): Diagnostic[] =>
  findings.filter(({ place }) => !files.includes(place.file));

describe.each(CASES)('$spoilt may hold anything', ({ spoilt, owner }) => {
  it('and the rest of the county is judged as before', { timeout: 600_000 }, async () => {
    const original = readFileSync(join(root, spoilt));
    const before = elsewhere(await lintCounty(), [spoilt, owner]);
    expect(before.length).toBeGreaterThan(0);
    const changes = fc.array(mutation, { minLength: 1, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const bytes = list.reduce<Uint8Array>((text, change) => mutate(text, change), Uint8Array.from(original));
        writeFileSync(join(root, spoilt), bytes);
        expect(elsewhere(await lintCounty(), [spoilt, owner])).toEqual(before);
      }),
      { numRuns: Math.ceil(RUNS / CASES.length), seed: SEED, endOnFailure: true },
    );
    writeFileSync(join(root, spoilt), original);
  });
});
