import { describeRule } from '../../define-rule.js';

/** Without 领域, 县市区 or 名称 nobody knows what the rest is about. */
export const rule = describeRule({
  id: 'schema-required',
  origin: 'reader',
  summary: '缺少必填的键',
  basis: '数据格式约定（docs/data-format.md）',
  tag: 'schema',
  severity: { recommended: 'error', strict: 'error' },
});
