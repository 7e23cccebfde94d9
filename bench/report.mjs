// The table of DESIGN.md 8 as measured, for the terminal and for results/latest.md.
import { spawnSync } from 'node:child_process';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { scratch } from './paths.mjs';

/** Whether a number was reached, in a word; undefined: none was set, null: it could not be measured. */
export function answer(met) {
  if (met === undefined) return '—';
  if (met === null) return 'not measured';
  return met ? 'yes' : 'no';
}

/** Rows in Markdown. */
export function table(rows) {
  const lines = rows.map(
    ({ what, reach, measured, met }) =>
      `| ${what} | ${reach} | ${measured} | ${typeof met === 'string' ? met : answer(met)} |`,
  );
  return ['| what | reach | measured | met |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

/** The whole page, from the rows of each measurement as they were last taken; it says what the machine is, never which. */
export function page(known, order, tools) {
  const processors = cpus();
  const names = order.filter((name) => known[name]);
  const missing = order.filter((name) => !known[name]);
  const taken = names.map((name) => `${name} ${known[name].day} (rounds: ${known[name].rounds})`);
  const facts = [
    `- ${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release().split('-')[0]}; load average at the end of the last run ${loadavg()[0].toFixed(1)}; files on ${fileSystem()}`,
    `- Node ${process.version}; ${tools.join('; ')}`,
    `- paired rounds (A B A B …), medians; Spectral and the ten-fold workspaces run once; where other work shares the cores, compare the CPU ratios`,
    `- taken: ${taken.join('; ')}`,
  ];
  if (missing.length > 0) facts.push(`- not taken yet: ${missing.join(', ')}`);
  const rows = names.flatMap((name) => known[name].rows);
  return `# Numbers of DESIGN.md 8\n\nMade by \`npm run bench\`; the workspaces come from \`bench/make-county.mjs\`.\n\n${facts.join('\n')}\n\n${table(rows)}\n`;
}

/** The kind of file system that the made-up workspaces and all output stand on; TMPDIR chooses it. */
function fileSystem() {
  const { stdout, status } = spawnSync('stat', ['-f', '-c', '%T', scratch], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : 'an unknown file system';
}
