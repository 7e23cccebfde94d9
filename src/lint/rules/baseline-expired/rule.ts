import { describeRule } from '../../define-rule.js';

/** A baseline is a promise with a date, not a carpet to sweep under. */
export const rule = describeRule({
  id: 'baseline-expired',
  origin: 'run',
  summary: '基线里的问题已过约定的整改日期',
  basis: '本工具的基线办法（docs/lint.md）',
  tag: 'meta',
  severity: { recommended: 'error', strict: 'error' },
});
