// Start-up: the price that every call pays before it does anything.
import { inTurn, ratioRow } from '../measure.mjs';
import { zwgk } from '../paths.mjs';

export function startupRows({ rounds }) {
  const node = { command: [process.execPath, '-e', '0'] };
  const medians = inTurn({ ours: { command: zwgk('--version') }, node }, Math.max(rounds * 5, 15));
  return [
    ratioRow(
      'start-up: `zwgk --version` against `node -e 0`',
      2,
      { name: 'zwgk', result: medians.ours },
      { name: 'node', result: medians.node },
    ),
  ];
}
