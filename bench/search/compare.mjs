// `node bench/search/compare.mjs`: our search against Pagefind and MiniSearch on the pages of the sample: what 500 queries
// find of what is there, bytes, build time. Writes bench/results/search.md. Needs what bench/package.json lists.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entriesOf, readIndex } from './index-files.mjs';
import { makeQueries } from './queries.mjs';
import { miniSearch, ours, pagefind } from './tools.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = process.env.ZWGK_BENCH_MODULES ?? `${root}bench/node_modules`;
const scratch = join(tmpdir(), 'zwgk-bench-search');
const site = join(scratch, 'site');
mkdirSync(scratch, { recursive: true });
const compiled = spawnSync(process.execPath, ['bin/zwgk.js', 'compile', '--as-of', '2020-10-09', '--out', site], {
  cwd: root,
});
if (compiled.status !== 0) throw new Error(compiled.stderr.toString());

const files = readIndex(site);
const entries = entriesOf(files);
const queries = makeQueries(entries);
const tools = [
  ours(site, files, entries.map(asSearchEntry)),
  await pagefind(modules, site, entries, scratch),
  await miniSearch(modules, entries, false),
  await miniSearch(modules, entries, true),
];
const rows = [];
for (const tool of tools) {
  const byKind = new Map();
  let found = 0;
  let relevant = 0;
  let wrong = 0;
  for (const { kind, query, truth } of queries) {
    const hits = await tool.find(query);
    const right = [...truth].filter((url) => hits.has(url)).length;
    const share = right / truth.size;
    byKind.set(kind, [...(byKind.get(kind) ?? []), share]);
    found += share;
    relevant += 1;
    wrong += hits.size - right;
  }
  rows.push({ tool, recall: found / relevant, byKind, wrong });
  await tool.close();
}
const text = report(rows);
mkdirSync(`${root}bench/results`, { recursive: true });
writeFileSync(`${root}bench/results/search.md`, text);
console.log(text);

/** Only what the build needs; the county and domain are told from the address. */
function asSearchEntry({ url, title, values }) {
  const [county, domain, item] = url.split('/');
  return { url, title, county, domain, item, kind: 'notice', fields: values.map((value) => ({ name: item, value })) };
}

function report(all) {
  const kinds = [...all[0].byKind.keys()];
  const percent = (share) => `${(share * 100).toFixed(1)} %`;
  const mean = (shares) => shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
  const versions = ['pagefind', 'minisearch'].map(
    (name) => `${name} ${JSON.parse(readFileSync(`${modules}/${name}/package.json`, 'utf8')).version}`,
  );
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    '# Search: zwgk against Pagefind and MiniSearch',
    '',
    `Made by \`node bench/search/compare.mjs\` (Node ${process.versions.node}; ${versions.join(', ')}) on the ${entries.length} published entries of the`,
    `sample. ${queries.length} queries are drawn from the entries with a fixed seed; what is there to be found is told by a scan of`,
    'all texts, folded as zwgk folds them. Recall is the mean over the queries; a query that finds nothing counts 0.',
    'Times are of one run on a busy machine with two cores: read them as an order of magnitude.',
    '',
    line(['', ...all.map(({ tool }) => tool.name)]),
    line(['---', ...all.map(() => '---:')]),
    line(['recall, all queries', ...all.map(({ recall }) => percent(recall))]),
    ...kinds.map((kind) =>
      line([
        `recall, ${kind} (${all[0].byKind.get(kind).length})`,
        ...all.map(({ byKind }) => percent(mean(byKind.get(kind)))),
      ]),
    ),
    line(['hits beyond titles and values, all queries', ...all.map(({ wrong }) => wrong)]),
    line(['index, all files', ...all.map(({ tool }) => kilobytes(tool.bytes))]),
    line(['loaded before the first query', ...all.map(({ tool }) => kilobytes(tool.firstBytes))]),
    line(['build of the index', ...all.map(({ tool }) => `${(tool.buildMs / 1000).toFixed(1)} s`)]),
    '',
    'Bytes are uncompressed, but for Pagefind, whose files are gzip already. Pagefind reads the built pages, MiniSearch and zwgk the texts.',
    'MiniSearch searches with prefixes and all words (`prefix: true`, `combineWith: AND`). Hits beyond titles and values are,',
    'for zwgk, those in the names of 要素, 事项, 领域 and 县市区, ranked last; for Pagefind, pages that hold only part of a query.',
    '',
  ].join('\n');
}
