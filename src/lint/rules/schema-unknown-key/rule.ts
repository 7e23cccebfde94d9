import { describeRule } from '../../define-rule.js';

/** A mistyped key is a value that nobody will ever see. */
export const rule = describeRule({
  id: 'schema-unknown-key',
  origin: 'reader',
  summary: '写了格式里没有的键',
  basis: '数据格式约定（docs/data-format.md）',
  tag: 'schema',
  severity: { recommended: 'error', strict: 'error' },
});
