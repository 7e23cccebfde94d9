import { describeRule } from '../../define-rule.js';

/** A folder under a mistyped name would be skipped in silence. */
export const rule = describeRule({
  id: 'unknown-county',
  origin: 'reader',
  summary: 'catalogs/ 下的文件夹不是方案里的县市区',
  basis: '数据格式约定（docs/data-format.md）；本市实施方案',
  tag: 'consistency',
  severity: { recommended: 'error', strict: 'error' },
});
