import { createServer, type Server } from 'node:http';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** Compiles the committed sample into a new folder. */
export function compileSample(...flags: string[]): { out: string; remove: () => void } {
  const home = mkdtempSync(join(tmpdir(), 'zwgk-e2e-'));
  const out = join(home, 'site');
  execFileSync(
    process.execPath,
    ['bin/zwgk.js', 'compile', '--as-of', '2020-10-09', '--out', out, '--no-cache', ...flags],
    { cwd: PROJECT, stdio: 'pipe' },
  );
  return { out, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** The browser of the machine. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['ZWGK_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** A page that remembers everything that went wrong on it, and every request that left the site. */
export async function watchedPage(
  browser: Browser,
  options: { readonly javaScriptEnabled?: boolean; readonly width?: number } = {},
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    viewport: { width: options.width ?? 1440, height: 900 },
  });
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What a page gives up because the reader has gone on is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!/^(?:file:|http:\/\/127\.0\.0\.1)/u.test(request.url())) faults.push(`foreign: ${request.url()}`);
  });
  return { page, faults };
}

/**
 * Closes a page once nothing is on its way to it any more. Chromium loses a close that meets a navigation (about one in
 * a hundred times, when the page has just left for another), and the test would wait for ever.
 */
export async function closePage(page: Page): Promise<void> {
  // What is committing already comes first, and this call then says that it was interrupted; its page comes all the same.
  await page.goto('about:blank').catch(() => page.waitForURL('about:blank'));
  await page.close();
}

/** The first permalink page in the folder of an item. */
export function entryIn(out: string, folder: string): string {
  return `${folder}/${readdirSync(join(out, folder)).find((name) => /^[en]-/u.test(name))}`;
}

/** The address of a page of a site on the disk. */
export function onDisk(out: string, path: string): string {
  return pathToFileURL(join(out, path)).href;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** Serves a site below a sub-path, as a portal would. */
export async function serveBelow(out: string, prefix: string): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    if (!path.startsWith(prefix)) {
      response.writeHead(404).end();
      return;
    }
    const file = path.slice(prefix.length) || 'index.html';
    readFile(join(out, file)).then(
      (bytes) =>
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return { address: `http://127.0.0.1:${bound.port}${prefix}`, server };
}
