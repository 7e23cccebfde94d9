// Compile, cold and after one change, against Hugo (pages alone) and Hugo with Pagefind (pages and search).
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { makeHugoSite } from '../make-hugo-site.mjs';
import { added, inTime, inTurn, ratioRow, run } from '../measure.mjs';
import { AS_OF, hasCommand, tool, zwgk } from '../paths.mjs';

export function compileRows({ county, rounds, scratch }) {
  if (!hasCommand('compile')) return [{ what: 'compile', reach: '—', measured: 'the command is not there', met: null }];
  const out = `${scratch}/site`;
  const remove = () => rmSync(out, { recursive: true, force: true });
  const ours = { command: compileCommand(county, out), before: remove };
  const rows = spawnSync('hugo', ['version']).error
    ? [absent(inTurn({ ours }, rounds).ours)]
    : againstHugo({ county, rounds, scratch, ours });
  return [...rows, changedRow({ county, out, rounds, remove }), threadsRow({ county, out, rounds, remove })];
}

function absent(ours) {
  return {
    what: 'compile, cold, against Hugo',
    reach: '≤ 0.5 ×',
    measured: `Hugo is not on this machine; zwgk took ${inTime(ours.ms)}`,
    met: null,
  };
}

function againstHugo({ county, rounds, scratch, ours }) {
  const site = `${scratch}/hugo`;
  makeHugoSite(county, site);
  const clean = () => rmSync(`${site}/public`, { recursive: true, force: true });
  const hugo = { command: ['hugo', '--quiet', '--source', site], before: clean };
  const pagefind = {
    before: clean,
    go: () => {
      const pages = run(hugo.command);
      const index = run(tool('pagefind/lib/runner/bin.cjs', '--site', `${site}/public`, '--force-language', 'zh'));
      return added(pages, index);
    },
  };
  const medians = inTurn({ ours, hugo, pagefind }, rounds);
  const named = { name: 'zwgk', result: medians.ours };
  return [
    ratioRow('compile, cold, with search, against Hugo (pages alone)', 0.5, named, {
      name: 'Hugo',
      result: medians.hugo,
    }),
    ratioRow('compile, cold, with search, against Hugo + Pagefind', 0.25, named, {
      name: 'Hugo + Pagefind',
      result: medians.pagefind,
    }),
  ];
}

/** One entry changes its text; only pages that differ may be written again. */
function changedRow({ county, out, rounds, remove }) {
  const file = `${county}/catalogs/测试01县/05-义务教育.yaml`;
  const original = readFileSync(file, 'utf8');
  let turn = 0;
  let rewritten = 0;
  let before = new Map();
  const cold = { command: compileCommand(county, out), before: remove };
  const changed = {
    before: () => {
      before = snapshot(out);
      writeFileSync(file, original.replace(/公示期满无异议/u, `公示期满无异议（第${(turn += 1)}次核对）`));
    },
    go: () => {
      const result = run(compileCommand(county, out));
      const after = snapshot(out);
      rewritten = [...after].filter(([path, time]) => before.get(path) !== time).length;
      return result;
    },
  };
  const medians = inTurn({ cold, changed }, rounds);
  writeFileSync(file, original);
  const what = `compile after one entry changed (${rewritten} of ${before.size} files written), against cold`;
  return ratioRow(what, 0.1, { name: 'changed', result: medians.changed }, { name: 'cold', result: medians.cold });
}

/** What a second thread gains on this machine. */
function threadsRow({ county, out, rounds, remove }) {
  const withJobs = (jobs) => ({
    command: [...compileCommand(county, out), '--no-cache', '--jobs', jobs],
    before: remove,
  });
  const medians = inTurn({ one: withJobs('1'), two: withJobs('2') }, rounds);
  const two = { name: 'two threads', result: medians.two };
  return ratioRow('compile, cold, in two threads (no number was set)', undefined, two, {
    name: 'one',
    result: medians.one,
  });
}

function snapshot(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = `${entry.parentPath ?? entry.path}/${entry.name}`;
    files.set(path, statSync(path, { bigint: true }).mtimeNs);
  }
  return files;
}

function compileCommand(county, out) {
  return zwgk('compile', '--workspace', county, '--as-of', AS_OF, '--out', out);
}
