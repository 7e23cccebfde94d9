import { describeRule } from '../../define-rule.js';

/** Bulk records live in a table; a table that cannot be read is a list that nobody sees. */
export const rule = describeRule({
  id: 'data-file',
  origin: 'reader',
  summary: '“数据”引用的表格或依申请公开台账读不出来',
  basis: '数据格式约定（docs/data-format.md）',
  tag: 'schema',
  severity: { recommended: 'error', strict: 'error' },
});
