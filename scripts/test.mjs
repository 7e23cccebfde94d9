// `npm test`: set up, then every test. The last line has the true counts: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { build, ensureDependencies, root } from './setup.mjs';

ensureDependencies();
build();
const { ensureBrowser } = await import('./browser.mjs');
const browser = await ensureBrowser();

const results = `${root}dist/test-results.json`;
rmSync(results, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=dist/test-results.json',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ZWGK_CHROMIUM: browser } },
);

let report;
try {
  report = JSON.parse(readFileSync(results, 'utf8'));
} catch {
  console.error('测试程序没有留下结果，可能中途被终止；请重新运行 npm test。');
  process.exit(status || 1);
}
// A file that cannot even be loaded has no tests to count, yet it failed.
const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
const failed = report.numFailedTests + brokenFiles.length;
console.log(`\n${report.numPassedTests} passed, ${failed} failed`);
process.exitCode = status || (failed > 0 || report.numPassedTests === 0 ? 1 : 0);
