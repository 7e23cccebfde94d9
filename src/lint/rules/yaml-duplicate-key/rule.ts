import { describeRule } from '../../define-rule.js';

/** YAML parsers would keep only one of the two, silently. */
export const rule = describeRule({
  id: 'yaml-duplicate-key',
  origin: 'reader',
  summary: '同一级里出现两个相同的键',
  basis: '数据格式约定（docs/data-format.md）',
  tag: 'syntax',
  severity: { recommended: 'error', strict: 'error' },
});
