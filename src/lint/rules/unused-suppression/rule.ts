import { describeRule } from '../../define-rule.js';

/** A suppression that outlives its finding would hide the next one. */
export const rule = describeRule({
  id: 'unused-suppression',
  origin: 'run',
  summary: '豁免注释没有对应的问题',
  basis: '本工具的豁免办法（docs/lint.md）',
  tag: 'meta',
  severity: { recommended: 'warning', strict: 'error' },
});
