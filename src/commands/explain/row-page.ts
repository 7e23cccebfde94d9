import type { ChalkInstance } from 'chalk';
import { formatLimit } from '../../deadlines/format-limit.js';
import { parseLimit } from '../../deadlines/parse-limit.js';
import type { Guide, GuideRow } from '../../model/guide.js';
import { displayWidth, padToWidth } from '../../text/display-width.js';
import { EXPLAIN_MESSAGES as M } from './messages.js';
import { hanging } from './terminal-page.js';

/** All that a guide says of one row. */
export function rowPage(guide: Guide, row: GuideRow, columns: number, chalk: ChalkInstance): string {
  const limit = parseLimit(row.limit);
  const facts: readonly (readonly [label: string, values: readonly string[]])[] = [
    [M.labels.category, [row.category]],
    [M.labels.variant, row.variant === undefined ? [] : [row.variant]],
    [M.labels.kind, [M.kinds[row.kind]]],
    [M.labels.elements, row.elements],
    [M.labels.limit, [row.limit]],
    [M.labels.parsedLimit, [limit === undefined ? M.unparsed : formatLimit(limit)]],
    [M.labels.publisher, [row.publisher]],
    [M.labels.channels, [row.channels.join('、')]],
    [M.labels.audience, [row.audience]],
    [M.labels.mode, [M.modes[row.mode]]],
    [M.labels.tiers, [row.tiers.map((tier) => M.tiers[tier]).join('、')]],
    [M.labels.basis, row.basis],
    [M.labels.attestation, [M.attestations[row.attestation]]],
  ];
  const width = Math.max(...facts.map(([label]) => displayWidth(label)));
  const lines = [`${chalk.bold.underline(`${row.code} ${row.item}`)}  ${chalk.dim(guide.domain)}`];
  for (const [label, values] of facts) {
    for (const [index, value] of values.entries()) {
      const lead = `${padToWidth(index === 0 ? label : '', width)}  `;
      lines.push(...hanging(lead, values.length > 1 ? `- ${value}` : value, columns));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A guide's rows, by 一级事项. */
export function guidePage(guide: Guide, columns: number, chalk: ChalkInstance): string {
  const lines = [chalk.bold.underline(guide.domain), M.guide(guide.title, guide.issuer), M.rowCount(guide.rows.length)];
  let category = '';
  for (const row of guide.rows) {
    if (row.category !== category) lines.push(chalk.bold(row.category));
    category = row.category;
    lines.push(...hanging(`  ${row.code}  `, rowName(row), columns));
  }
  const [first] = guide.rows;
  if (first) lines.push('', M.seeRow(first.code));
  return `${lines.join('\n')}\n`;
}

/** `二级事项`, with its 分项. */
export function rowName({ item, variant }: GuideRow): string {
  return variant === undefined ? item : `${item} / ${variant}`;
}
