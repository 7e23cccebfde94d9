// Lint, cold and warm, against the two generic checkers that people use for YAML.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { bundleSchemas } from '../bundle-schemas.mjs';
import { inTurn, ratioRow, run } from '../measure.mjs';
import { AS_OF, hasCommand, root, tool, zwgk } from '../paths.mjs';

const CATALOGS = 'catalogs/*/[0-9]*.yaml';

export function lintRows({ county, rounds, scratch, isQuick }) {
  if (!hasCommand('lint')) return [{ what: 'lint', reach: '—', measured: 'the command is not there', met: null }];
  const bundle = `${scratch}/bundle.json`;
  bundleSchemas(`${root}/standards/schemas`, bundle);
  const cold = lintCommand(county, '--no-cache');
  const ajv = tool(
    'ajv-cli/dist/index.js',
    'validate',
    '--spec=draft2020',
    '--strict=false',
    '--all-errors',
    // Without the formats it would spend its time on saying that it does not know them.
    '-c',
    `${root}/bench/node_modules/ajv-formats/dist/index.js`,
    '-s',
    bundle,
    '-d',
    CATALOGS,
  );
  const against = inTurn(
    { zwgk: { command: cold, options: { okCodes: [0, 1] } }, ajv: { command: ajv, options: { cwd: county } } },
    rounds,
  );
  const rows = [
    ratioRow(
      'lint, cold, against ajv-cli',
      0.7,
      { name: 'zwgk', result: against.zwgk },
      { name: 'ajv-cli', result: against.ajv },
    ),
  ];
  if (!isQuick) rows.push(spectralRow(county, bundle, scratch, against.zwgk));
  return [...rows, warmRow(county, rounds)];
}

/** Spectral takes minutes, so it runs once, after the others. */
function spectralRow(county, bundle, scratch, ours) {
  const ruleset = `${scratch}/ruleset.json`;
  const schema = JSON.parse(readFileSync(bundle, 'utf8'));
  delete schema.$schema;
  const check = { function: 'schema', functionOptions: { schema, dialect: 'draft2020-12', allErrors: true } };
  writeFileSync(
    ruleset,
    JSON.stringify({
      // oxlint-disable-next-line unicorn/no-thenable -- a key of Spectral's rulesets
      rules: { catalog: { given: '$', severity: 'error', message: '{{error}}', then: check } },
    }),
  );
  const command = tool('@stoplight/spectral-cli/dist/index.js', 'lint', '-r', ruleset, CATALOGS);
  const options = { okCodes: [0, 1] };
  const spectral = run(command, { cwd: county });
  const again = run(lintCommand(county, '--no-cache'), options);
  const result = { ms: (ours.ms + again.ms) / 2, cpuMs: again.cpuMs };
  return ratioRow(
    'lint, cold, against Spectral (one run)',
    0.2,
    { name: 'zwgk', result },
    { name: 'Spectral', result: spectral },
  );
}

/** One catalog of 26 changes between the runs; the cache knows the others. */
function warmRow(county, rounds) {
  const file = `${county}/catalogs/测试01县/05-义务教育.yaml`;
  const original = readFileSync(file, 'utf8');
  let turn = 0;
  const options = { okCodes: [0, 1] };
  const touch = () => writeFileSync(file, original.replace(/第3批/u, `第3${'甲'.repeat((turn += 1))}批`));
  const cold = {
    command: lintCommand(county),
    options,
    before: () => rmSync(`${county}/.zwgk-cache`, { recursive: true, force: true }),
  };
  const warm = { command: lintCommand(county), options, before: touch };
  const { cold: first, warm: second } = inTurn({ cold, warm }, rounds);
  writeFileSync(file, original);
  return ratioRow(
    'lint, warm (one file of 26 changed), against cold',
    0.3,
    { name: 'warm', result: second },
    { name: 'cold', result: first },
  );
}

function lintCommand(county, ...more) {
  return zwgk('lint', '--workspace', county, '--as-of', AS_OF, '--format', 'json', ...more);
}
