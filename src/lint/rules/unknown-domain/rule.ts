import { describeRule } from '../../define-rule.js';

/** A file under a mistyped name would be skipped in silence. */
export const rule = describeRule({
  id: 'unknown-domain',
  origin: 'reader',
  summary: '目录文件的文件名对应不到任何领域',
  basis: '数据格式约定（docs/data-format.md）',
  tag: 'consistency',
  severity: { recommended: 'error', strict: 'error' },
});
