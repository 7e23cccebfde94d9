// How long a save takes to be seen in `zwgk serve`: `node bench/serve.mjs <workspace of make-county> [--rounds 10] [--add]`.
// Measured from the write of the file until Chromium shows the text, in an entry of the largest item of the first catalog;
// with --add until its list shows an entry put first. Each round waits until the site behind the page is built anew.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const project = fileURLToPath(new URL('..', import.meta.url));
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '10' }, add: { type: 'boolean', default: false } },
});
const [root] = positionals;
const [county] = readdirSync(`${root}/catalogs`);
const name = readdirSync(`${root}/catalogs/${county}`).find((each) => each.startsWith('01-'));
const file = `${root}/catalogs/${county}/${name}`;
const original = readFileSync(file, 'utf8');

const port = 20_000 + Math.floor(Math.random() * 20_000);
const args = ['bin/zwgk.js', 'serve', '--workspace', root, '--port', String(port), '--as-of', '2020-10-09'];
const child = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
let said = '';
for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
const built = () => said.split('全部页面已更新').length;

let browser;
try {
  while (!said.includes('预览地址')) await wait(100);
  browser = await chromium.launch({ executablePath: process.env.ZWGK_CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/${largestItem()}/index.html`);
  if (!values.add) await page.locator('main a[href^="e-"]').nth(7).click();
  const title = await page
    .locator(values.add ? 'main a[href^="e-"]' : 'main h1')
    .first()
    .textContent();
  await wait(3000);
  const times = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const before = built();
    const mark = `第${Date.now()}号`;
    const text = values.add ? withEntry(title, mark) : withContent(title, mark);
    const seen = page.waitForSelector(`main:has-text("${mark}")`, { timeout: 60_000 });
    const start = performance.now();
    writeFileSync(file, text);
    await seen;
    times.push(Math.round(performance.now() - start));
    while (built() === before) await wait(100);
    await wait(2000);
  }
  const sorted = times.toSorted((one, other) => one - other);
  console.log(`median ${sorted[Math.floor(sorted.length / 2)]} ms of ${times.join(', ')}`);
} finally {
  writeFileSync(file, original);
  await browser?.close();
  child.kill('SIGINT');
}

function largestItem() {
  const [folder] = readdirSync(`${project}standards/guides`);
  const slug = /^标识: (\S+)/mu.exec(readFileSync(`${project}standards/guides/${folder}`, 'utf8'))[1];
  const items = readdirSync(`${root}/dist/preview/bench1/${slug}`, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map((each) => `bench1/${slug}/${each.name}`);
  const sizeOf = (item) => readdirSync(`${root}/dist/preview/${item}`).length;
  return items.sort((one, other) => sizeOf(other) - sizeOf(one))[0];
}

function withContent(title, mark) {
  const at = original.indexOf(': ', original.indexOf('内容:\n', original.indexOf(`名称: ${title}\n`)) + 4) + 2;
  return original.slice(0, at) + mark + original.slice(original.indexOf('\n', at));
}

function withEntry(title, mark) {
  const start = original.lastIndexOf('\n', original.indexOf(`名称: ${title}\n`)) + 1;
  const end = original.indexOf('\n', original.indexOf('内容:\n', start) + 4) + 1;
  const entry = original
    .slice(start, end)
    .replace(title, mark)
    .replaceAll(/"2020-\d\d-\d\d"/gu, '"2020-09-30"');
  return original.slice(0, start) + entry + original.slice(start);
}
