// Ten times the entries, in ten counties: time must grow with them and memory must not.
import { existsSync, rmSync } from 'node:fs';
import { makeCounties } from '../make-county.mjs';
import { inTime, inTurn } from '../measure.mjs';
import { AS_OF, hasCommand, zwgk } from '../paths.mjs';

/** Lint of one county, then of ten. */
export function scaleLintRows({ county, scratch }) {
  if (!hasCommand('lint')) return [];
  const lint = (workspace) => ({
    command: zwgk('lint', '--workspace', workspace, '--as-of', AS_OF, '--format', 'compact', '--no-cache'),
    options: { okCodes: [0, 1] },
  });
  return scaleRow('lint', inTurn({ small: lint(county), big: lint(tenCounties(scratch)) }, 1));
}

/** Compilation of one county, then of ten. */
export function scaleCompileRows({ county, scratch }) {
  if (!hasCommand('compile')) return [];
  const out = `${scratch}/site-scale`;
  const compile = (workspace) => ({
    command: zwgk('compile', '--workspace', workspace, '--as-of', AS_OF, '--out', out),
    before: () => rmSync(out, { recursive: true, force: true }),
  });
  const rows = scaleRow('compile', inTurn({ small: compile(county), big: compile(tenCounties(scratch)) }, 1));
  rmSync(out, { recursive: true, force: true });
  return rows;
}

function tenCounties(scratch) {
  const folder = `${scratch}/counties-10`;
  if (!existsSync(`${folder}/catalogs/测试10县`)) makeCounties(folder, { counties: 10 });
  return folder;
}

function scaleRow(name, { small, big }) {
  const ratio = big.ms / small.ms;
  return [
    {
      what: `${name}, 10 × the entries: time`,
      reach: '≤ 10.5 ×',
      measured: `${ratio.toFixed(1)} × (${inTime(small.ms)} → ${inTime(big.ms)})`,
      met: ratio <= 10.5,
    },
    memoryRow(name, big.memoryMb),
  ];
}

function memoryRow(name, memoryMb) {
  const what = `${name}, 200,000 entries: peak memory`;
  if (memoryMb === undefined)
    return { what, reach: '≤ 600 MB', measured: 'GNU time is not on this machine', met: null };
  return { what, reach: '≤ 600 MB', measured: `${memoryMb.toFixed(0)} MB`, met: memoryMb <= 600 };
}
