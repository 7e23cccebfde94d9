import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../../bin/zwgk.js', import.meta.url));

/** What the built program printed and its exit code. */
export interface SpawnedRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built `zwgk` as a person would, in a folder, without colour. */
export function spawnProgram(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): SpawnedRun {
  const { GITHUB_STEP_SUMMARY: _summary, FORCE_COLOR: _colour, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...inherited, ...env },
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}
