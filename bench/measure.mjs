// Runs a command and says how long it took and how much memory it had at most; runs two of them in turn, so that both meet
// the same machine.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const GNU_TIME = '/usr/bin/time';
const hasGnuTime = existsSync(GNU_TIME);

/**
 * One run: `{ ms, cpuMs, memoryMb }`. CPU time and memory (the peak of the largest process) are undefined where GNU time is missing.
 * Throws when the command ends with a code that is not expected, since such a run measures nothing.
 */
export function run([command, ...args], { cwd, env, okCodes = [0] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'zwgk-bench-'));
  const peakFile = join(folder, 'peak');
  const [program, programArgs] = hasGnuTime
    ? [GNU_TIME, ['-q', '-f', '%M %U %S', '-o', peakFile, command, ...args]]
    : [command, args];
  const start = performance.now();
  const result = spawnSync(program, programArgs, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    maxBuffer: 1 << 30,
  });
  const ms = performance.now() - start;
  if (result.error) throw result.error;
  if (!okCodes.includes(result.status ?? -1)) {
    const said = `${result.stdout.toString()}\n${result.stderr.toString()}`.trim().slice(-2000);
    throw new Error(`${command} ${args.join(' ').slice(0, 200)} ended with ${result.status}:\n${said}`);
  }
  const [memory, user, system] = hasGnuTime
    ? readFileSync(peakFile, 'utf8').trim().split('\n').at(-1).split(' ').map(Number)
    : [];
  rmSync(folder, { recursive: true });
  return { ms, ...(hasGnuTime && { cpuMs: (user + system) * 1000, memoryMb: memory / 1024 }) };
}

/** Runs the tasks in turn (A B A B …) and answers the median of each: name -> `{ ms, memoryMb }`. A task may have a `before`. */
export function inTurn(tasks, rounds) {
  const samples = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      task.before?.();
      samples[name].push(task.go ? task.go() : run(task.command, task.options));
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, runs]) => [name, summary(runs)]));
}

/** Median times and the highest peak of some runs. */
function summary(runs) {
  const times = { ms: median(runs.map((each) => each.ms)) };
  if (!hasGnuTime) return times;
  return {
    ...times,
    cpuMs: median(runs.map((each) => each.cpuMs)),
    memoryMb: Math.max(...runs.map((each) => each.memoryMb)),
  };
}

/** Two runs one after the other as one. */
export function added(one, other) {
  const ms = one.ms + other.ms;
  if (!hasGnuTime) return { ms };
  return { ms, cpuMs: one.cpuMs + other.cpuMs, memoryMb: Math.max(one.memoryMb, other.memoryMb) };
}

/** A row of the table that compares wall times; the CPU times stand beside them, since a busy machine stretches the wall. */
export function ratioRow(what, limit, ours, theirs) {
  const ratio = ours.result.ms / theirs.result.ms;
  const cpu = hasGnuTime ? `; CPU ${(ours.result.cpuMs / theirs.result.cpuMs).toFixed(2)} ×` : '';
  const measured = `${ratio.toFixed(2)} × (${ours.name} ${inTime(ours.result.ms)}, ${theirs.name} ${inTime(theirs.result.ms)}${cpu})`;
  return {
    what,
    reach: limit === undefined ? '—' : `≤ ${limit} ×`,
    measured,
    met: limit === undefined ? undefined : ratio <= limit,
  };
}

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** `1.23 s` or `456 ms`. */
export function inTime(ms) {
  return ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : `${ms.toFixed(0)} ms`;
}
