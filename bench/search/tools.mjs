// The three searches over the same entries: each answers `{ name, version, buildMs, bytes, firstBytes, find(query) -> Set of addresses, close() }`.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gunzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from '../../scripts/browser.mjs';
import { SearchCollector } from '../../dist/lib/render/search/search-collector.js';
import { Segments } from '../../dist/lib/render/search/segments.js';
import { NO_FILTERS, openEngine } from './index-files.mjs';

/** zwgk's own search. */
export function ours(site, files, searchEntries) {
  const counties = [...new Set(searchEntries.map(({ county }) => county))];
  const domains = [...new Set(searchEntries.map(({ domain }) => domain))];
  const start = performance.now();
  const collector = new SearchCollector(new Segments({ counties, domains }));
  for (const entry of searchEntries) collector.add(entry);
  for (const file of collector.finish().postings) file.make();
  const buildMs = performance.now() - start;
  const { engine } = openEngine(files);
  return {
    name: 'zwgk',
    buildMs,
    bytes: sum([...files.values()].map(({ bytes }) => bytes)),
    firstBytes:
      files.get('manifest').bytes + files.get('variants').bytes + statSync(join(site, 'assets', 'search.js')).size,
    find: async (query) => {
      const found = await engine.search(query, NO_FILTERS);
      return new Set((await found.next(Number.MAX_SAFE_INTEGER)).map(({ url }) => url));
    },
    close: () => undefined,
  };
}

/** MiniSearch in Node, with the words that a tokenizer of its own or Intl.Segmenter gives. */
export async function miniSearch(modules, entries, isSegmented) {
  const { default: MiniSearch } = await import(pathToFileURL(`${modules}/minisearch/dist/es/index.js`).href);
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words = (text) => [...segmenter.segment(text)].filter((each) => each.isWordLike).map((each) => each.segment);
  const options = { fields: ['title', 'text'], storeFields: ['title'], ...(isSegmented && { tokenize: words }) };
  const start = performance.now();
  const index = new MiniSearch(options);
  index.addAll(entries.map(({ url, title, values }) => ({ id: url, title, text: values.join('\n') })));
  const bytes = Buffer.byteLength(JSON.stringify(index));
  const buildMs = performance.now() - start;
  return {
    name: isSegmented ? 'MiniSearch, words by Intl.Segmenter' : 'MiniSearch, as it comes',
    buildMs,
    bytes,
    firstBytes: bytes + statSync(`${modules}/minisearch/dist/umd/index.js`).size,
    find: async (query) => new Set(index.search(query, { combineWith: 'AND', prefix: true }).map(({ id }) => id)),
    close: () => undefined,
  };
}

/** Pagefind over the entries' own pages, asked in a browser as it is meant to be. */
export async function pagefind(modules, site, entries, scratch) {
  const copy = join(scratch, 'pagefind-site');
  rmSync(copy, { recursive: true, force: true });
  for (const url of new Set(entries.map((entry) => entry.url.replace(/#.*/u, '')))) {
    mkdirSync(join(copy, url, '..'), { recursive: true });
    cpSync(join(site, url), join(copy, url));
  }
  const start = performance.now();
  const args = ['--site', copy, '--root-selector', 'main', '--force-language', 'zh-cn', '--quiet'];
  const built = spawnSync(process.execPath, [`${modules}/pagefind/lib/runner/bin.cjs`, ...args], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`pagefind: ${built.stderr}`);
  const buildMs = performance.now() - start;
  const urlOf = new Map();
  const folder = join(copy, 'pagefind');
  for (const name of readdirSync(join(folder, 'fragment'))) {
    const text = gunzipSync(readFileSync(join(folder, 'fragment', name))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{')));
    urlOf.set(name.replace(/\.pf_fragment$/u, ''), decodeURI(url).replace(/^\//u, ''));
  }
  const { page, firstBytes, close } = await openPagefind(copy);
  return {
    name: 'Pagefind',
    buildMs,
    bytes: sum(filesBelow(folder).map((file) => statSync(file).size)),
    firstBytes,
    find: async (query) => {
      const ids = await page.evaluate((text) => globalThis.askPagefind(text), query);
      return new Set(ids.map((id) => urlOf.get(id) ?? id));
    },
    close,
  };
}

async function openPagefind(copy) {
  const { chromium } = await import('playwright-core');
  const types = { '.js': 'text/javascript', '.html': 'text/html' };
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname);
    if (path === '/') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>-</title>');
      return;
    }
    try {
      const content = readFileSync(join(copy, path));
      bytes += content.length;
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.evaluate(async () => {
    const engine = await import('/pagefind/pagefind.js');
    await engine.init();
    globalThis.askPagefind = async (text) => (await engine.search(text)).results.map(({ id }) => id);
  });
  await page.waitForTimeout(500);
  const firstBytes = bytes;
  return {
    page,
    firstBytes,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
