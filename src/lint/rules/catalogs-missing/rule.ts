import { describeRule } from '../../define-rule.js';

/** Without the folder there is nothing to check; the run says so instead of passing. */
export const rule = describeRule({
  id: 'catalogs-missing',
  origin: 'reader',
  summary: '工作区里没有 catalogs/ 文件夹',
  basis: '数据格式约定（docs/data-format.md）',
  tag: 'completeness',
  severity: { recommended: 'error', strict: 'error' },
});
