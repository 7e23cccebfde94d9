import { describeRule } from '../../define-rule.js';

/** YAML forbids tabs in indentation; editors show them like spaces. */
export const rule = describeRule({
  id: 'yaml-tab-indent',
  origin: 'reader',
  summary: '用制表符缩进',
  basis: '数据格式约定（docs/data-format.md）',
  tag: 'syntax',
  severity: { recommended: 'error', strict: 'error' },
  fixable: true,
});
