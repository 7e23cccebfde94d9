import { describeRule } from '../../define-rule.js';

/** Dates in other notations are recognised and mended; the rest is named with the right form. */
export const rule = describeRule({
  id: 'schema-format',
  origin: 'reader',
  summary: '日期、电话、链接、信用代码的写法不对',
  basis: '数据格式约定（docs/data-format.md）',
  tag: 'schema',
  severity: { recommended: 'error', strict: 'error' },
  fixable: true,
});
