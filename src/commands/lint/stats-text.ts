import type { PhaseTimes } from '../../lint/check/phase-times.js';
import type { RuleStats } from '../../lint/rule-stats.js';
import { padToWidth } from '../../text/display-width.js';
import { LINT_COMMAND_MESSAGES as M } from './messages.js';

/** `--stats`: where the time of a run went. */
export function statsText(times: PhaseTimes, rules: RuleStats): string {
  const phases = times.rows().map(([phase, spent]) => [M.stats.phases[phase], spent.toFixed(1)] as const);
  const perRule = rules
    .rows()
    .map(({ id, milliseconds, findings }) => [id, milliseconds.toFixed(1), String(findings)] as const);
  return [
    M.stats.head,
    ...table(phases),
    M.stats.cached(times.cached, times.checked),
    M.stats.rules,
    ...table(perRule),
    '',
  ].join('\n');
}

function table(rows: readonly (readonly string[])[]): string[] {
  const nameWidth = 30;
  return rows.map(
    ([name = '', ...numbers]) => `  ${padToWidth(name, nameWidth)}${numbers.map((each) => each.padStart(10)).join('')}`,
  );
}
