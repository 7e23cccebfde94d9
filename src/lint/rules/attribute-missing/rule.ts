import { ENTRY_KEYS } from '../../../model/keys.js';
import { defineRule } from '../../define-rule.js';
import { isOwnDocument } from '../../own-documents.js';

/** Every 公文 gets its 公开属性 when it is drafted; the catalog only repeats it. Other records are 主动公开 by being listed. */
export const rule = defineRule({
  id: 'attribute-missing',
  summary: '本县制发的文件没有写公开属性',
  basis: '《〈关于全面推进政务公开工作的意见〉实施细则》（国办发〔2016〕80号）关于公文公开属性的要求',
  tag: 'disclosure',
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    attribute: (data: { entry: string }) =>
      `“${data.entry}”没有写公开属性，按主动公开处理；请对照发文稿纸补上“公开属性: 主动公开”。`,
  },
  create: ({ report }) => ({
    entry(node) {
      if (node.entry.attributeStated || !isOwnDocument(node)) return;
      const suggestions = [`${ENTRY_KEYS.attribute}: 主动公开`];
      report('attribute', { at: node.place, about: node, data: { entry: node.label }, suggestions });
    },
  }),
});
