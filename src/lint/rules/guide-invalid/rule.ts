import { describeRule } from '../../define-rule.js';

/** A guide that is half understood would judge every county wrongly, so it is set aside. */
export const rule = describeRule({
  id: 'guide-invalid',
  origin: 'reader',
  summary: '标准指引文件不能采用',
  basis: '数据格式约定（docs/data-format.md）',
  tag: 'schema',
  severity: { recommended: 'error', strict: 'error' },
});
