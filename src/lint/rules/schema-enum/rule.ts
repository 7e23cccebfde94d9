import { describeRule } from '../../define-rule.js';

/** Closed vocabularies: channels, attributes, validity, tiers. */
export const rule = describeRule({
  id: 'schema-enum',
  origin: 'reader',
  summary: '值不在规定的几种写法里',
  basis: '数据格式约定（docs/data-format.md）；公开渠道等取值见各领域标准指引',
  tag: 'schema',
  severity: { recommended: 'error', strict: 'error' },
});
