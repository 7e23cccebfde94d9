import { ITEM_KEYS } from '../../../model/keys.js';
import { defineRule } from '../../define-rule.js';

/** One of the two is wrong, and the site would have to guess which. */
export const rule = defineRule({
  id: 'not-applicable-with-entries',
  summary: '既写了不涉及，又列了目录',
  basis: '数据格式约定（docs/data-format.md）：不涉及的事项没有目录',
  tag: 'consistency',
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    both: (data: { label: string; count: number }) =>
      `事项“${data.label}”写了“不涉及”，下面却有${data.count}条记录；请删去“不涉及”，或者删去这些记录。`,
  },
  create: ({ report }) => ({
    item(node) {
      const { item } = node;
      if (item === undefined || item.notApplicable === undefined || item.entries.length === 0) return;
      const data = { label: node.label, count: item.entries.length };
      report('both', { at: node.placeOf(ITEM_KEYS.notApplicable, 'key'), about: node, data });
    },
  }),
});
