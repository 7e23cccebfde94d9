import { describeRule } from '../../define-rule.js';

/** A folder where a file should be, a file without read permission, a file beyond all bounds. */
export const rule = describeRule({
  id: 'file-unreadable',
  origin: 'reader',
  summary: '文件打不开',
  basis: '数据格式约定（docs/data-format.md）',
  tag: 'syntax',
  severity: { recommended: 'error', strict: 'error' },
});
