// Finds a Chromium for the browser tests, or installs one: Debian's with apt-get when root, else Playwright's own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './setup.mjs';

const CANDIDATES = [
  process.env.ZWGK_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a usable Chromium, installing one when none is there. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.error('没有找到 Chromium，正在为浏览器测试安装一个 …');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { stdio: ['ignore', 2, 2], env };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], options);
  } else {
    spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', '--only-shell', 'chromium'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
  }
  const installed = await findBrowser();
  if (!installed) throw new Error('装不上 Chromium；请自行安装后用环境变量 ZWGK_CHROMIUM 指明它的路径。');
  return installed;
}

async function findBrowser() {
  const named = CANDIDATES.find((path) => path && existsSync(path));
  if (named) return named;
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}
