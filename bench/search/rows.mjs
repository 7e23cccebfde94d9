// The rows of DESIGN.md 8 for the search, at 10,000 entries: recall, time of a query, first load.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { makeCounties } from '../make-county.mjs';
import { AS_OF, zwgk } from '../paths.mjs';
import { entriesOf, NO_FILTERS, openEngine, readIndex } from './index-files.mjs';
import { makeQueries } from './queries.mjs';

export async function searchRows({ scratch }) {
  const workspace = `${scratch}/search-county`;
  const site = `${scratch}/search-site`;
  makeCounties(workspace, { entries: 10_000 });
  const [command, ...args] = zwgk('compile', '--workspace', workspace, '--out', site, '--as-of', AS_OF);
  const compiled = spawnSync(command, args, { encoding: 'utf8' });
  if (compiled.status !== 0) throw new Error(compiled.stderr);

  const files = readIndex(site);
  const entries = entriesOf(files);
  const queries = makeQueries(entries);
  const { engine } = openEngine(files);
  const times = [];
  let missed = 0;
  for (const { query, truth } of queries) {
    const start = performance.now();
    const search = await engine.search(query, NO_FILTERS);
    const first = await search.next(20);
    times.push(performance.now() - start);
    const rest = await search.next(Number.MAX_SAFE_INTEGER);
    const found = new Set([...first, ...rest].map(({ url }) => url));
    if ([...truth].some((url) => !found.has(url))) missed += 1;
  }
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  const bytes = files.get('manifest').bytes + files.get('variants').bytes + statSync(`${site}/assets/search.js`).size;
  return [
    {
      what: `search: ${queries.length} queries over ${entries.length} entries find all there is`,
      reach: 'every one',
      measured: missed === 0 ? 'every one' : `${missed} do not`,
      met: missed === 0,
    },
    {
      what: 'search: a query, median and 95 % of them, files at hand',
      reach: '≤ 50 ms',
      measured: `${at(0.5).toFixed(1)} ms, ${at(0.95).toFixed(1)} ms`,
      met: at(0.95) <= 50,
    },
    {
      what: `search: first load at ${entries.length} entries`,
      reach: '≤ 300 kB',
      measured: `${Math.round(bytes / 1000)} kB`,
      met: bytes <= 300_000,
    },
  ];
}
