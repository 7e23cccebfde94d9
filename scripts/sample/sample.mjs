// The whole sample as files: path from the workspace root -> bytes. Reads only the guides and the plan.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { attachmentsOf } from './attachments.mjs';
import { catalogOf } from './catalog.mjs';
import { CONFIG } from './config.mjs';
import { countyFacts, COUNTY_NAMES } from './counties.mjs';
import { emitYaml } from './emit-yaml.mjs';
import { ledgerOf } from './ledgers.mjs';
import { profileOf } from './profile.mjs';
import { randomOf } from './random.mjs';
import { stageOf } from './stage-plan.mjs';

const NOTE = '示例数据：由 scripts/sample 生成，单位、人员、金额、文号均为虚构，不代表真实情况。';

export function makeSample(root) {
  const guides = readGuides(root);
  const files = new Map([['zwgk.config.yaml', text(emitYaml(CONFIG, [NOTE]))]]);
  for (const name of COUNTY_NAMES) addCounty(files, countyFacts(name), guides);
  return files;
}

/** The national guides by 序号. */
export function readGuides(root) {
  const folder = `${root}/standards/guides`;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => parse(readFileSync(`${folder}/${file}`, 'utf8')))
    .filter((guide) => guide.序号 <= 26)
    .sort((one, other) => one.序号 - other.序号);
}

function addCounty(files, county, guides) {
  const folder = `catalogs/${county.name}`;
  files.set(`${folder}/概况.yaml`, text(emitYaml(profileOf(county), [NOTE])));
  const ledger = ledgerOf(county);
  if (ledger) files.set(`${folder}/依申请公开.csv`, ledger);
  const detailed = [];
  for (const guide of guides) {
    const stage = stageOf(county.name, guide.序号, randomOf(county.name, guide.序号, 'stage'));
    if (!stage) continue;
    if (stage.stage === 'detailing' || stage.stage === 'completed') detailed.push(guide.序号);
    const { catalog, tables } = catalogOf(county, guide, stage);
    const number = String(guide.序号).padStart(2, '0');
    const schema = `yaml-language-server: $schema=../../standards/schemas/${number}-${guide.标识}.schema.json`;
    files.set(`${folder}/${number}-${guide.领域}.yaml`, text(emitYaml(catalog, [schema, NOTE])));
    for (const [path, bytes] of tables) files.set(`${folder}/${path}`, bytes);
  }
  for (const [path, bytes] of attachmentsOf(county, detailed)) files.set(`${folder}/${path}`, bytes);
}

function text(value) {
  return Buffer.from(value, 'utf8');
}
