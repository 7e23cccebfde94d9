import { describeRule } from '../../define-rule.js';

/** Every deadline rests on the plan, so a task that names nobody is said at once. */
export const rule = describeRule({
  id: 'plan-invalid',
  origin: 'reader',
  summary: '方案里有对不上的领域、单位或日期',
  basis: '数据格式约定（docs/data-format.md）',
  tag: 'schema',
  severity: { recommended: 'error', strict: 'error' },
});
