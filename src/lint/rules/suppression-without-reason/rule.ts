import { describeRule } from '../../define-rule.js';

/** Whoever signs for an exception says why. */
export const rule = describeRule({
  id: 'suppression-without-reason',
  origin: 'run',
  summary: '豁免注释没有写理由',
  basis: '本工具的豁免办法（docs/lint.md）',
  tag: 'meta',
  severity: { recommended: 'error', strict: 'error' },
});
