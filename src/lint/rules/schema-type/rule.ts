import { describeRule } from '../../define-rule.js';

/** A list where a text belongs, a text where a mapping belongs. */
export const rule = describeRule({
  id: 'schema-type',
  origin: 'reader',
  summary: '值的种类不对',
  basis: '数据格式约定（docs/data-format.md）',
  tag: 'schema',
  severity: { recommended: 'error', strict: 'error' },
});
