import { describeRule } from '../../define-rule.js';

/** The commonest slip of a Chinese keyboard: the line is then one long text and no key. */
export const rule = describeRule({
  id: 'yaml-full-width-colon',
  origin: 'reader',
  summary: '键后面用了全角冒号',
  basis: '数据格式约定（docs/data-format.md）',
  tag: 'syntax',
  severity: { recommended: 'error', strict: 'error' },
  fixable: true,
});
