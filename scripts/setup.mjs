// What both `npm start` and `npm test` need first on a fresh clone: dependencies, then the compiled program.
// Uses nothing but Node itself, since nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the project and ends this process with its code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
    ...options,
  });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    console.error(`\n${command} ${args.join(' ')} 以退出码 ${result.status} 失败。`);
    process.exit(result.status ?? 1);
  }
  return result;
}

/** Runs one of our own scripts or a package's program with this very Node. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** Installs from the lock file when node_modules is missing or older than it. */
export function ensureDependencies() {
  const installed = `${root}node_modules/.package-lock.json`;
  const lock = `${root}package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('正在安装依赖（npm ci）…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Compiles src/ into dist/lib. */
export function build() {
  console.error('正在编译程序 …');
  runNode(['scripts/build.mjs']);
}
