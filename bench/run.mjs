// `npm run bench`: measures the table of DESIGN.md 8 and writes results/latest.md.
//   --rounds 3              paired rounds a row
//   --only lint,compile     some of the measurements; the rows of the others stay as they were last measured
//   --quick                 without Spectral, which takes minutes
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build, ensureDependencies } from '../scripts/setup.mjs';
import { makeCounties } from './make-county.mjs';
import { root, scratch } from './paths.mjs';
import { answer, page, table } from './report.mjs';
import { compileRows } from './rows/compile.mjs';
import { lintRows } from './rows/lint.mjs';
import { scaleCompileRows, scaleLintRows } from './rows/scale.mjs';
import { searchRows } from './rows/search.mjs';
import { startupRows } from './rows/startup.mjs';
import { workbookRows } from './rows/workbook.mjs';

const MEASUREMENTS = {
  lint: lintRows,
  compile: compileRows,
  'scale-lint': scaleLintRows,
  'scale-compile': scaleCompileRows,
  startup: startupRows,
  workbook: workbookRows,
  search: searchRows,
};

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});
const names = values.only?.split(',') ?? Object.keys(MEASUREMENTS);
const unknown = names.filter((name) => !(name in MEASUREMENTS));
if (unknown.length > 0)
  throw new Error(`no such measurement: ${unknown.join(', ')}; there are ${Object.keys(MEASUREMENTS).join(', ')}`);

ensureDependencies();
build();
ensureTools();
const county = `${scratch}/county`;
mkdirSync(scratch, { recursive: true });
const made = makeCounties(county);
console.error(`made: ${made.files} files, ${made.entries} entries, ${(made.bytes / 1e6).toFixed(1)} MB`);
const context = { county, scratch, rounds: Number(values.rounds), isQuick: values.quick };
const store = `${root}/bench/results/rows.json`;
const known = existsSync(store) ? JSON.parse(readFileSync(store, 'utf8')) : {};
const day = new Date().toISOString().slice(0, 10);
for (const name of names) {
  console.error(`measuring ${name} …`);
  const rows = await MEASUREMENTS[name](context);
  console.log(table(rows));
  known[name] = { day, rounds: context.rounds, rows: rows.map((row) => ({ ...row, met: answer(row.met) })) };
  mkdirSync(`${root}/bench/results`, { recursive: true });
  writeFileSync(store, `${JSON.stringify(known, null, 2)}\n`);
  writeFileSync(`${root}/bench/results/latest.md`, page(known, Object.keys(MEASUREMENTS), versions()));
}
console.error('written: bench/results/latest.md');

function ensureTools() {
  if (existsSync(`${root}/bench/node_modules/ajv-cli`)) return;
  const result = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: `${root}/bench`,
    stdio: 'inherit',
  });
  if (result.status !== 0) throw new Error('the other tools could not be installed');
}

function versions() {
  const { dependencies } = JSON.parse(readFileSync(`${root}/bench/package.json`, 'utf8'));
  const hugo = spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout?.split(/[ +]/u)[1];
  return [
    ...Object.entries(dependencies).map(([name, version]) => `${name} ${version}`),
    ...(hugo ? [`hugo ${hugo}`] : []),
  ];
}
