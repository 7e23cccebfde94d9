import { describeRule } from '../../define-rule.js';

/** Files from Windows come as GB18030 or with a byte order mark; they are read, but git and other tools stumble over them. */
export const rule = describeRule({
  id: 'file-encoding',
  origin: 'reader',
  summary: '文件不是干净的 UTF-8 文本',
  basis: '数据格式约定（docs/data-format.md）',
  tag: 'syntax',
  severity: { recommended: 'warning', strict: 'error' },
  fixable: true,
});
