// Makes the pictures of docs/ that show pages: needs a Chromium, Chinese fonts and Poppler (pdftoppm), run by hand after a build.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';
import { root } from './setup.mjs';

const AS_OF = ['--as-of', '2020-10-09'];
const EDUCATION = 'xinning/compulsory-education';
const ENTRY = `${EDUCATION}/05-03-01/n-xinning-05-03-01-001.html`;
/** An entry that lint warns of. */
const FLAWED = 'longhui/health/22-01-12-01/e-893262ce2e5e.html';
const elder = (page) => page.click('[data-do=elder]');
const look = (words, county) => async (page) => {
  if (county) await page.selectOption('#search [name=county]', { label: county });
  await page.fill('#search [name=q]', words);
  await page.waitForSelector('.search-results mark');
};
/** Picture -> which page, how large, and what is done on it first. */
const PICTURES = {
  'site-home': { path: 'index.html', size: [1200, 1000] },
  'site-county': { path: 'xinning/index.html', size: [1200, 900] },
  'site-item': { path: `${EDUCATION}/05-02-03/index.html`, size: [1200, 800] },
  'site-entry': { path: ENTRY, size: [1200, 760] },
  'site-elder': { path: ENTRY, size: [1200, 900], act: elder },
  'site-progress': { path: 'progress/index.html', size: [1200, 1000] },
  'site-phone': { path: 'index.html', size: [360, 760] },
  search: { path: 'search/index.html', size: [1200, 860], act: look('義務教育 招生', '新宁县') },
  'search-360': { path: 'search/index.html', size: [360, 1100], act: look('義務教育 招生', '新宁县') },
};
const SERVE_PORT = 20_127;

const folder = mkdtempSync(join(tmpdir(), 'zwgk-pictures-'));
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--lang=zh-CN', '--disable-background-networking'],
  env: { ...process.env, LANG: 'zh_CN.UTF-8', LANGUAGE: 'zh_CN' },
});
try {
  const site = join(folder, 'site');
  run(process.execPath, ['bin/zwgk.js', 'compile', ...AS_OF, '--out', site, '--no-cache']);
  for (const [name, { path, size, act }] of Object.entries(PICTURES)) {
    await picture(name, pathToFileURL(join(site, path)).href, size, act);
  }
  await servePicture();
  posterPicture();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function picture(name, address, [width, height], act) {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'zh-CN' });
  await page.goto(address);
  await act?.(page);
  await page.evaluate('document.activeElement?.blur()');
  await page.mouse.move(0, 0); // what was clicked would show as pointed at
  await page.screenshot({ path: imageOf(name), animations: 'disabled' });
  await page.close();
  console.error(imageOf(name));
}

async function servePicture() {
  const args = ['bin/zwgk.js', 'serve', ...AS_OF, '--port', String(SERVE_PORT)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const isOver = new Promise((done) => child.on('close', done));
  try {
    await new Promise((done) =>
      child.stdout.setEncoding('utf8').on('data', (said) => {
        if (said.includes('预览地址')) done();
      }),
    );
    const open = (page) => page.waitForSelector('aside details[open]');
    await picture('serve', `http://127.0.0.1:${SERVE_PORT}/${FLAWED}`, [1100, 760], open);
  } finally {
    child.kill('SIGINT');
    await isOver;
  }
}

function posterPicture() {
  const what = ['--item', '05-05-03', '--county', '新宁县', '--paper', 'A4'];
  run(process.execPath, ['bin/zwgk.js', 'export', 'poster', ...what, ...AS_OF, '--out', folder]);
  const pdf = readdirSync(folder).find((file) => file.endsWith('.pdf'));
  run('pdftoppm', ['-r', '60', '-f', '1', '-l', '1', '-singlefile', '-png', join(folder, pdf), join(folder, 'poster')]);
  renameSync(join(folder, 'poster.png'), imageOf('poster'));
  console.error(imageOf('poster'));
}

function imageOf(name) {
  return join(root, 'docs/images', `${name}.png`);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}
