import { describeRule } from '../../define-rule.js';

/** The reader stops here: nothing below the fault can be checked. */
export const rule = describeRule({
  id: 'yaml-syntax',
  origin: 'reader',
  summary: '文件不是合格的 YAML，读不出内容',
  basis: '数据格式约定（docs/data-format.md）',
  tag: 'syntax',
  severity: { recommended: 'error', strict: 'error' },
});
