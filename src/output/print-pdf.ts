import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IsoDate } from '../model/iso-date.js';

/** Where browsers that print are installed, in the order in which they are tried. */
const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];
const PATIENCE_MS = 120_000;

/** A Chromium, Chrome or Edge of this machine; the environment may name one in ZWGK_CHROMIUM. */
export function findBrowser(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const named = env['ZWGK_CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  return BROWSERS.find((path) => existsSync(path));
}

/** What came of printing. */
export type Printed = { readonly bytes: Uint8Array } | { readonly reason: string };

/** How to print. */
export interface PrintOptions {
  /** Whether this is root, to whom Chromium refuses its sandbox. */
  readonly isRoot: boolean;
  /** The day that the file shall carry, so that the same content gives the same bytes. */
  readonly day: IsoDate;
}

/** Prints a page to PDF with a browser that has no window, no network to ask for and a profile of its own. */
export async function printPdf(browser: string, html: string, { isRoot, day }: PrintOptions): Promise<Printed> {
  const folder = mkdtempSync(join(tmpdir(), 'zwgk-print-'));
  try {
    const page = join(folder, 'page.html');
    const target = join(folder, 'page.pdf');
    writeFileSync(page, html);
    const reason = await runBrowser(browser, [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--disable-extensions',
      '--disable-background-networking',
      // The page is our own and asks for nothing.
      ...(isRoot ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${target}`,
      pathToFileURL(page).href,
    ]);
    if (existsSync(target)) return { bytes: dated(readFileSync(target), day) };
    return { reason };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The browser notes the second at which it printed; the day of the content stands in for it. */
function dated(pdf: Buffer, day: IsoDate): Uint8Array {
  const stamp = `D:${day.replaceAll('-', '')}000000`;
  const text = pdf.toString('latin1').replaceAll(/(?<=\/(?:CreationDate|ModDate) \()D:\d{14}/gu, stamp);
  return Buffer.from(text, 'latin1');
}

/** Runs a browser to its end; answers how it ended. */
function runBrowser(browser: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(browser, args, { stdio: ['ignore', 'ignore', 'ignore'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    child.once('error', (error) => {
      clearTimeout(timer);
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      resolve(signal ?? `exit code ${code ?? 'none'}`);
    });
  });
}
